"""A screen reader is running: who should speak in a session? Asked once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from psoas_timer.gui.key_names import letter_key
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.page import ENTER, CardPage

VOICE, READER = "voice", "reader"


class SpeakerPage(CardPage):
    """`chosen` carries VOICE or READER. Who leaves it has the voice; the settings change it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who should speak?"), parent)
        words = (
            self.tr("A screen reader is running. In a session only one of the two should speak."),
            self.tr(
                "The voice of Psoas Timer says everything exactly on time. The screen reader says "
                "the same words in your own voice and speed; the last three seconds are ticks."
            ),
        )
        for sentence in words:
            self.column.addWidget(plain_label(sentence, "large", wrap=True))
        self.setAccessibleDescription(" ".join(words))
        voice = letter_key(self.tr("V", "key for: The voice of Psoas Timer"), Qt.Key.Key_V)
        reader = letter_key(self.tr("S", "key for: The screen reader"), Qt.Key.Key_S)
        self._voice = self._button(self.tr("The voice of Psoas Timer"), voice, VOICE)
        self._voice.setObjectName("primary")
        self._voice.setAccessibleDescription(" ".join(words))
        self._reader = self._button(self.tr("The screen reader"), reader, READER)
        self._keys = {
            voice: self._voice,
            reader: self._reader,
            Qt.Key.Key_Escape: self._voice,
        }
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._voice)
        row.addWidget(self._reader)
        row.addStretch()
        self.column.addLayout(row)

    def _button(self, words: str, key: Qt.Key, speaker: str) -> QPushButton:
        button = QPushButton(button_text(f"{words}  ({chr(key.value)})"))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._choose(speaker))
        return button

    def _choose(self, speaker: str) -> None:
        self.chosen.emit(speaker)
        self.closed.emit()

    def take_focus(self) -> None:
        self._voice.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        key, focused = Qt.Key(event.key()), self.focusWidget()
        button = self._keys.get(key)
        if key in ENTER and isinstance(focused, QPushButton):
            button = focused
        if button is not None and not event.isAutoRepeat():
            button.click()
