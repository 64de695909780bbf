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
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.history.days_column import DaysColumn
from psoas_timer.gui.history.overview import Overview
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
        self._days = DaysColumn(theme, history, today)
        self._days.changed.connect(self._show_time)
        self.closed.connect(self._days.keep_notes)
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
        self._days.refresh()
        self._show_time()

    def take_focus(self) -> None:
        if self._stack.currentIndex() == 0:
            self._days.take_focus()
        else:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._days.undo()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is kept, however the page is left."""
        self._days.keep_notes()
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

    def _show_time(self) -> None:
        self._overview.show_time(self.since, self._today)

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
        self._left = ScrollColumn(self._days, self.tr("Days"))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._left)
        row.addWidget(ScrollColumn(self._overview, self.tr("The time as a whole")), 1)
        return body

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
        self._left.setFixedWidth(round(_DAYS_WIDTH * self._theme.scale) + 12)


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
