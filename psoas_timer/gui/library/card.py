"""A card to press: Enter and Space press it, arrows lead to the next one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.core.browsing import Findable
from psoas_timer.gui.page import ENTER

_WALKS = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Card(QPushButton):
    """`walked` carries a key that leads elsewhere; `reached` tells that a person has come here."""

    walked = Signal(object)
    reached = Signal()

    def __init__(
        self, of: str, name: str, findable: Findable, parent: QWidget | None = None
    ) -> None:
        """`of` is the id of what the card is of."""
        super().__init__(parent)
        self.id = of
        self.name = name
        self.findable = findable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        if event.key() in _WALKS:
            self.walked.emit(Qt.Key(event.key()))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
