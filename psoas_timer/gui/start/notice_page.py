"""What everybody reads once, before the first routine."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER, CardPage
from psoas_timer.gui.words import shown


class NoticePage(CardPage):
    """Three sentences and one button; `accepted` when the person has read them."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Before you begin"), parent)
        notice = shown().session.notice
        self.setAccessibleDescription(" ".join(notice))
        for sentence in notice:
            self.column.addWidget(plain_label(sentence, "large", wrap=True))
        self._button = QPushButton(self.tr("I have read this  (Enter)"))
        self._button.setObjectName("primary")
        self._button.setAccessibleName(self.tr("I have read this"))
        self._button.clicked.connect(self.accepted)
        self.column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)

    def take_focus(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self._button.click()
            return
        super().keyPressEvent(event)
