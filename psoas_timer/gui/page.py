"""What every page of the window is, and the two ways pages are laid out: a card, or a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CARD_WIDTH = 860  # pixels; longer lines are hard to read
LIST_WIDTH = 1200


class Page(QWidget):
    """One page of the window. `closed` leads back to the page it was opened from.

    Escape closes a page that does not say otherwise.
    """

    closed = Signal()
    wants_every_key = False  # also those that mean something on all pages?
    may_be_covered = False  # by a file from outside, because nothing is written or asked here?

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls the page."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)

    def take_focus(self) -> None:
        """The page is shown: put the focus where a person begins, or was last."""

    def press(self, _event: QKeyEvent) -> bool:
        """A key before any widget gets it; True if that was all it meant."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class CardPage(Page):
    """A few things, one below the other, on a card in the middle of the page."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(CARD_WIDTH)
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(40, 32, 40, 32)
        self.column.setSpacing(20)
        self._step = plain_label(role="dim")
        head = QHBoxLayout()
        head.addWidget(plain_label(name, "name", wrap=True), 1)
        head.addWidget(self._step)
        self.column.addLayout(head)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addWidget(centred(card, CARD_WIDTH))
        down.addStretch(1)

    def show_step(self, number: int, of: int) -> None:
        """It is one of several, one after the other; with 0 it stands alone."""
        self._step.setText(self.tr("{number} of {of}").format(number=number, of=of) if of else "")


def page_column(page: QWidget, spacing: int = 12) -> QVBoxLayout:
    """What a page that fills the window is made of, from top to bottom, with room around it."""
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(spacing)
    return column


def centred(inside: QWidget, widest: int = LIST_WIDTH) -> QWidget:
    """A strip as wide as the page with `inside` in its middle, no wider than reads well."""
    strip = QWidget()
    strip.setObjectName("list")
    inside.setMaximumWidth(widest)
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    return strip
