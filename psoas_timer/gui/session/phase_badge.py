"""The sign of the phase, drawn beside its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.theme import Theme


class PhaseBadge(QWidget):
    """One sign in the colour of its phase."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phase = Phase("", Icon.TURN, "accent")
        self.setAccessibleName(self.tr("Phase"))

    def show_phase(self, phase: Phase) -> None:
        if phase != self._phase:
            self._phase = phase
            self.setAccessibleName(phase.word)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(self._theme.tokens, self._phase.colour)
        draw(painter, self._phase.icon, QRectF(self.rect()), colour)
        painter.end()
