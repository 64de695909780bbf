"""Which routine a person wants to be reminded of, and when; all of it is one setting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.schedule import (
    DAYS,
    EVERY_DAY,
    ScheduleError,
    line_of,
    parse_appointments,
    parse_time,
)
from psoas_timer.core.wording import first_large
from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.settings.card_column import MARGINS, SPACING, card_column
from psoas_timer.gui.settings.parts_page import PartsPage
from psoas_timer.gui.titled_card import TitledCard
from psoas_timer.settings.checks import MOST_EACH

Times = Mapping[str, tuple[str, ...]]

_WIDEST = 920  # pixels
_TIME_WIDTH = 110  # pixels
_FIRST = "07:30"


class TimesPage(PartsPage):
    """`chosen` carries the lines of all routines, as the settings keep them."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Routines at their times"))
        self._times: Times = {}
        self._removes: list[QPushButton] = []
        self._routine = ListField(self.tr("Routine"), (Choice("", self.tr("No routine")),))
        self._days = [QCheckBox(button_text(first_large(name))) for name in self._day_names()]
        self._at = QLineEdit(_FIRST)
        self._at.setAccessibleName(self.tr("Time of day"))
        self._at.setMaxLength(5)
        self._at.setFixedWidth(_TIME_WIDTH)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        self._add = plain_button(self.tr("Add"), self.tr("Add this time"))
        self._add.clicked.connect(self._on_add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self._lay_out(self._cards(), _WIDEST)
        self._show_rows()

    def _day_names(self) -> tuple[str, ...]:
        """As many as there are DAYS, in their order."""
        return tuple(QLocale().standaloneDayName(number) for number in range(1, len(DAYS) + 1))

    def show_times(self, times: Times) -> None:
        self._times = times
        self._refuse("")
        self._show_rows()

    def offer(self, routines: Sequence[Choice]) -> None:
        """These routines there are, by their ids."""
        if not routines:
            return
        if self._routine.currentData() not in [choice.value for choice in routines]:
            self._routine.show_value(routines[0].value)
        self._routine.offer(routines)
        self._show_rows()

    def take_focus(self) -> None:
        self._routine.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is changed

    def _on_add(self) -> None:
        try:
            at = parse_time(self._at.text())
        except ScheduleError:
            self._refuse(self.tr("Write the time as {example}.").format(example=_FIRST))
            self._at.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        routine = str(self._routine.currentData())
        line = line_of((n for n, box in enumerate(self._days) if box.isChecked()), at)
        lines = self._times.get(routine, ())
        if not routine:
            self._refuse(self.tr("There is no routine to be reminded of."))
        elif line in lines:
            self._refuse(self.tr("That is in the list already."))
        elif len(lines) >= MOST_EACH:
            self._refuse(self.tr("One routine can have %n line(s) at most.", "", MOST_EACH))
        else:
            self.chosen.emit({**self._times, routine: (*lines, line)})

    def _remove(self, routine: str, line: str, place: int) -> None:
        left = tuple(other for other in self._times[routine] if other != line)
        others = {name: lines for name, lines in self._times.items() if name != routine}
        self.chosen.emit({**others, routine: left} if left else others)
        near = self._removes[min(place, len(self._removes) - 1)] if self._removes else self._add
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, why: str) -> None:
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._add.setAccessibleDescription(why)

    # What is shown

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._removes = []
        rows = [self._row(*line, place) for place, line in enumerate(self._lines())]
        none = self.tr("None yet. Reminders come while the program runs.")
        for row in rows or [plain_label(none, "dim", wrap=True)]:
            self._rows.addWidget(row)
            row.show()  # at once, for a focus that is to go there

    def _lines(self) -> Iterator[tuple[str, str]]:
        for routine, lines in self._times.items():
            yield from ((routine, line) for line in lines)

    def _row(self, routine: str, line: str, place: int) -> QWidget:
        labels = {choice.value: choice.label for choice in self._routine.choices}
        name, when = labels.get(routine, routine), self._in_words(routine, line)
        remove = plain_button(
            self.tr("Remove"), self.tr("Remove {name}, {when}").format(name=name, when=when)
        )
        remove.clicked.connect(lambda: self._remove(routine, line, place))
        self._removes.append(remove)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(name, "row", wrap=True))
        words.addWidget(plain_label(when, "dim", wrap=True))
        across.addLayout(words, 1)
        across.addWidget(remove)
        return row

    def _in_words(self, routine: str, line: str) -> str:
        found = parse_appointments(routine, [line])
        names = self._day_names()
        days = first_large(", ".join(names[day] for day in sorted(found[0].days)))
        times = ", ".join(f"{one.at:%H:%M}" for one in found)
        if found[0].days == EVERY_DAY:
            return self.tr("Every day at {times}").format(times=times)
        return self.tr("{days} at {times}").format(days=days, times=times)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self._at.hasFocus() and not event.isAutoRepeat():
            self._on_add()
        else:
            super().keyPressEvent(event)

    # Where it stands

    def _new_one(self) -> TitledCard:
        card = TitledCard(self.tr("Remind me of"), MARGINS, SPACING)
        column = card.column
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._routine, 1)
        first.addWidget(self._at)
        first.addWidget(self._add)
        column.addLayout(first)
        column.addWidget(self._why)
        days = QWidget()
        flow = FlowLayout(days, spacing=0)
        for box, name in zip(self._days, self._day_names(), strict=True):
            box.setAccessibleName(name)
            flow.addWidget(box)
        column.addWidget(days)
        column.addWidget(plain_label(self.tr("Without a day it is every day."), "dim", wrap=True))
        assert len(self._days) == len(DAYS)
        return card

    def _cards(self) -> QScrollArea:
        mine = TitledCard(self.tr("Your times"), MARGINS, SPACING)
        mine.column.addLayout(self._rows)
        return card_column(self.accessibleName(), self._new_one(), mine)
