"""Paints a figure into any rectangle: far limbs first, the working ones last and in full colour."""

from __future__ import annotations

from math import atan2, degrees

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QRadialGradient

from psoas_timer.core.figure.body import RADIUS
from psoas_timer.core.figure.model import Arrow, Figure, Keyframe, Muscle, Point, Pose, View
from psoas_timer.core.figure.skeleton import ArmPoints, LegPoints, Skeleton, along, solve
from psoas_timer.core.model import Side
from psoas_timer.figure import outline
from psoas_timer.figure.framing import frame
from psoas_timer.figure.palette import Colours
from psoas_timer.figure.paths import closed, disc, open_line
from psoas_timer.figure.props import Layer, layer_of, paint_prop

_HALO = 0.013  # width of the line of background round a limb
_THINNEST_HALO = 1.8  # pixels
_Piece = tuple[QPainterPath, str]


def paint(
    painter: QPainter,
    room: QRectF,
    figure: Figure,
    keyframe: str,
    side: Side | None,
    colours: Colours,
) -> None:
    """The figure at a keyframe, as large as fits; mirrored where the left side works."""
    paint_pose(painter, room, figure, figure.pose(Keyframe(keyframe)), side, colours)


def image(
    figure: Figure, keyframe: str, side: Side | None, colours: Colours, size: QSize
) -> QImage:
    """The figure at a keyframe as a picture of its own, on the ground of its colours."""
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor(colours.ground))
    painter = QPainter(picture)
    paint(painter, QRectF(picture.rect()), figure, keyframe, side, colours)
    painter.end()
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
    seen = frame(figure)
    scale = min(room.width() / seen.width, room.height() / seen.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(room)
    painter.translate(room.center())
    painter.scale(-scale if side is Side.LEFT else scale, -scale)
    painter.translate(-seen.middle[0], -seen.middle[1])
    body = solve(pose, figure.view)
    _Canvas(painter, colours, max(_HALO, _THINNEST_HALO / scale)).draw(figure, pose, body)
    painter.restore()


class _Canvas:
    """A painter that has been put into the figure's own measures."""

    def __init__(self, painter: QPainter, colours: Colours, halo: float) -> None:
        self._painter = painter
        self._colours = colours
        self._halo = QPen(
            QColor(colours.ground),
            halo,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )

    def draw(self, figure: Figure, pose: Pose, body: Skeleton) -> None:
        self._floor(figure)
        self._props(figure, body, Layer.BEHIND)
        self._arm(body.far_arm, far=True)
        self._leg(body.far_leg, far=True)
        self._trunk(body)
        self._props(figure, body, Layer.UNDER)
        self._near_leg(body)
        if figure.muscle is not None:
            self._light(body, figure.muscle, pose.light)
        self._props(figure, body, Layer.IN_HAND)
        self._arm(body.near_arm, far=False)
        self._props(figure, body, Layer.FRONT)
        if figure.arrow is not None:
            self._arrow(figure.arrow, body, pose.light * 2 - 1)  # late, and gone in the setup

    def _floor(self, figure: Figure) -> None:
        if figure.view is View.ABOVE:
            return
        seen = frame(figure)
        low = min((prop.at[1] for prop in figure.props if prop.on is None), default=0.0)
        self._painter.setPen(QPen(QColor(self._colours.floor), 0.008))
        y = min(low, 0.0) - 0.004
        self._painter.drawLine(QPointF(seen.left, y), QPointF(seen.right, y))

    def _props(self, figure: Figure, body: Skeleton, layer: Layer) -> None:
        for prop in figure.props:
            if layer_of(prop, figure.view) is layer:
                paint_prop(self._painter, prop, figure.view, body, self._colours)

    # The body

    def _trunk(self, body: Skeleton) -> None:
        self._pieces([(closed(outline.neck(body)), self._colours.skin)])
        self._pieces([(closed(outline.trunk(body)), self._colours.shirt)])
        self._head(body)

    def _head(self, body: Skeleton) -> None:
        colours = self._colours

        def shaped(curve: outline.Curve) -> outline.Curve:
            return outline.placed(curve, body.head, body.crown - 90, outline.HEAD_SIZE)

        face = closed(shaped(outline.HEAD))
        hair = closed(shaped(outline.HAIR))
        neck = closed(outline.neck(body))
        self._painter.strokePath(hair, self._halo)
        self._painter.strokePath(face, self._halo)
        upper = outline.trunk(body)
        self._painter.fillPath(neck, QColor(colours.skin))
        self._painter.fillPath(closed(upper), QColor(colours.shirt))
        self._painter.fillPath(face, QColor(colours.skin))
        self._painter.fillPath(hair, QColor(colours.hair))
        self._painter.fillPath(closed(shaped(outline.EAR)), QColor(colours.skin))
        line = QPen(QColor(colours.shade), 0.005, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._painter.strokePath(open_line(shaped(outline.EYE)), line)

    def _leg(self, points: LegPoints, *, far: bool) -> None:
        self._pieces(self._leg_pieces(points, far=far))

    def _near_leg(self, body: Skeleton) -> None:
        pieces = self._leg_pieces(body.near_leg, far=False)
        seat = (closed(outline.seat(body)), self._colours.pants)
        self._pieces([seat, *pieces])

    def _leg_pieces(self, points: LegPoints, *, far: bool) -> list[_Piece]:
        pants = self._colours.pants_far if far else self._colours.pants
        skin = self._colours.skin_far if far else self._colours.skin
        thigh, shin, foot = outline.leg(points)
        return [
            (closed(foot), skin),
            (disc(points.knee, RADIUS.knee - 0.002), pants),
            (closed(thigh), pants),
            (closed(shin), pants),
        ]

    def _arm(self, points: ArmPoints, *, far: bool) -> None:
        skin = self._colours.skin_far if far else self._colours.skin
        shirt = self._colours.shirt_far if far else self._colours.shirt
        upper, sleeve, forearm, hand = outline.arm(points)
        pieces = [
            (closed(hand), skin),
            (closed(outline.thumb(points)), skin),
            (closed(forearm), skin),
            (disc(points.elbow, RADIUS.elbow), skin),
        ]
        rooted = [
            (open_line(part[2:-1]), part, colour)
            for part, colour in ((upper, skin), (sleeve, shirt))
        ]
        for line, _, _ in rooted:  # at the shoulder the sleeve runs into the shirt
            self._painter.strokePath(line, self._halo)
        self._pieces(pieces)
        for _, part, colour in rooted:
            self._painter.fillPath(closed(part), QColor(colour))

    def _pieces(self, pieces: list[_Piece]) -> None:
        """Parts of one limb: the halo goes round them all and not between them."""
        for path, _ in pieces:
            self._painter.strokePath(path, self._halo)
        for path, colour in pieces:
            self._painter.fillPath(path, QColor(colour))

    # Light and arrow

    def _light(self, body: Skeleton, muscle: Muscle, strength: float) -> None:
        """A soft glow that stays within the body."""
        if strength <= 0:
            return
        centre, direction, long, wide = _place_of(muscle, body)
        glow = QRadialGradient(QPointF(0, 0), 1.0)
        for share, alpha in ((0.0, 0.95), (0.45, 0.7), (1.0, 0.0)):
            colour = QColor(self._colours.light)
            colour.setAlphaF(alpha * strength)
            glow.setColorAt(share, colour)
        brush = QBrush(glow)
        transform = self._painter.worldTransform()
        transform.reset()
        transform.translate(*centre)
        transform.rotate(direction)
        transform.scale(long, wide)
        brush.setTransform(transform)
        whole = closed(outline.trunk(body))
        whole.setFillRule(Qt.FillRule.WindingFill)
        thigh, _, _ = outline.leg(body.near_leg)
        whole = whole.united(closed(thigh)).united(closed(outline.seat(body)))
        self._painter.fillPath(whole, brush)

    def _arrow(self, arrow: Arrow, body: Skeleton, strength: float) -> None:
        if strength <= 0:
            return
        joint = body.point(arrow.joint)
        start = (joint[0] + arrow.offset[0], joint[1] + arrow.offset[1])
        line, end, direction = _bent(start, arrow)
        path = open_line(line)
        for barb in (145, -145):
            path.moveTo(QPointF(*end))
            path.lineTo(QPointF(*along(end, direction + barb, 0.048)))
        self._painter.setOpacity(min(strength, 1.0))
        for colour, width in ((self._colours.ground, 0.040), (self._colours.arrow, 0.020)):
            pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.strokePath(path, pen)
        self._painter.setOpacity(1.0)


def _bent(start: Point, arrow: Arrow) -> tuple[list[Point], Point, float]:
    """The arrow's line in small straight steps, its end, and where it points there."""
    steps = 8
    line, direction = [start], arrow.direction
    for _ in range(steps):
        line.append(along(line[-1], direction, arrow.length / steps))
        direction += arrow.bend / steps
    return line, line[-1], direction


def _place_of(muscle: Muscle, body: Skeleton) -> tuple[Point, float, float, float]:
    """Centre, direction, half the length and half the width of the glow."""
    leg = body.near_leg
    across = (leg.knee[0] - body.waist[0], leg.knee[1] - body.waist[1])
    match muscle:
        case Muscle.HIP_FLEXOR:
            front = leg.thigh + 90
            groin = along(along(body.pelvis, leg.thigh, 0.035), front, 0.034)
            along_muscle = degrees(atan2(across[1], across[0]))
            return groin, along_muscle, 0.115, 0.075
        case Muscle.THIGH:
            middle = along(along(body.pelvis, leg.thigh, 0.12), leg.thigh + 90, 0.026)
            return middle, leg.thigh, 0.15, 0.062
        case Muscle.GLUTES:
            return (
                along(along(body.pelvis, body.lower, -0.01), body.lower + 90, 0.04),
                body.lower,
                0.085,
                0.075,
            )
        case Muscle.BELLY:
            return (
                along(along(body.waist, body.upper, 0.01), body.upper - 90, 0.028),
                body.upper,
                0.13,
                0.062,
            )
        case Muscle.LOWER_BACK:
            return (
                along(along(body.waist, body.lower, -0.02), body.lower + 90, 0.028),
                body.lower,
                0.09,
                0.06,
            )
