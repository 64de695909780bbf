"""The things around the person: what one lies on, leans on, rolls on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath

from psoas_timer.core.figure.model import Prop, Thing, View
from psoas_timer.core.figure.skeleton import Skeleton
from psoas_timer.figure.canvas import Canvas
from psoas_timer.figure.palette import Colours

_LINE = 0.006


class Layer(Enum):
    """When a thing is painted. What one lies on comes late, so that no halo parts the two."""

    BEHIND = 1
    UNDER = 2  # after the trunk, before the near leg, which may hang in front of it
    BEFORE_ARM = 3
    FRONT = 4


_LAYERS = {Thing.BED: Layer.UNDER, Thing.PILLOW: Layer.BEFORE_ARM, Thing.BALL: Layer.BEFORE_ARM}


def layer_of(prop: Prop, view: View) -> Layer:
    return Layer.BEHIND if view is View.ABOVE else _LAYERS.get(prop.thing, Layer.FRONT)


def paint_prop(canvas: Canvas, prop: Prop, view: View, body: Skeleton, colours: Colours) -> None:
    x, y = prop.at
    if prop.on is not None:
        joint = body.point(prop.on)
        x, y = x + joint[0], y + joint[1]
    width, height = prop.size
    above = view is View.ABOVE
    low = y - height / 2 if above or prop.on is not None else y
    room = QRectF(x - width / 2, low, width, height)
    match prop.thing:
        case Thing.MAT:
            slab = _slab(room, 0.03 if above else 0.012)
            canvas.outlined(slab, colours.mat, colours.mat_edge, _LINE)
        case Thing.PAD | Thing.PILLOW:
            slab = _slab(room, min(width, height) * (0.28 if above else 0.48))
            canvas.outlined(slab, colours.soft, colours.soft_edge, _LINE)
        case Thing.BED:
            _bed(canvas, room, colours)
        case Thing.BALL:
            _ball(canvas, room, colours)
        case Thing.ROLLER:
            _roller(canvas, room, colours)


def _slab(room: QRectF, corner: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(room, corner, corner)
    return path


def _disc(room: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(room)
    return path


def _bed(canvas: Canvas, room: QRectF, colours: Colours) -> None:
    """A mattress on a frame with legs; the room is from the floor to the top."""
    thick = min(0.13, room.height() * 0.45)
    board = room.bottom() - thick - 0.045
    frame = QPainterPath()
    frame.setFillRule(Qt.FillRule.WindingFill)
    frame.addRect(QRectF(room.left() + 0.015, board, room.width() - 0.03, 0.05))
    for x in (room.left() + 0.05, room.right() - 0.085):
        frame.addRect(QRectF(x, room.top(), 0.035, board - room.top()))
    canvas.fill(frame, colours.bed_edge)
    mattress = QRectF(room.left(), room.bottom() - thick, room.width(), thick)
    canvas.outlined(_slab(mattress, 0.035), colours.bed, colours.bed_edge, _LINE)


def _ball(canvas: Canvas, room: QRectF, colours: Colours) -> None:
    canvas.outlined(_disc(room), colours.ball, colours.ground, _LINE * 1.6)
    seam = QPainterPath()
    inner = room.adjusted(room.width() * 0.2, 0, -room.width() * 0.2, 0)
    seam.arcMoveTo(inner, 110)
    seam.arcTo(inner, 110, 140)
    canvas.stroke(seam, colours.ball_edge, _LINE * 0.8)


def _roller(canvas: Canvas, room: QRectF, colours: Colours) -> None:
    """A foam roller seen from its end."""
    canvas.outlined(_disc(room), colours.ball, colours.ball_edge, _LINE)
    edge = room.width() * 0.32
    hole = _disc(room.adjusted(edge, edge, -edge, -edge))
    canvas.outlined(hole, colours.ground, colours.ball_edge, _LINE)
