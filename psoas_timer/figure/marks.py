"""What is not the body itself: the light on the working muscle, and the arrow of the movement."""

from __future__ import annotations

from math import atan2, degrees
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QRadialGradient, QTransform

from psoas_timer.core.figure.model import Arrow, Muscle, Point
from psoas_timer.core.figure.skeleton import Skeleton, along
from psoas_timer.figure import outline
from psoas_timer.figure.canvas import Canvas
from psoas_timer.figure.palette import Colours
from psoas_timer.figure.paths import open_line, together

_FADE = ((0.0, 0.95), (0.45, 0.7), (1.0, 0.0))  # share of the radius, opacity
_BARB, _BARB_TURN = 0.048, 145
_WIDTHS = (0.040, 0.020)  # of the arrow's ground and of itself


class _Glow(NamedTuple):
    """An ellipse of light."""

    centre: Point
    direction: float
    long: float
    wide: float


def paint_light(
    canvas: Canvas, body: Skeleton, muscle: Muscle, strength: float, colours: Colours
) -> None:
    """A soft glow that stays within the body."""
    if strength <= 0:
        return
    glow = _place_of(muscle, body)
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    for share, alpha in _FADE:
        colour = QColor(colours.light)
        colour.setAlphaF(alpha * min(strength, 1.0))
        gradient.setColorAt(share, colour)
    transform = QTransform()
    transform.translate(*glow.centre)
    transform.rotate(glow.direction)
    transform.scale(glow.long, glow.wide)
    brush = QBrush(gradient)
    brush.setTransform(transform)
    (x, y), reach = glow.centre, max(glow.long, glow.wide)
    thigh = outline.leg(body.near_leg).thigh
    room = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
    canvas.shine(together(outline.trunk(body), outline.seat(body), thigh), brush, room)


def paint_arrow(
    canvas: Canvas, arrow: Arrow, body: Skeleton, strength: float, colours: Colours
) -> None:
    if strength <= 0:
        return
    joint = body.point(arrow.joint)
    line, direction = _bent((joint[0] + arrow.offset[0], joint[1] + arrow.offset[1]), arrow)
    path = open_line(line)
    for barb in (_BARB_TURN, -_BARB_TURN):
        path.moveTo(QPointF(*line[-1]))
        path.lineTo(QPointF(*along(line[-1], direction + barb, _BARB)))
    for colour, width in zip((colours.ground, colours.arrow), _WIDTHS, strict=True):
        canvas.stroke(path, colour, width, opacity=min(strength, 1.0))


def _bent(start: Point, arrow: Arrow) -> tuple[list[Point], float]:
    """The arrow's line in small straight steps, and where it points at its end."""
    steps = 8
    line, direction = [start], arrow.direction
    for _ in range(steps):
        line.append(along(line[-1], direction, arrow.length / steps))
        direction += arrow.bend / steps
    return line, direction


def _place_of(muscle: Muscle, body: Skeleton) -> _Glow:
    leg = body.near_leg
    front, belly, back = leg.thigh + 90, body.upper - 90, body.lower + 90
    match muscle:
        case Muscle.HIP_FLEXOR:
            groin = along(along(body.pelvis, leg.thigh, 0.035), front, 0.034)
            across = (leg.knee[0] - body.waist[0], leg.knee[1] - body.waist[1])
            return _Glow(groin, degrees(atan2(across[1], across[0])), 0.115, 0.075)
        case Muscle.THIGH:
            middle = along(along(body.pelvis, leg.thigh, 0.12), front, 0.026)
            return _Glow(middle, leg.thigh, 0.15, 0.062)
        case Muscle.GLUTES:
            seat = along(along(body.pelvis, body.lower, -0.01), back, 0.04)
            return _Glow(seat, body.lower, 0.085, 0.075)
        case Muscle.BELLY:
            middle = along(along(body.waist, body.upper, 0.01), belly, 0.028)
            return _Glow(middle, body.upper, 0.13, 0.062)
        case Muscle.LOWER_BACK:
            middle = along(along(body.waist, body.lower, -0.02), back, 0.028)
            return _Glow(middle, body.lower, 0.09, 0.06)
