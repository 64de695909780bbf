"""The drawn signs: every phase has one of its own, so that no phase is told by colour alone."""

from __future__ import annotations

from enum import Enum
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class Shape(Enum):
    BUBBLE = "bubble"  # listen
    ARROW = "arrow"  # move into place
    SQUARE = "square"  # hold still
    LOOP = "loop"  # a rep, over and over
    BOLT = "bolt"  # work
    DOWN = "down"  # let go
    MOON = "moon"  # rest
    SWAP = "swap"  # change sides
    HAND = "hand"  # it is your turn
    CHECK = "check"  # done
    BARS = "bars"  # paused
    CROSS = "cross"  # it hurts


def draw(painter: QPainter, shape: Shape, room: QRectF, colour: str) -> None:
    """Draw a sign as large as `room` allows, square and centred."""
    side = min(room.width(), room.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.center())
    painter.scale(side / 2, side / 2)
    if shape in _STROKES:
        width = _STROKES[shape]
        painter.setPen(
            QPen(
                QColor(colour),
                width,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
    painter.drawPath(_PATHS[shape])
    painter.restore()


# All paths live in a square from -1 to 1, x to the right, y down.


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(QRectF(-0.85, -0.75, 1.7, 1.15), 0.35, 0.35)
    path.addPath(_polygon((-0.45, 0.2), (0.1, 0.35), (-0.55, 0.85)))
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-0.68, -0.68, 1.36, 1.36), 0.18, 0.18)
    return path


def _loop() -> QPainterPath:
    path = QPainterPath()
    room = QRectF(-0.65, -0.65, 1.3, 1.3)
    path.arcMoveTo(room, 60)
    path.arcTo(room, 60, 290)
    end = path.currentPosition()
    path.addPath(_line((end.x() - 0.36, end.y() - 0.1), (end.x(), end.y())))
    path.addPath(_line((end.x() + 0.1, end.y() - 0.36), (end.x(), end.y())))
    return path


def _moon() -> QPainterPath:
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(QPointF(0, 0), 0.8, 0.8)
    bite.addEllipse(QPointF(0.38, -0.22), 0.66, 0.66)
    return whole.subtracted(bite)


def _swap() -> QPainterPath:
    path = _line((-0.75, -0.35), (0.7, -0.35))
    path.addPath(_line((0.38, -0.68), (0.72, -0.35), (0.38, -0.02)))
    path.addPath(_line((0.75, 0.4), (-0.7, 0.4)))
    path.addPath(_line((-0.38, 0.07), (-0.72, 0.4), (-0.38, 0.73)))
    return path


def _hand() -> QPainterPath:
    """A key being pressed: a finger's arrow onto a bar."""
    path = _line((0, -0.8), (0, 0.2))
    path.addPath(_line((-0.4, -0.18), (0, 0.22), (0.4, -0.18)))
    path.addPath(_line((-0.7, 0.7), (0.7, 0.7)))
    return path


def _bars() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-0.65, -0.75, 0.48, 1.5), 0.12, 0.12)
    path.addRoundedRect(QRectF(0.17, -0.75, 0.48, 1.5), 0.12, 0.12)
    return path


def _cross() -> QPainterPath:
    """An octagon with a bar, as on a road."""
    corners = [(cos(pi / 8 + k * pi / 4), sin(pi / 8 + k * pi / 4)) for k in range(8)]
    path = _polygon(*((0.92 * x, 0.92 * y) for x, y in corners))
    path.addRoundedRect(QRectF(-0.52, -0.15, 1.04, 0.3), 0.05, 0.05)
    return path


_PATHS = {
    Shape.BUBBLE: _bubble(),
    Shape.ARROW: _polygon(
        (-0.8, -0.28),
        (0.05, -0.28),
        (0.05, -0.75),
        (0.85, 0.0),
        (0.05, 0.75),
        (0.05, 0.28),
        (-0.8, 0.28),
    ),
    Shape.SQUARE: _square(),
    Shape.LOOP: _loop(),
    Shape.BOLT: _polygon(
        (0.2, -0.9), (-0.6, 0.15), (-0.05, 0.15), (-0.2, 0.9), (0.6, -0.2), (0.05, -0.2)
    ),
    Shape.DOWN: _polygon((-0.85, -0.5), (0.85, -0.5), (0.0, 0.75)),
    Shape.MOON: _moon(),
    Shape.SWAP: _swap(),
    Shape.HAND: _hand(),
    Shape.CHECK: _line((-0.7, 0.05), (-0.2, 0.55), (0.72, -0.5)),
    Shape.BARS: _bars(),
    Shape.CROSS: _cross(),
}
_STROKES = {Shape.LOOP: 0.26, Shape.SWAP: 0.24, Shape.HAND: 0.26, Shape.CHECK: 0.3}
