"""How much of the whole routine is done, as a line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.theme import Theme


class ProgressLine(QWidget):
    """Fills from the reading side as the routine goes on; repaints when a pixel changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = 0.0
        self.setAccessibleName("Whole routine")

    def show_done(self, done: float) -> None:
        """`done` from 0 to 1."""
        before, self._done = self._filled(), done
        if self._filled() != before:
            self.setAccessibleDescription(f"{round(done * 100)} percent done")
            self.update()

    def _filled(self) -> int:
        return round(self._done * self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, radius = self._theme.tokens, self.height() / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - self._filled() if mirrored else 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(QColor(tokens.accent))
        if self._filled():
            filled = QRectF(left, 0, max(self._filled(), self.height()), self.height())
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()
