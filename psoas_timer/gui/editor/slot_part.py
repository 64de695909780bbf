"""The sentences of one slot of an exercise, to be typed, moved, added and removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import ALONE, Fault
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.step_row import StepDeed, StepRow
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.reason_words import reason_words

translate = QCoreApplication.translate


def slot_name(slot: str) -> str:
    """What sentences of that slot are called."""
    return {
        "setup": translate("StepsForm", "Get into place"),
        "move": translate("StepsForm", "Move"),
        "later": translate("StepsForm", "Move, in few words: from the second time on"),
        "release": translate("StepsForm", "Let go"),
        "finish": translate("StepsForm", "At the very end"),
        "feel": translate("StepsForm", "Where it is felt"),
        "breathe": translate("StepsForm", "How to breathe"),
        "form": translate("StepsForm", "Reminders during a hold"),
        "side_cue": translate("StepsForm", "At every change of side"),
    }[slot.rpartition(".")[2]]


class SlotPart(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, slot: str, name: str, parent: QWidget | None = None) -> None:
        """`slot` as `core.exercise_editing` has it; `name` for who does not see what is around."""
        super().__init__(parent)
        self.slot = slot
        self._name = name
        self._alone = slot in ALONE
        self.rows: list[StepRow] = []
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        self._inside = QVBoxLayout()
        self._inside.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(slot_name(slot), "row", wrap=True))
        column.addLayout(self._inside)
        column.addWidget(self._why)
        if not self._alone:
            words = self.tr("Add a sentence")
            more = QPushButton(words)
            more.setObjectName("quiet")
            more.setAutoDefault(True)
            more.setAccessibleName(f"{words}: {name}")
            more.clicked.connect(lambda _=False: self._do(len(self.rows) - 1, StepDeed.ADD))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def in_hand(self) -> str:
        """The sentence that is being typed, if one is."""
        return next((row.spoken for row in self.rows if row.is_in_hand), "")

    def show_lines(self, exercise: Exercise, faults: Sequence[Fault]) -> None:
        """`faults` may be those of the whole exercise."""
        lines = editing.lines_in(exercise, self.slot)
        self._have(1 if self._alone else len(lines))
        of_line = {
            fault.number: reason_words(fault.reason) for fault in faults if fault.slot == self.slot
        }
        for number, row in enumerate(self.rows):
            if number < len(lines):
                line = lines[number]
                row.show_line(line.text, of_line.pop(number, ""), line.say or "")
            else:
                row.show_line("", "")
        self._why.setText(" ".join(of_line.values()))
        self._why.setVisible(bool(of_line))

    def _have(self, number: int) -> None:
        while len(self.rows) > number:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < number:
            self.rows.append(self._made(len(self.rows)))

    def _made(self, number: int) -> StepRow:
        named = self._name if self._alone else f"{self._name}, {number + 1}"
        row = StepRow(named, alone=self._alone, is_spoken=True, parent=self)
        row.typed.connect(lambda text: self._type(number, text))
        row.respoken.connect(lambda text: self._respeak(number, text))
        row.asked.connect(lambda deed: self._do(number, deed))
        self._inside.addWidget(row)
        row.show()
        return row

    def _type(self, number: int, text: str) -> None:
        words = self.tr("type a sentence")
        slot = self.slot
        self._edit(words, lambda e: editing.saying(e, slot, number, text), more=True)

    def _respeak(self, number: int, say: str) -> None:
        words, slot = self.tr("say a sentence in other words"), self.slot
        self._edit(words, lambda e: editing.spoken_as(e, slot, number, say), more=True)

    def _do(self, number: int, deed: StepDeed) -> None:
        slot = self.slot
        match deed:
            case StepDeed.ADD:
                words, to = self.tr("add a sentence"), number + 1
                self._edit(words, lambda e: editing.line_added(e, slot, to))
            case StepDeed.REMOVE:
                words, to = self.tr("remove a sentence"), max(number - 1, 0)
                self._edit(words, lambda e: editing.line_removed(e, slot, number))
            case StepDeed.UP | StepDeed.DOWN:
                to = number + (1 if deed is StepDeed.DOWN else -1)
                words = self.tr("move a sentence")
                self._edit(words, lambda e: editing.line_moved(e, slot, number, to))
        if 0 <= to < len(self.rows):
            self.rows[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, words: str, do: Callable[[Exercise], Exercise], *, more: bool = False) -> None:
        self.edited.emit(Edit(words, do, more))
