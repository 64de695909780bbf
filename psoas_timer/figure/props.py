"""The things around the person: what one lies on, leans on, rolls on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from psoas_timer.core.figure.model import Prop, Thing, View
from psoas_timer.core.figure.skeleton import Skeleton
from psoas_timer.figure.palette import Colours

_LINE = 0.006


class Layer(Enum):
    """When a thing is painted. What one lies on comes late, so that no halo parts the two."""

    BEHIND = 1
    UNDER = 2  # after the trunk, before the near leg, which may hang in front of it
    IN_HAND = 3  # before the near arm
    FRONT = 4


_LAYERS = {Thing.BED: Layer.UNDER, Thing.BALL: Layer.IN_HAND}


def layer_of(prop: Prop, view: View) -> Layer:
    return Layer.BEHIND if view is View.ABOVE else _LAYERS.get(prop.thing, Layer.FRONT)


def paint_prop(painter: QPainter, prop: Prop, view: View, body: Skeleton, colours: Colours) -> None:
    x, y = prop.at
    if prop.on is not None:
        joint = body.point(prop.on)
        x, y = x + joint[0], y + joint[1]
    width, height = prop.size
    centred = view is View.ABOVE or prop.on is not None
    room = QRectF(x - width / 2, y - height / 2 if centred else y, width, height)
    match prop.thing:
        case Thing.MAT:
            _slab(
                painter, room, 0.03 if view is View.ABOVE else 0.012, colours.mat, colours.mat_edge
            )
        case Thing.PAD | Thing.PILLOW:
            round_by = min(width, height) * (0.28 if view is View.ABOVE else 0.48)
            _slab(painter, room, round_by, colours.soft, colours.soft_edge)
        case Thing.BED:
            _bed(painter, room, colours)
        case Thing.BALL:
            _ball(painter, room, colours)
        case Thing.ROLLER:
            _roller(painter, room, colours)


def _slab(painter: QPainter, room: QRectF, corner: float, fill: str, edge: str) -> None:
    path = QPainterPath()
    path.addRoundedRect(room, corner, corner)
    painter.setPen(QPen(QColor(edge), _LINE))
    painter.setBrush(QColor(fill))
    painter.drawPath(path)


def _bed(painter: QPainter, room: QRectF, colours: Colours) -> None:
    """A mattress on a frame with legs; the room is from the floor to the top."""
    thick = min(0.13, room.height() * 0.45)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.bed_edge))
    board = room.bottom() - thick - 0.045
    painter.drawRect(QRectF(room.left() + 0.015, board, room.width() - 0.03, 0.05))
    for x in (room.left() + 0.05, room.right() - 0.085):
        painter.drawRect(QRectF(x, room.top(), 0.035, board - room.top()))
    mattress = QRectF(room.left(), room.bottom() - thick, room.width(), thick)
    _slab(painter, mattress, 0.035, colours.bed, colours.bed_edge)


def _ball(painter: QPainter, room: QRectF, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.ground), _LINE * 1.6))
    painter.setBrush(QColor(colours.ball))
    painter.drawEllipse(room)
    painter.setPen(QPen(QColor(colours.ball_edge), _LINE * 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = room.adjusted(room.width() * 0.2, 0, -room.width() * 0.2, 0)
    painter.drawArc(inner, 110 * 16, 140 * 16)


def _roller(painter: QPainter, room: QRectF, colours: Colours) -> None:
    """A foam roller seen from its end."""
    painter.setPen(QPen(QColor(colours.ball_edge), _LINE))
    painter.setBrush(QColor(colours.ball))
    painter.drawEllipse(room)
    painter.setBrush(QColor(colours.ground))
    hole = room.width() * 0.18
    painter.drawEllipse(QPointF(room.center()), hole, hole)
