"""What else is known of an exercise: other names, muscles, comforts, and remarks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.gui.dose import values
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.part_fields import CommaRow, Fields, fault_at
from psoas_timer.gui.editor.text_field import TextField


class MoreForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {
            "optional_props": CommaRow(self.tr("Good to have")),
            "targets": CommaRow(self.tr("Which muscles it is for")),
            "aka": CommaRow(self.tr("Also called")),
        }
        self._switch = WrittenField(
            self.tr("Time to change sides"), values.rests(), may_be_empty=True
        )
        self._notes = TextField(self.tr("Notes"))
        fields = Fields()
        for words, field in (
            (self.tr("Good to have"), self._words["optional_props"]),
            (self.tr("Muscles"), self._words["targets"]),
            (self.tr("Also called"), self._words["aka"]),
            (self.tr("Time to change sides"), self._switch),
            (self.tr("Notes"), self._notes),
        ):
            fields.add(words, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(fields)
        self._join()

    def show_exercise(
        self, exercise: Exercise, usual_switch: float, faults: Sequence[Fault]
    ) -> None:
        """`usual_switch` are the seconds to change sides where nothing is said."""
        for slot, field in self._words.items():
            field.show_words(getattr(exercise, slot), fault_at(faults, slot))
        usual = self.tr("usually {seconds} s").format(seconds=f"{usual_switch:g}")
        self._switch.start_from(usual_switch)
        self._switch.show_value(exercise.switch, usual)
        self._switch.setEnabled(exercise.sides.sided)
        self._notes.show_text(exercise.notes or "")
        self._notes.refuse(fault_at(faults, "notes"))

    def _join(self) -> None:
        for slot, field in self._words.items():
            field.typed.connect(lambda text, s=slot: self._list(s, text))
        self._switch.chosen.connect(
            lambda value: self.edited.emit(
                Edit(self.tr("change the time to change sides"),
                     lambda e: editing.switching(e, value))
            )
        )  # fmt: skip
        self._notes.typed.connect(
            lambda text: self.edited.emit(
                Edit(self.tr("change the notes"), lambda e: editing.noted(e, text), more=True)
            )
        )

    def _list(self, slot: str, text: str) -> None:
        words = {
            "optional_props": self.tr("change what is good to have"),
            "targets": self.tr("change the muscles"),
            "aka": self.tr("change other names"),
        }[slot]
        self.edited.emit(Edit(words, lambda e: editing.listing(e, slot, text), more=True))
