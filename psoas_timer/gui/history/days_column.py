"""The days of a month, and what was done on the one that is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.wording import first_large
from psoas_timer.gui.history.calendar import MonthCalendar
from psoas_timer.gui.history.day_panel import DayPanel
from psoas_timer.gui.history.words import long_day, month
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme
from psoas_timer.history import History


class DaysColumn(QWidget):
    """Edits the history it is given. `changed`: there is a session more or less in it."""

    changed = Signal()

    def __init__(self, theme: Theme, history: History, today: date) -> None:
        super().__init__()
        self.setObjectName("list")
        self._history = history
        self._deleted = ""  # the id of the session that can be brought back
        self._calendar = MonthCalendar(theme, today)
        self._calendar.turned.connect(self._show_month)
        self._calendar.chosen.connect(self._show_day)
        self._month = plain_label(role="name")
        self._rest = plain_label(role="dim", wrap=True)
        self._day = DayPanel()
        self._day.noted.connect(lambda id_, note: history.edit(id_, note=note))
        self._day.deleted.connect(self._delete)
        self._day.undo_asked.connect(self.undo)
        self._lay_out()

    def _lay_out(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(turning)
        column.addWidget(self._calendar)
        column.addWidget(self._rest)
        column.addSpacing(6)
        column.addWidget(self._day, 1)

    def take_focus(self) -> None:
        self._calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_notes(self) -> None:
        """What is being written, however the page is left."""
        self._day.keep_notes()

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._show_month()
        self._show_day(self._calendar.day)

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

    # What a person does

    def _delete(self, id_: str) -> None:
        self.keep_notes()
        self._history.delete(id_)
        self._deleted = id_
        self._tell()

    def undo(self) -> None:
        """Bring back the session that was deleted last."""
        if self._deleted:
            self._history.bring_back(self._deleted)
            self._deleted = ""
            self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()
        self.take_focus()
