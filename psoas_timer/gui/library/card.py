"""A card to press: Enter and Space press it, arrows lead to the next one.

Its figure comes later, when the card is to be seen: reading all of them would hold up the window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.core.findable import UNKNOWN, Findable
from psoas_timer.core.side import Side
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.theme import Theme

if TYPE_CHECKING:
    from psoas_timer.core.figure.model import Figure

FigureFor = Callable[[str], "Figure | None"]
"""From the id of an exercise, or of a figure, to the figure."""

NARROWEST = 280  # pixels for a card beside others, with text of the usual size
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
        self,
        of: str,
        name: str,
        theme: Theme,
        *,
        findable: Findable = UNKNOWN,
        shows: str = "",
        side: Side | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`of` is the id of what the card is of, `shows` by what its figure is asked for."""
        super().__init__(parent)
        self.id = of
        self.name = name
        self.findable = findable
        self._shows, self._side = shows, side
        self._was_sought = False
        self.figure = FigureView(theme)
        self.figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def needs_figure(self) -> bool:
        """Is there one to be shown that has not been looked for?"""
        return bool(self._shows) and not self._was_sought

    def seek_figure(self, figure_for: FigureFor) -> None:
        """Show the figure of what the card is about, if it has one."""
        self._was_sought = True
        self.figure.show_still(figure_for(self._shows), self._side)

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
