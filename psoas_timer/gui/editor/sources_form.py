"""Where an exercise and its dose are from, in the sources' own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise, Source
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.core.exercise_parts import source_added, source_removed, with_source
from psoas_timer.core.faults import tidy
from psoas_timer.core.limits import LONGEST_DOSE, LONGEST_NOTE, LONGEST_REF
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.part_fields import Fields, Part, fault_at, small_button
from psoas_timer.gui.editor.step_row import StepRow


class SourcesForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[SourcePart] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        words = self.tr("Add a source")
        column.addWidget(small_button(words, words, self._add), 0, Qt.AlignmentFlag.AlignLeft)

    def show_exercise(self, exercise: Exercise, faults: Sequence[Fault]) -> None:
        while len(self._parts) > len(exercise.sources):
            part = self._parts.pop()
            part.hide()
            part.deleteLater()
        while len(self._parts) < len(exercise.sources):
            part = SourcePart(len(self._parts), self)
            part.edited.connect(self.edited)
            self._parts.append(part)
            self._list.addWidget(part)
            part.show()
        for part, source in zip(self._parts, exercise.sources, strict=True):
            part.show_source(source, faults)

    def _add(self) -> None:
        self.edited.emit(Edit(self.tr("add a source"), source_added))
        self._parts[-1].setFocus(Qt.FocusReason.OtherFocusReason)


class SourcePart(Part):
    """One source: who says it, the dose in their words, and what is particular about it."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        nth = number + 1
        name = self.tr("Source {number}").format(number=nth)
        dose = self.tr("Dose of source {number}").format(number=nth)
        note = self.tr("Note on source {number}").format(number=nth)
        self._fields = {
            "ref": StepRow(name, alone=True, longest=LONGEST_REF),
            "dose": StepRow(dose, alone=True, longest=LONGEST_DOSE),
            "note": StepRow(note, alone=True, longest=LONGEST_NOTE),
        }
        fields = Fields()
        for words, field in zip(
            (self.tr("Who says it"), self.tr("Its dose"), self.tr("Note")),
            self._fields.values(),
            strict=True,
        ):
            fields.add(words, field)
        self.column.addLayout(fields)
        words = self.tr("Remove this source")
        self.add_remover(words, f"{words}: {nth}", self._remove)
        self.setFocusProxy(self._fields["ref"])
        for slot, field in self._fields.items():
            field.typed.connect(lambda text, s=slot: self._type(s, text))

    def show_source(self, source: Source, faults: Sequence[Fault]) -> None:
        for slot, field in self._fields.items():
            text = getattr(source, slot) or ""
            field.show_line(text, fault_at(faults, f"sources.{slot}", self._number))

    def _type(self, slot: str, text: str) -> None:
        """Who says it is never nothing; the rest may be left out."""
        number = self._number
        value = tidy(text) if slot == "ref" else tidy(text) or None
        words = self.tr("change a source")
        self.edit(words, lambda e: with_source(e, number, **{slot: value}), more=True)

    def _remove(self) -> None:
        self.focusNextChild()
        number = self._number
        self.edit(self.tr("remove a source"), lambda e: source_removed(e, number))
