"""One sentence of an exercise while it is typed: as it sounds on each side, and what is wrong."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.exercise import Line
from psoas_timer.core.limits import LONGEST_LINE
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.side import Side
from psoas_timer.core.wording import fill, mentions_side
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.words import window_language


class StepDeed(Enum):
    """What can be done with a sentence among others."""

    ADD = "add"  # another one after it
    UP = "up"
    DOWN = "down"
    REMOVE = "remove"


class StepRow(QWidget):
    """`typed` carries the text with every letter, `asked` a StepDeed."""

    typed = Signal(str)
    asked = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        alone: bool,
        longest: int = LONGEST_LINE,
        parent: QWidget | None = None,
    ) -> None:
        """`alone`: there is one sentence of its kind, or none. `longest` is in characters."""
        super().__init__(parent)
        self._field = _Field(alone=alone)
        self._field.setAccessibleName(name)
        self._field.setMaxLength(longest)
        self._field.textEdited.connect(self.typed)
        self._field.asked.connect(self.asked)
        self._filled = plain_label(role="dim", wrap=True)
        self._why = plain_label(role="warning", wrap=True)
        across = QHBoxLayout()
        across.setSpacing(4)
        across.addWidget(self._field, 1)
        if not alone:
            for sign, deed, words in (
                ("↑", StepDeed.UP, self.tr("Move up")),
                ("↓", StepDeed.DOWN, self.tr("Move down")),
                ("×", StepDeed.REMOVE, self.tr("Remove")),  # a cross
            ):
                across.addWidget(self._button(sign, deed, f"{words}: {name}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(across)
        for label in (self._filled, self._why):
            label.setContentsMargins(14, 0, 0, 0)
            label.hide()
            column.addWidget(label)
        self.setFocusProxy(self._field)

    @property
    def is_in_hand(self) -> bool:
        """Is it being typed?"""
        return self._field.hasFocus()

    @property
    def text(self) -> str:
        return self._field.text()

    def begin(self) -> None:
        """The focus is there, and all of it marked, so that typing replaces it."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def show_line(self, text: str, fault: str) -> None:
        """Show it, unless that is what is being typed; and why it cannot be so."""
        if " ".join(self._field.text().split()) != text:
            self._field.setText(text)
            self._field.setCursorPosition(0)
        line = Line(text)
        words = self.tr("Left: {left}\nRight: {right}")
        sides = phrases_in(window_language()).sides
        both = {side.value: fill(text, side, sides) for side in Side}
        self._filled.setText(words.format(**both))
        self._filled.setVisible(bool(text) and mentions_side(line))
        self._why.setText(fault)
        self._why.setVisible(bool(fault))
        self._field.setAccessibleDescription(fault)

    def _button(self, sign: str, deed: StepDeed, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName("small")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys of the field do the same
        button.clicked.connect(lambda _=False: self.asked.emit(deed))
        return button


class _Field(QLineEdit):
    """Enter begins another sentence; Alt and the arrows move this one."""

    asked = Signal(object)

    def __init__(self, *, alone: bool) -> None:
        super().__init__()
        self._alone = alone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = None if self._alone else self._deed(event)
        if deed is not None:
            self.asked.emit(deed)
        elif event.key() in ENTER:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> StepDeed | None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Up if alt:
                return StepDeed.UP
            case Qt.Key.Key_Down if alt:
                return StepDeed.DOWN
            case Qt.Key.Key_Delete if control:
                return StepDeed.REMOVE
            case Qt.Key.Key_Backspace if not self.text():
                return StepDeed.REMOVE
            case key if key in ENTER and not event.isAutoRepeat():
                return StepDeed.ADD
        return None
