"""A column that scrolls by keys: those that its page hands on, or its own once Tab leads to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LINE = 60  # pixels


class ScrollColumn(QScrollArea):
    """As wide as it gets, and never sideways."""

    def __init__(self, inside: QWidget, name: str, *, by_tab: bool = False) -> None:
        """`by_tab`: Tab leads to it, and the arrow keys scroll it then."""
        super().__init__()
        self.setObjectName("column")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        tab, none = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(tab if by_tab else none)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setWidget(inside)

    def press(self, event: QKeyEvent) -> bool:
        """Scroll, if it is a key for that; True if it was."""
        bar = self.verticalScrollBar()
        page = bar.pageStep() - _LINE
        steps = {
            Qt.Key.Key_Down: _LINE,
            Qt.Key.Key_Up: -_LINE,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() not in steps:
            return False
        bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        return True
