"""A value that a person writes or steps with the arrow keys; what cannot be is said below.

What can be is taken while it is being written, so that a power cut costs a letter and no number;
what cannot be is complained of only when the person goes on. What can be and is more likely a slip
is asked about then, and waits for its button.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.dose.refusals import RefusedError
from psoas_timer.gui.dose.values import Kind
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER

_WIDTH = 120  # pixels, at the least
_LONGEST = 40  # characters
_SOON = 200  # milliseconds without another letter


class WrittenField(QWidget):
    """`chosen` carries a value that can be; one that cannot leaves the last good one in force."""

    chosen = Signal(object)

    def __init__(
        self, name: str, kind: Kind, parent: QWidget | None = None, *, may_be_empty: bool = False
    ) -> None:
        """`may_be_empty`: who empties it chooses None."""
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._kind = kind
        self._value: object = None
        self._text = _Line(self)
        self._text.setAccessibleName(name)
        self._text.setMaxLength(_LONGEST)
        self._text.setMinimumWidth(_WIDTH)
        self._text.stepped.connect(self._step)
        self._text.editingFinished.connect(self._read)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._peek)
        self._text.textEdited.connect(self._soon.start)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        self._asked: object = None  # the value that waits for an answer
        self._question: Callable[[object], str] = lambda _value: ""
        self._keep = QPushButton(self.tr("Keep it all the same"))
        self._keep.setAccessibleName(self.tr("Keep it all the same"))
        self._keep.setAutoDefault(True)
        self._keep.clicked.connect(self._on_kept)
        self._keep.hide()
        self._lay_out(name)
        self.setFocusProxy(self._text)

    def _lay_out(self, name: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._text)
        for sign, steps, words in (
            ("\N{MINUS SIGN}", -1, self.tr("Less: {what}")),
            ("+", 1, self.tr("More: {what}")),
        ):
            row.addWidget(self._button(sign, steps, words.format(what=name)))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._why)
        column.addWidget(self._keep, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: object, usual: str = "") -> None:
        """Show it; None: what is `usual` holds, and is written in grey."""
        self._value = value
        self._text.setPlaceholderText(usual)
        if not (self._text.hasFocus() and self._means(value)):
            self._text.setText("" if value is None else self._kind.write(value))
        self._refuse("")

    def start_from(self, value: object) -> None:
        """Where the arrows begin while nothing is set."""
        self._usual = value

    def ask_about(self, question: Callable[[object], str]) -> None:
        """A value for which that has a sentence is taken only when a person says so twice."""
        self._question = question

    def _means(self, value: object) -> bool:
        try:
            return self._kind.read(self._text.text()) == value
        except RefusedError:
            return False

    def _button(self, sign: str, steps: int, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setObjectName("small")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the field do the same
        button.setAutoRepeat(True)
        button.clicked.connect(lambda _=False: self._step(steps))
        return button

    def _step(self, steps: int) -> None:
        value = self._usual if self._value is None else self._value
        now = self._kind.step(value if self._asked is None else self._asked, steps)
        self._text.setText("" if now is None else self._kind.write(now))
        self._text.selectAll()
        self._take(now)

    def _peek(self) -> None:
        """Take it if it can be; it may be half a number."""
        try:
            value = self._kind.read(self._text.text().strip())
        except RefusedError:
            return
        if not self._question(value):  # what is asked about is asked when the person goes on
            self._take(value)

    def _read(self) -> None:
        self._soon.stop()
        text = self._text.text().strip()
        if not text:
            self._empty()
            return
        try:
            value = self._kind.read(text)
        except RefusedError as why:
            self._refuse(str(why))
            return
        self._take(value)

    def _take(self, value: object) -> None:
        """At once; or, if there is a question, when that is answered."""
        if value == self._value:
            self._refuse("")
            return
        if value == self._asked:
            return
        question = self._question(value)
        self._refuse(question)
        if question:
            self._asked = value
            self._keep.show()
            return
        self._value = value
        self.chosen.emit(value)

    def _on_kept(self) -> None:
        self._value = self._asked
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button goes
        self._refuse("")
        self.chosen.emit(self._value)

    def _empty(self) -> None:
        """None, where that is a value; else as it was."""
        was = self._value
        if self._may_be_empty:
            self._value = None
        self.show_value(self._value, self._text.placeholderText())
        if was is not self._value:
            self.chosen.emit(None)

    def _refuse(self, sentence: str) -> None:
        """Why the value is not taken; without a sentence, none waits."""
        self._asked = None
        self._keep.hide()
        self._why.setText(sentence)
        self._why.setVisible(bool(sentence))
        self._text.setAccessibleDescription(sentence)

    _usual: object = 0.0


class _Line(QLineEdit):
    """Arrows step it up and down; Enter takes what is written and goes no further.

    Whoever comes to it by a key finds all of it marked, so that typing replaces it.
    """

    stepped = Signal(int)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps:
            self.stepped.emit(steps)
        elif event.key() in ENTER:
            self.editingFinished.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
