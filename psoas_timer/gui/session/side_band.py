"""Which side works: the left half of the band is left, the right half right, for everybody."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from psoas_timer.core.model import Side
from psoas_timer.gui.theme import Theme

_WORDS = {Side.LEFT: "LEFT SIDE", Side.RIGHT: "RIGHT SIDE"}
_GAP = 12
_NAMES = {Side.LEFT: "Left side", Side.RIGHT: "Right side", None: "No side"}


class SideBand(QWidget):
    """Fills the half of the working side; both stay empty when no side works alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side: Side | None = None
        self.setAccessibleName(_NAMES[None])

    def show_side(self, side: Side | None) -> None:
        if side is not self._side:
            self._side = side
            self.setAccessibleName(_NAMES[side])
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        half = (self.width() - _GAP) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for side, x in ((Side.LEFT, 0.0), (Side.RIGHT, half + _GAP)):
            room = QRectF(x, 0, half, self.height()).adjusted(1, 1, -1, -1)
            self._draw_half(painter, room, side)
        painter.end()

    def _draw_half(self, painter: QPainter, room: QRectF, side: Side) -> None:
        tokens, works = self._theme.tokens, side is self._side
        painter.setPen(Qt.PenStyle.NoPen if works else QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.accent) if works else Qt.BrushStyle.NoBrush)
        radius = room.height() * 0.28
        painter.drawRoundedRect(room, radius, radius)
        if not works:
            return
        font = QFont(self.font())
        font.setPixelSize(max(int(room.height() * 0.56), 1))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _WORDS[side])
        self._draw_arrow(painter, room, side, QColor(tokens.on_accent))

    @staticmethod
    def _draw_arrow(painter: QPainter, room: QRectF, side: Side, colour: QColor) -> None:
        """A triangle at the outer end, pointing outwards."""
        size = room.height() * 0.28
        out = -1 if side is Side.LEFT else 1
        edge = room.left() if side is Side.LEFT else room.right()
        tip = QPointF(edge - out * size * 1.0, room.center().y())
        back = tip.x() - out * size * 1.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF([tip, QPointF(back, tip.y() - size), QPointF(back, tip.y() + size)])
        )
