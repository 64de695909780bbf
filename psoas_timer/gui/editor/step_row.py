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

_SET_IN = 28  # pixels


class StepDeed(Enum):
    """What can be done with a sentence among others."""

    ADD = "add"  # another one after it
    UP = "up"
    DOWN = "down"
    REMOVE = "remove"


class StepRow(QWidget):
    """`typed` carries the text with every letter, `respoken` how it is to be said instead.

    `asked` carries a StepDeed.
    """

    typed = Signal(str)
    respoken = Signal(str)
    asked = Signal(object)

    def __init__(
        self,
        name: str,
        *,
        alone: bool,
        longest: int = LONGEST_LINE,
        is_spoken: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`alone`: there is one sentence of its kind, or none. `longest` is in characters.

        `is_spoken`: it can be said otherwise than it is written.
        """
        super().__init__(parent)
        self._field = _Field(alone=alone)
        self._say = _Field(alone=True)
        self._respoken = QWidget()  # set in, as it belongs to the field above
        inside = QHBoxLayout(self._respoken)
        inside.setContentsMargins(_SET_IN, 3, 0, 3)
        inside.addWidget(self._say)
        self._respoken.hide()
        self._field.setAccessibleName(name)
        self._field.setMaxLength(longest)
        self._field.textEdited.connect(self.typed)
        self._field.asked.connect(self.asked)
        if is_spoken:
            self._field.respeak_asked.connect(self._respeak)
        self._filled = plain_label(role="dim", wrap=True)
        self._why = plain_label(role="warning", wrap=True)
        self._lay_out(name, alone=alone, is_spoken=is_spoken)
        self.setFocusProxy(self._field)

    def _lay_out(self, name: str, *, alone: bool, is_spoken: bool) -> None:
        across = QHBoxLayout()
        across.setSpacing(4)
        across.addWidget(self._field, 1)
        if is_spoken:
            across.addWidget(self._make_respeaking(name))
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
        column.addWidget(self._respoken)
        for label in (self._filled, self._why):
            label.setContentsMargins(14, 0, 0, 0)
            label.hide()
            column.addWidget(label)

    @property
    def is_in_hand(self) -> bool:
        """Is it being typed?"""
        return self._field.hasFocus() or self._say.hasFocus()

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def spoken(self) -> str:
        return self._say.text() or self._field.text()

    def begin(self) -> None:
        """The focus is there, and all of it marked, so that typing replaces it."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def show_line(self, text: str, fault: str, say: str = "") -> None:
        """Show it, unless that is what is being typed; and why it cannot be so."""
        for field, words in ((self._field, text), (self._say, say)):
            if " ".join(field.text().split()) != words:
                field.setText(words)
                field.setCursorPosition(0)
        self._respoken.setVisible(bool(say) or self._say.hasFocus())
        self._show_filled(say or text)
        self._why.setText(fault)
        self._why.setVisible(bool(fault))
        self._field.setAccessibleDescription(fault)

    def _show_filled(self, text: str) -> None:
        """As it sounds on each side."""
        words = self.tr("Left: {left}\nRight: {right}")
        sides = phrases_in(window_language()).sides
        both = {side.value: fill(text, side, sides) for side in Side}
        self._filled.setText(words.format(**both))
        self._filled.setVisible(bool(text) and mentions_side(Line(text)))

    def _make_respeaking(self, name: str) -> QPushButton:
        """The button that leads to the other field, and that field."""
        words = self.tr("Say it in other words")
        button = self._plain_button("“ ”", f"{words}: {name}")
        button.setToolTip(self.tr("{words}  (Ctrl+Enter)").format(words=words))
        button.clicked.connect(lambda _=False: self._respeak())
        self._say.setAccessibleName(self.tr("{name}, as it is said").format(name=name))
        self._say.setPlaceholderText(self.tr("As it is said, if not as it is written"))
        self._say.setMaxLength(self._field.maxLength())
        self._say.textEdited.connect(self.respoken)
        self._say.editingFinished.connect(lambda: self._respoken.setVisible(bool(self._say.text())))
        return button

    def _respeak(self) -> None:
        self._respoken.show()
        self._say.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, sign: str, deed: StepDeed, name: str) -> QPushButton:
        button = self._plain_button(sign, name)
        button.clicked.connect(lambda _=False: self.asked.emit(deed))
        return button

    @staticmethod
    def _plain_button(sign: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName("small")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys of the field do the same
        return button


class _Field(QLineEdit):
    """Enter begins another sentence, with Ctrl how it is said; Alt and the arrows move it."""

    asked = Signal(object)
    respeak_asked = Signal()

    def __init__(self, *, alone: bool) -> None:
        super().__init__()
        self._alone = alone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = None if self._alone else self._deed(event)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and control:
            self.respeak_asked.emit()
        elif deed is not None:
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
