"""What is set for the routine as a whole: how much is said, how often a day, whom to warn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from psoas_timer.core.condition import Condition
from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import meant, warning, worded
from psoas_timer.core.limits import MOST_PER_DAY
from psoas_timer.gui.dose import values
from psoas_timer.gui.dose.choices import verbosities
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.sheet import EditorSheet
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.fold import Fold
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.tick_line import TickLine
from psoas_timer.gui.words import shown

_WORDS_WIDTH = 150  # pixels


class RoutinePanel(QFrame):
    """`edited` carries an Edit of the routine."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._verbosity = ListField(
            self.tr("How much is said"),
            (Choice(None, self.tr("As in the settings")), *verbosities()),
        )
        often = self.tr("Times a day")
        self._per_day = WrittenField(often, values.wholes(MOST_PER_DAY), may_be_empty=True)
        self._per_day.start_from(0)
        self._ticks = {one: TickLine(words) for one, words in _conditions().items()}
        self._warn = Fold(self.tr("Whom to warn before the start"), self._tick_list())
        self._join()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            (
                (self.tr("How much is said"), self._verbosity),
                (self.tr("Times a day"), self._per_day),
            )
        ):
            label = plain_label(words, wrap=True)
            label.setMinimumWidth(_WORDS_WIDTH)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(10)
        column.addWidget(plain_label(self.tr("For all of it"), "name"))
        column.addLayout(grid)
        column.addWidget(self._warn)

    def show_sheet(self, sheet: EditorSheet) -> None:
        self._verbosity.show_value(sheet.verbosity)
        self._per_day.show_value(sheet.per_day, self.tr("not said"))
        for condition, tick in self._ticks.items():
            tick.show_ticked(condition in sheet.warn)
        names = (words for one, words in _conditions().items() if one in sheet.warn)
        self._warn.tell(", ".join(names) or self.tr("nobody"))

    def _tick_list(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(29, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(self.tr("People with"), "dim"))
        for tick in self._ticks.values():
            column.addWidget(tick)
        return inside

    def _join(self) -> None:
        self._verbosity.chosen.connect(
            lambda value: self._edit(
                self.tr("change how much is said"), lambda draft: worded(draft, value)
            )
        )
        self._per_day.chosen.connect(
            lambda value: self._edit(
                self.tr("change how often a day"), lambda draft: meant(draft, value)
            )
        )
        for tick in self._ticks.values():
            tick.toggled.connect(lambda _on: self._change_warning())

    def _change_warning(self) -> None:
        warn = tuple(condition for condition, tick in self._ticks.items() if tick.ticked)
        self._edit(self.tr("change whom to warn"), lambda draft: warning(draft, warn))

    def _edit(self, words: str, do: Callable[[RoutineDraft], RoutineDraft]) -> None:
        self.edited.emit(Edit(words, do))


def _conditions() -> dict[Condition, str]:
    """Those that can be warned of, in words."""
    return {one: words for one, words in shown().conditions.items() if words}
