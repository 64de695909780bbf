"""What everybody reads once, before the first routine."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.showing import NOTICE
from psoas_timer.gui.labels import plain_label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoticePage(QWidget):
    """Three sentences and one button; `accepted` when the person has read them."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Before you begin")
        self.setAccessibleDescription(" ".join(NOTICE))
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(860)
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(20)
        column.addWidget(plain_label("Before you begin", "heading"))
        for sentence in NOTICE:
            column.addWidget(plain_label(sentence, "large", wrap=True))
        self._button = QPushButton("I have read this  (Enter)")
        self._button.setObjectName("primary")
        self._button.setAccessibleName("I have read this")
        self._button.clicked.connect(self.accepted)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)

    def take_focus(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._button.click()
            return
        super().keyPressEvent(event)
