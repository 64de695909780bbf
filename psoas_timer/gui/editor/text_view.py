"""The exercise as the text of a file, typed by whoever would rather; errors by their lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme

_SIZE = 15  # pixels
_MOST = 6  # problems that are told at once


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong, and on which line; 0: nobody can say."""

    line: int
    sentence: str


class TextView(QWidget):
    """`typed` carries the whole text with every letter; `show_text` tells nobody."""

    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_told = False
        self._complaints: Sequence[Complaint] = ()
        self._field = QPlainTextEdit()
        self._field.setAccessibleName(self.tr("The exercise as text"))
        self._field.setTabChangesFocus(True)
        self._field.textChanged.connect(self._on_changed)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field, 1)
        column.addWidget(self._why)
        self.setFocusProxy(self._field)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        return self._field.toPlainText()

    def show_text(self, text: str) -> None:
        """In place of what is there; where a person was is kept as far as it goes."""
        if text != self.text:
            at = self._field.textCursor().position()
            self._is_told = True
            self._field.setPlainText(text)
            self._is_told = False
            cursor = self._field.textCursor()
            cursor.setPosition(min(at, len(text)))
            self._field.setTextCursor(cursor)
        self.complain(())

    def complain(self, complaints: Sequence[Complaint]) -> None:
        """Say what is wrong, and mark the lines."""
        self._complaints = complaints
        told = self.tr("Line {line}: {sentence}")
        said = [
            told.format(line=one.line, sentence=one.sentence) if one.line else one.sentence
            for one in complaints[:_MOST]
        ]
        self._why.setText("\n".join(said))
        self._why.setVisible(bool(said))
        self._field.setAccessibleDescription(" ".join(said))
        self._mark()

    def _dress(self) -> None:
        """In letters of equal width: the sheet's font would be another one."""
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        size = round(_SIZE * self._theme.scale)
        self._field.setStyleSheet(f'font-family: "{family}"; font-size: {size}px;')
        self._mark()

    def _mark(self) -> None:
        marks = []
        for line in sorted({one.line for one in self._complaints if one.line}):
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(QColor(self._theme.tokens.paused_card))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            block = self._field.document().findBlockByNumber(line - 1)
            mark.cursor = QTextCursor(block)
            marks.append(mark)
        self._field.setExtraSelections(marks)

    def _on_changed(self) -> None:
        if not self._is_told:
            self.typed.emit(self.text)
