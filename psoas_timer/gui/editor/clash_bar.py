"""Says that what is edited was changed elsewhere too, and asks which of the two is to be kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import centred


class ClashBar(QWidget):
    """Hidden until it is needed. Whatever a person answers, undoing leads to the other one."""

    theirs_taken = Signal()
    mine_kept = Signal()

    def __init__(self, widest: int, parent: QWidget | None = None) -> None:
        """`widest` is in pixels."""
        super().__init__(parent)
        card = QFrame()
        card.setObjectName("question")
        words = self.tr("This was changed elsewhere while you changed it here.")
        self.setAccessibleName(words)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(12)
        row.addWidget(plain_label(words, "row", wrap=True), 1)
        for answer, told in (
            (self.tr("Take that one"), self.theirs_taken),
            (self.tr("Keep mine"), self.mine_kept),
        ):
            button = QPushButton(answer)
            button.setAccessibleName(answer)
            button.setAccessibleDescription(words)
            button.setAutoDefault(True)
            button.clicked.connect(told)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(centred(card, widest))
        self.hide()
