"""A card with a title, to be filled from above."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from psoas_timer.gui.labels import plain_label

Margins = tuple[int, int, int, int]  # pixels: left, top, right, bottom


class TitledCard(QFrame):
    """What it holds goes into `column`, below the title."""

    def __init__(self, title: str, margins: Margins, spacing: int) -> None:
        """`spacing` is in pixels, between one thing and the next."""
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self.column.addWidget(plain_label(title, "name"))
