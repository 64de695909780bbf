"""Sharing as a whole: take in what somebody gave, write down a list, give away one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.labels import plain_label, shown
from psoas_timer.gui.page import CardPage

_WIDEST = 300  # pixels of the buttons' words


class HubPage(CardPage):
    """Three ways, each with a line about it; the arrow keys lead from one to the next."""

    may_be_covered = True
    file_asked = Signal()
    list_asked = Signal()
    everything_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import and share"), parent)
        self._buttons: list[QPushButton] = []
        self._add(
            self.tr("Open a file"),
            self.tr("Routines that somebody gave you. You see what is in it before it is added."),
            self.file_asked,
        )
        self._add(
            self.tr("Write a list"),
            self.tr("Paste or type exercises the way they stand on a sheet of paper."),
            self.list_asked,
        )
        self._add(
            self.tr("Share all of mine"),
            self.tr("Every routine you made or changed, in one file for somebody else."),
            self.everything_asked,
        )
        self._said = plain_label(role="row", wrap=True)
        self.column.addWidget(self._said)
        tip = self.tr("A file can also be dropped onto the window. Escape leads back.")
        self.column.addWidget(plain_label(tip, "dim", wrap=True))
        self.say("")

    def say(self, sentence: str) -> None:
        """What came of it; an empty sentence takes it away."""
        self._said.setText(shown(sentence))
        self._said.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def take_focus(self) -> None:
        if not any(button.hasFocus() for button in self._buttons):
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((n for n, one in enumerate(self._buttons) if one.hasFocus()), None)
        if steps and here is not None:
            there = min(max(here + steps, 0), len(self._buttons) - 1)
            self._buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _add(self, words: str, about: str, asked: SignalInstance) -> None:
        button = plain_button(words)
        button.setAccessibleDescription(about)
        button.setMinimumWidth(_WIDEST)
        button.clicked.connect(lambda _=False: asked.emit())
        self._buttons.append(button)
        texts = QVBoxLayout()
        texts.addWidget(plain_label(about, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(button)
        row.addLayout(texts, 1)
        self.column.addLayout(row)
