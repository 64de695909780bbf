"""What to be careful about in an exercise: signs to stop at, and warnings, each for somebody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Caution, Exercise
from psoas_timer.core.exercise_editing import listing
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.core.exercise_parts import (
    caution_added,
    caution_removed,
    warning_so,
    warning_spoken,
    with_caution,
)
from psoas_timer.core.faults import tidy
from psoas_timer.core.limits import LONGEST_REF
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.part_fields import CommaRow, Fields, Part, fault_at, small_button
from psoas_timer.gui.editor.step_row import StepRow
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.words import shown

translate = QCoreApplication.translate


def whom(condition: Condition) -> str:
    """Who is warned, in words."""
    return shown().conditions[condition] or translate("CautionsForm", "everybody")


class CautionsForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[CautionPart] = []
        self._stop = CommaRow(self.tr("Stop at"))
        words = self.tr("change when to stop")
        self._stop.typed.connect(
            lambda text: self.edited.emit(Edit(words, lambda e: listing(e, "stop", text), True))
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        fields = Fields()
        fields.add(self.tr("Stop at"), self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addLayout(self._list)
        adding = self.tr("Add a warning")
        column.addWidget(small_button(adding, adding, self._add), 0, Qt.AlignmentFlag.AlignLeft)

    def show_exercise(self, exercise: Exercise, faults: Sequence[Fault]) -> None:
        self._stop.show_words(exercise.stop, fault_at(faults, "stop"))
        while len(self._parts) > len(exercise.cautions):
            part = self._parts.pop()
            part.hide()
            part.deleteLater()
        while len(self._parts) < len(exercise.cautions):
            part = CautionPart(len(self._parts), self)
            part.edited.connect(self.edited)
            self._parts.append(part)
            self._list.addWidget(part)
            part.show()
        for part, caution in zip(self._parts, exercise.cautions, strict=True):
            part.show_caution(caution, faults)

    def _add(self) -> None:
        self.edited.emit(Edit(self.tr("add a warning"), caution_added))
        self._parts[-1].setFocus(Qt.FocusReason.OtherFocusReason)


class CautionPart(Part):
    """One warning: what is said before the first hold, to whom, and which source says so."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        nth = number + 1
        self._say = StepRow(
            self.tr("Warning {number}").format(number=nth), alone=True, is_spoken=True
        )
        self._when = ListField(
            self.tr("Whom warning {number} is for").format(number=nth),
            [Choice(one, whom(one)) for one in Condition],
        )
        self._ref = StepRow(
            self.tr("Source of warning {number}").format(number=nth),
            alone=True,
            longest=LONGEST_REF,
        )
        fields = Fields()
        fields.add(self.tr("It says"), self._say)
        fields.add(self.tr("For people with"), self._when)
        fields.add(self.tr("Source"), self._ref)
        self.column.addLayout(fields)
        words = self.tr("Remove this warning")
        self.add_remover(words, f"{words}: {nth}", self._remove)
        self.setFocusProxy(self._say)
        self._join()

    def show_caution(self, caution: Caution, faults: Sequence[Fault]) -> None:
        fault = fault_at(faults, "cautions.say", self._number)
        self._say.show_line(caution.say.text, fault, caution.say.say or "")
        self._when.show_value(caution.when)
        ref = caution.ref or ""
        self._ref.show_line(ref, fault_at(faults, "cautions.ref", self._number))

    def _join(self) -> None:
        number = self._number
        self._say.typed.connect(
            lambda text: self.edit(
                self.tr("type a warning"), lambda e: warning_so(e, number, text), more=True
            )
        )
        self._say.respoken.connect(
            lambda say: self.edit(
                self.tr("say a warning in other words"),
                lambda e: warning_spoken(e, number, say),
                more=True,
            )
        )
        self._when.chosen.connect(
            lambda one: self.edit(
                self.tr("change whom to warn"), lambda e: with_caution(e, number, when=one)
            )
        )
        self._ref.typed.connect(
            lambda text: self.edit(
                self.tr("change a source"),
                lambda e: with_caution(e, number, ref=tidy(text) or None),
                more=True,
            )
        )

    def _remove(self) -> None:
        self.focusNextChild()
        number = self._number
        self.edit(self.tr("remove a warning"), lambda e: caution_removed(e, number))
