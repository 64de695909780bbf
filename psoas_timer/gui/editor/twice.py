"""A button for what cannot be undone: it asks by its own words, and a second press does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QPushButton

from psoas_timer.gui.labels import button_text


class Twice(QObject):
    """`confirmed` comes with the second press; who goes elsewhere meanwhile is asked again."""

    confirmed = Signal()

    def __init__(self, button: QPushButton, words: str, again: str) -> None:
        super().__init__(button)
        self._button = button
        self._words, self._again = words, again
        self._is_asked = False
        button.clicked.connect(self._on_clicked)
        button.installEventFilter(self)
        self._write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and self._is_asked:
            self._is_asked = False
            self._write()
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        was_asked, self._is_asked = self._is_asked, not self._is_asked
        self._write()
        if was_asked:
            self.confirmed.emit()

    def _write(self) -> None:
        words = self._again if self._is_asked else self._words
        self._button.setText(button_text(words))
        self._button.setAccessibleName(words)
