"""The person: each limb one shape with a line of background round it, so that it stands out."""

from __future__ import annotations

from psoas_timer.core.figure.body import RADIUS
from psoas_timer.core.figure.skeleton import ArmPoints, LegPoints, Skeleton
from psoas_timer.figure import outline
from psoas_timer.figure.canvas import Canvas
from psoas_timer.figure.outline import Curve
from psoas_timer.figure.palette import Colours
from psoas_timer.figure.paths import closed, open_line, together

_EYE_WIDTH = 0.005


class Person:
    """Paints parts of a body."""

    def __init__(self, canvas: Canvas, colours: Colours, halo: float) -> None:
        """`halo` is how far the line of background goes round a limb."""
        self._canvas = canvas
        self._colours = colours
        self._halo = halo

    def far_limbs(self, body: Skeleton) -> None:
        colours = self._colours
        self._arm(body.far_arm, colours.skin_far, colours.shirt_far)
        skin, cloth = _leg(body.far_leg)
        self._part([*skin, *cloth], (skin, colours.skin_far), (cloth, colours.pants_far))

    def trunk_and_head(self, body: Skeleton) -> None:
        def shaped(curve: Curve) -> Curve:
            return outline.placed(curve, body.head, body.crown - 90, outline.HEAD_SIZE)

        colours = self._colours
        neck, trunk = outline.neck(body), outline.trunk(body)
        face, hair = shaped(outline.HEAD), shaped(outline.HAIR)
        self._part(
            [neck, trunk, face, hair],
            ([neck], colours.skin),
            ([trunk], colours.shirt),
            ([face], colours.skin),
            ([hair], colours.hair),
            ([shaped(outline.EAR)], colours.skin),
        )
        self._canvas.stroke(open_line(shaped(outline.EYE)), colours.shade, _EYE_WIDTH)

    def near_leg(self, body: Skeleton) -> None:
        """With the seat, which it runs into."""
        skin, cloth = _leg(body.near_leg)
        cloth = [outline.seat(body), *cloth]
        self._part([*skin, *cloth], (skin, self._colours.skin), (cloth, self._colours.pants))

    def near_arm(self, body: Skeleton) -> None:
        self._arm(body.near_arm, self._colours.skin, self._colours.shirt)

    def _arm(self, points: ArmPoints, skin: str, shirt: str) -> None:
        shape = outline.arm(points)
        elbow = outline.disc(points.elbow, RADIUS.elbow)
        bare = [shape.hand, shape.thumb, shape.forearm, elbow]
        for rooted in (shape.upper, shape.sleeve):  # the sleeve runs into the shirt: no halo there
            self._fill([outline.grown(rooted, self._halo, root=True)], self._colours.ground)
        self._part(bare, ([*bare, shape.upper], skin), ([shape.sleeve], shirt))

    def _part(self, all_of_it: list[Curve], *colours: tuple[list[Curve], str]) -> None:
        """The halo goes round the whole part, and not between its pieces."""
        self._fill([outline.grown(curve, self._halo) for curve in all_of_it], self._colours.ground)
        for curves, colour in colours:
            self._fill(curves, colour)

    def _fill(self, curves: list[Curve], colour: str) -> None:
        path = closed(curves[0]) if len(curves) == 1 else together(*curves)
        self._canvas.fill(path, colour)


def _leg(points: LegPoints) -> tuple[list[Curve], list[Curve]]:
    """What is bare and what is clothed."""
    shape = outline.leg(points)
    knee = outline.disc(points.knee, RADIUS.knee)
    return [shape.foot, shape.shin], [knee, shape.legging, shape.thigh]
