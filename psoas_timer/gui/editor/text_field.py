"""A sentence that is typed, in as many lines as it takes, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER

_LINES = 3


class TextField(QWidget):
    """`typed` carries the text with every letter; `show_text` tells nobody."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self, name: str, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field()
        self._field.setAccessibleName(name)
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * lines + 28)
        self._field.entered.connect(self.entered)
        self._field.textChanged.connect(self._on_changed)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._field)
        column.addWidget(self._why)
        self.setFocusProxy(self._field)
        self._is_told = False

    @property
    def text(self) -> str:
        return " ".join(self._field.toPlainText().split())

    def show_text(self, text: str) -> None:
        """Show it, unless that is what is written there already."""
        if text != self.text:
            self._is_told = True
            self._field.setPlainText(text)
            self._is_told = False

    def select_all(self) -> None:
        self._field.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why what is written cannot be; an empty sentence takes it away."""
        self._why.setText(sentence)
        self._why.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence)

    def _on_changed(self) -> None:
        if not self._is_told:
            self.typed.emit(self.text)


class _Field(QPlainTextEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
