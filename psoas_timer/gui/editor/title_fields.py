"""What a thing is called and what it is for, typed as large as it is shown elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from psoas_timer.core.limits import LONGEST_ABOUT, LONGEST_NAME
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER


class TitleFields(QWidget):
    """`named` and `described` carry the text with every letter; `left`: a person has typed it."""

    named = Signal(str)
    described = Signal(str)
    left = Signal()

    def __init__(self, *, about: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = _Field(self.tr("Name"), "title", LONGEST_NAME)
        self._about = _Field(self.tr("What it is for"), "subtitle", LONGEST_ABOUT)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        self._name.textEdited.connect(self.named)
        self._about.textEdited.connect(self.described)
        for field in (self._name, self._about):
            field.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self._name, self._about, self._why):
            column.addWidget(part)
        if not about:
            self._about.hide()
        self.setFocusProxy(self._name)

    def show_texts(self, name: str, about: str = "") -> None:
        """Show what they are now; what is just being typed, and means the same, stays."""
        for field, text in ((self._name, name), (self._about, about)):
            if " ".join(field.text().split()) != text:
                field.setText(text)
                field.setCursorPosition(0)  # what does not fit is cut at its end
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Say why what is written cannot be."""
        self._why.setText(sentence)
        self._why.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """To the name, all of it marked, so that typing replaces it."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()


class _Field(QLineEdit):
    left = Signal()

    def __init__(self, name: str, role: str, longest: int) -> None:
        super().__init__()
        self.setObjectName(role)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(longest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
