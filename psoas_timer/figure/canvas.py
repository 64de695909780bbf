"""A painter with the figure's own measures on top.

Shapes are brought to the painter's measures before they are painted: under a large scale Qt's
raster engine takes ten times as long for the same shape.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform


class Canvas:
    def __init__(self, painter: QPainter, to_painter: QTransform, scale: float) -> None:
        """`scale` is how many of the painter's units one body height is."""
        self._painter = painter
        self._to_painter = to_painter
        self._scale = scale

    def fill(self, path: QPainterPath, colour: str) -> None:
        self._painter.fillPath(self._to_painter.map(path), QColor(colour))

    def stroke(
        self, path: QPainterPath, colour: str, width: float, *, opacity: float = 1.0
    ) -> None:
        """A line with round ends, `width` in body heights."""
        ink = QColor(colour)
        ink.setAlphaF(opacity)
        line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(ink, width * self._scale, line, cap, join)
        self._painter.strokePath(self._to_painter.map(path), pen)

    def outlined(self, path: QPainterPath, colour: str, edge: str, width: float) -> None:
        self.fill(path, colour)
        self.stroke(path, edge, width)

    def shine(self, path: QPainterPath, light: QBrush, room: QRectF) -> None:
        """Fill with a brush that is in the figure's measures, within `room`."""
        brush = QBrush(light)
        brush.setTransform(light.transform() * self._to_painter)
        self._painter.save()
        bounds = self._to_painter.mapRect(room)
        self._painter.setClipRect(bounds, Qt.ClipOperation.IntersectClip)
        self._painter.fillPath(self._to_painter.map(path), brush)
        self._painter.restore()
