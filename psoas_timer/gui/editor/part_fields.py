"""The fields of one part of an exercise, each with its words, and the button that takes it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_editing import listed
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.core.limits import LONGEST_LINE
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.step_row import StepRow
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.reason_words import reason_words

_WORDS_WIDTH = 130  # pixels
_DOWN = 8  # pixels that bring a word to the line of what is written in its field


class CommaRow(StepRow):
    """Short texts with commas between them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, alone=True, longest=2 * LONGEST_LINE, parent=parent)

    def show_words(self, words: tuple[str, ...], fault: str) -> None:
        """Show them, unless that is what is being typed."""
        typed = " ".join(self.text.split())
        self.show_line(typed if listed(typed) == words else ", ".join(words), fault)


class Fields(QGridLayout):
    """Fields below each other, with their words before them."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(18)
        self.setVerticalSpacing(8)
        self.setColumnStretch(1, 1)

    def add(self, words: str, field: QWidget) -> None:
        row = self.rowCount()
        label = plain_label(words, wrap=True)
        label.setMinimumWidth(_WORDS_WIDTH)
        label.setContentsMargins(0, _DOWN, 0, 0)
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(field, row, 1)


class Part(QFrame):
    """One of several: an option, a warning, a source. `edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inset")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)

    def edit(self, words: str, do: Callable[[Exercise], Exercise], *, more: bool = False) -> None:
        self.edited.emit(Edit(words, do, more))

    def add_remover(self, words: str, name: str, do: Callable[[], None]) -> None:
        """`name` tells it apart from those of the other parts."""
        button = small_button(words, name, do)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def small_button(words: str, name: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("quiet")
    button.setAutoDefault(True)
    button.setAccessibleName(name)
    button.clicked.connect(lambda _=False: do())
    return button


def fault_at(faults: Sequence[Fault], slot: str, number: int = 0) -> str:
    """What is wrong there, in words."""
    found = (f for f in faults if f.slot == slot and f.number == number)
    return reason_words(next((fault.reason for fault in found), None))
