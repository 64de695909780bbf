"""Everything that is said about an exercise, by when it is said, to be typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.gui.editor.slot_part import SlotPart, slot_name

SLOTS = ("setup", "move", "later", "release", "finish", "feel", "breathe", "form", "side_cue")


class StepsForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._parts = {slot: SlotPart(slot, slot_name(slot), self) for slot in SLOTS}
        for part in self._parts.values():
            column.addWidget(part)
            part.edited.connect(self.edited)

    @property
    def in_hand(self) -> str:
        """The sentence that is being typed, if one is."""
        return next(filter(None, (part.in_hand for part in self._parts.values())), "")

    def show_exercise(self, exercise: Exercise, faults: Sequence[Fault]) -> None:
        for part in self._parts.values():
            part.show_lines(exercise, faults)
        self._parts["side_cue"].setVisible(exercise.sides.sided)
