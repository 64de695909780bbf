"""Cards of settings, one below the other in a column that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.gui.scroll_column import ScrollColumn

MARGINS = (28, 20, 28, 24)  # of a card
SPACING = 14


def card_column(name: str, *cards: QWidget) -> ScrollColumn:
    """`name` is what a screen reader calls the column."""
    inside = QWidget()
    inside.setObjectName("list")
    column = QVBoxLayout(inside)
    column.setContentsMargins(4, 4, 10, 4)
    column.setSpacing(SPACING)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)  # a card with a line that could be higher stays as it is
    return ScrollColumn(inside, name)
