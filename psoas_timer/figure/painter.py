"""Paints a figure into any rectangle: far limbs first, the working ones last and in full colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from psoas_timer.core.figure.model import Figure, Keyframe, Pose, View
from psoas_timer.core.figure.skeleton import solve
from psoas_timer.core.side import Side
from psoas_timer.figure.canvas import Canvas
from psoas_timer.figure.framing import frame
from psoas_timer.figure.marks import paint_arrow, paint_light
from psoas_timer.figure.palette import Colours
from psoas_timer.figure.paths import open_line
from psoas_timer.figure.person import Person
from psoas_timer.figure.props import Layer, layer_of, paint_prop

_HALO = 0.0065  # width of the line of background round a limb
_THINNEST_HALO = 0.9  # pixels
_FLOOR_WIDTH = 0.008


def paint(
    painter: QPainter,
    room: QRectF,
    figure: Figure,
    keyframe: str,
    side: Side | None,
    colours: Colours,
) -> None:
    """The figure at a keyframe, as large as fits; mirrored where the left side works.

    Raises ValueError if there is no such keyframe.
    """
    paint_pose(painter, room, figure, figure.pose(Keyframe(keyframe)), side, colours)


def image(
    figure: Figure, keyframe: str, side: Side | None, colours: Colours, size: QSize
) -> QImage:
    """The figure at a keyframe as a picture of its own, on the ground of its colours."""
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(colours.ground))
    painter = QPainter(picture)
    try:
        paint(painter, QRectF(picture.rect()), figure, keyframe, side, colours)
    finally:
        painter.end()  # a picture that dies under its painter takes the program with it
    return picture


def paint_pose(
    painter: QPainter,
    room: QRectF,
    figure: Figure,
    pose: Pose,
    side: Side | None,
    colours: Colours,
) -> None:
    """The figure in any pose, such as one between two keyframes."""
    if room.isEmpty():
        return
    seen = frame(figure)
    scale = min(room.width() / seen.width, room.height() / seen.height)
    to_painter = QTransform()
    to_painter.translate(room.center().x(), room.center().y())
    to_painter.scale(-scale if side is Side.LEFT else scale, -scale)
    to_painter.translate(-seen.middle[0], -seen.middle[1])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    canvas = Canvas(painter, to_painter, scale)
    _draw(canvas, figure, pose, colours, max(_HALO, _THINNEST_HALO / scale))
    painter.restore()


def _draw(canvas: Canvas, figure: Figure, pose: Pose, colours: Colours, halo: float) -> None:
    """From the back to the front."""
    body = solve(pose, figure.view)
    person = Person(canvas, colours, halo)

    def props(layer: Layer) -> None:
        for prop in figure.props:
            if layer_of(prop, figure.view) is layer:
                paint_prop(canvas, prop, figure.view, body, colours)

    if figure.view is View.SIDE:
        _floor(canvas, figure, colours)
    props(Layer.BEHIND)
    person.far_limbs(body)
    person.trunk_and_head(body)
    props(Layer.UNDER)
    person.near_leg(body)
    if figure.muscle is not None:
        paint_light(canvas, body, figure.muscle, pose.light, colours)
    props(Layer.BEFORE_ARM)
    person.near_arm(body)
    props(Layer.FRONT)
    if figure.arrow is not None:  # it comes late on the way to the hold
        paint_arrow(canvas, figure.arrow, body, pose.light * 2 - 1, colours)


def _floor(canvas: Canvas, figure: Figure, colours: Colours) -> None:
    seen = frame(figure)
    lowest = min((prop.at[1] for prop in figure.props if prop.on is None), default=0.0)
    y = min(lowest, 0.0) - _FLOOR_WIDTH / 2
    canvas.stroke(open_line([(seen.left, y), (seen.right, y)]), colours.floor, _FLOOR_WIDTH)
