"""What was done: the days on the left, the time as a whole on the right, ways out below."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.wording import first_large
from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.history.calendar import MonthCalendar
from psoas_timer.gui.history.day_panel import DayPanel
from psoas_timer.gui.history.overview import Overview
from psoas_timer.gui.history.words import long_day, month
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme
from psoas_timer.history import History

_WIDEST = 1440  # pixels: charts may be wider than lines of words
_DAYS_WIDTH = 372  # pixels at the usual size of text
_PERIODS = (28, 91, 365)  # days
_USUAL = 91


class Wish(Enum):
    """What the buttons below ask for; the root does it."""

    TABLE = "table"
    EXPORT = "export"
    IMPORT = "import"
    REPORT = "report"
    SHARE = "share"


class HistoryPage(Page):
    """Edits the history it is given. `asked` carries a Wish."""

    may_be_covered = True
    asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        history: History,
        names: Mapping[str, str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`names` are those of exercises, by id."""
        super().__init__(self.tr("History"), parent)
        self._theme = theme
        self._history = history
        self._today = today
        self._deleted = ""  # the id of the session that can be brought back
        self._calendar = MonthCalendar(theme, today)
        self._calendar.turned.connect(self._show_month)
        self._calendar.chosen.connect(self._show_day)
        self._month = plain_label(role="name")
        self._rest = plain_label(role="dim", wrap=True)
        self._day = DayPanel()
        self._day.noted.connect(lambda id_, note: history.edit(id_, note=note))
        self._day.deleted.connect(self._delete)
        self._day.undo_asked.connect(self._undo)
        self.closed.connect(self._day.keep_notes)
        self._overview = Overview(theme, history, names)
        self._said = plain_label(role="row", wrap=True)
        self._said.hide()
        self._share = plain_button("")
        self._periods = self._make_periods()
        self._lay_out()
        theme.changed.connect(self._scale)
        self._scale()
        self.show_sharing("")
        self.refresh()

    @property
    def since(self) -> date:
        """The first day of the time that is looked at."""
        return self._today - timedelta(days=self._periods.checkedId() - 1)

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._stack.setCurrentIndex(0 if self._history.first_day() else 1)
        self._show_month()
        self._show_day(self._calendar.day)
        self._show_time()

    def take_focus(self) -> None:
        if self._stack.currentIndex() == 0:
            self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is kept, however the page is left."""
        self._day.keep_notes()
        super().hideEvent(event)

    def tell(self, sentence: str) -> None:
        """What became of what was asked for."""
        self._said.setText(sentence)
        self._said.show()

    def show_sharing(self, folder: str) -> None:
        """Whether sessions are exchanged with other machines, and through which folder."""
        words = self.tr("Stop sharing") if folder else self.tr("Another machine")
        about = self.tr("Sessions are exchanged through {folder}").format(folder=folder)
        self._share.setText(words)
        self._share.setAccessibleName(words)
        self._share.setToolTip(about if folder else "")
        self._share.setAccessibleDescription(about if folder else "")

    # What is shown

    def _show_month(self) -> None:
        calendar = self._calendar
        spans = {span.first: span for span in self._history.days(calendar.first, calendar.last)}
        calendar.show_days(spans)
        self._month.setText(first_large(month(calendar.day)))
        of_month = [day for day in spans if day.month == calendar.day.month]
        active = self.tr("%n active day(s) this month.", "", len(of_month))
        self._rest.setText(f"{active} {self.tr('Days of rest are part of it.')}")

    def _show_day(self, day: date) -> None:
        records = self._history.sessions(day, day)
        title = long_day(day) if records else self._calendar.about(day)
        self._day.show_day(first_large(title), records, can_undo=bool(self._deleted))

    def _show_time(self) -> None:
        self._overview.show_time(self.since, self._today)

    # What a person does

    def _delete(self, id_: str) -> None:
        self._day.keep_notes()
        self._history.delete(id_)
        self._deleted = id_
        self._refresh_in_place()

    def _undo(self) -> None:
        if self._deleted:
            self._history.bring_back(self._deleted)
            self._deleted = ""
            self._refresh_in_place()

    def _refresh_in_place(self) -> None:
        self._show_month()
        self._show_day(self._calendar.day)
        self._show_time()
        self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    # The parts

    def _make_periods(self) -> QButtonGroup:
        group = QButtonGroup(self)
        words = (self.tr("4 weeks"), self.tr("3 months"), self.tr("1 year"))
        for days, text in zip(_PERIODS, words, strict=True):
            button = plain_button(text, role="chip")
            button.setCheckable(True)
            button.setChecked(days == _USUAL)
            group.addButton(button, days)
        group.idClicked.connect(lambda _days: self._show_time())
        return group

    def _lay_out(self) -> None:
        above = QWidget()
        head = QHBoxLayout(above)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(plain_label(self.tr("History"), "heading"))
        head.addStretch(1)
        for button in self._periods.buttons():
            head.addWidget(button)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._make_body())
        self._stack.addWidget(_invitation(self.tr("Nothing here yet"), self._inviting_words()))
        column = page_column(self)
        column.addWidget(centred(above, _WIDEST))
        column.addWidget(centred(body, _WIDEST), 1)
        column.addWidget(centred(self._said, _WIDEST))
        column.addWidget(centred(self._make_foot(), _WIDEST))

    def _inviting_words(self) -> str:
        return self.tr(
            "After your first routine you see here what you did: the days, the minutes, both "
            "sides, and how it felt. Days of rest count as good days."
        )

    def _make_body(self) -> QWidget:
        self._days = ScrollColumn(self._make_days(), self.tr("Days"))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._days)
        row.addWidget(ScrollColumn(self._overview, self.tr("The time as a whole")), 1)
        return body

    def _make_days(self) -> QWidget:
        turning = QHBoxLayout()
        turning.addWidget(self._month, 1)
        for months, sign, name in (
            (-1, "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", self.tr("The month before")),
            (1, "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", self.tr("The next month")),
        ):
            button = QPushButton(sign)
            button.setObjectName("quiet")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=months: self._calendar.turn(by))
            turning.addWidget(button)
        days = QWidget()
        days.setObjectName("list")
        column = QVBoxLayout(days)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(turning)
        column.addWidget(self._calendar)
        column.addWidget(self._rest)
        column.addSpacing(6)
        column.addWidget(self._day, 1)
        return days

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot, spacing=10)
        self._back = plain_button(self.tr("Back  (Esc)"), self.tr("Back"))
        self._back.clicked.connect(self.closed)
        row.addWidget(self._back)
        for wish, words in (
            (Wish.REPORT, self.tr("Report (PDF)")),
            (Wish.TABLE, self.tr("Table (CSV)")),
            (Wish.EXPORT, self.tr("Everything (JSON)")),
            (Wish.IMPORT, self.tr("Take in a file")),
            (Wish.SHARE, ""),
        ):
            button = plain_button(words) if words else self._share
            button.clicked.connect(lambda _=False, w=wish: self.asked.emit(w))
            row.addWidget(button)
        return foot

    def _scale(self) -> None:
        self._days.setFixedWidth(round(_DAYS_WIDTH * self._theme.scale) + 12)


def _invitation(title: str, words: str) -> QWidget:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(36, 30, 36, 30)
    column.setSpacing(14)
    column.addWidget(plain_label(title, "name"))
    column.addWidget(plain_label(words, "large", wrap=True))
    page = QWidget()
    around = QVBoxLayout(page)
    around.addStretch(1)
    around.addWidget(card)
    around.addStretch(2)
    return page
