"""Words to look for, as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from psoas_timer.gui.page import ENTER

_LONGEST = 80  # characters
_NARROWEST, _WIDEST = 140, 340  # pixels


class SearchField(QLineEdit):
    """`left` tells that a person goes on to what was found; Escape takes the words back first."""

    left = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """`key` is the one that leads here, to be shown."""
        super().__init__(parent)
        self.show_key(key)
        self.setAccessibleName(self.tr("Search"))
        self.setMaxLength(_LONGEST)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)

    def show_key(self, key: str) -> None:
        self.setPlaceholderText(self.tr("Search  ({key})").format(key=key))

    def begin(self, text: str = "") -> None:
        """Type here from now on, beginning with `text` or with what there is marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self.setText(text)
        else:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (*ENTER, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)
