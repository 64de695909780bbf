"""How much room a figure needs, the same for all its poses, so that nothing jumps. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from psoas_timer.core.figure.model import Figure, Keyframe, Point, Pose, Prop, View
from psoas_timer.core.figure.skeleton import Skeleton, along, solve

_SKIN = 0.07  # around every joint
_LEAST = (1.0, 0.62)  # of width and height: no figure is blown up
_EDGE = 0.02


@dataclass(frozen=True, slots=True)
class Frame:
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> Point:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


@lru_cache(maxsize=64)
def frame(figure: Figure) -> Frame:
    """What has to be seen of the figure in all its poses."""
    points: list[Point] = []
    for pose in figure.poses.values():
        body = solve(pose, figure.view)
        points += (corner for joint in _joints(body) for corner in _around(joint))
    for prop in figure.props:
        points += _corners(prop, figure.view)
    points += _arrow(figure)
    if figure.view is View.SIDE:
        points = [(x, max(y, -0.05)) for x, y in points]
    return _widened(
        min(x for x, _ in points),
        min(y for _, y in points),
        max(x for x, _ in points),
        max(y for _, y in points),
    )


def _widened(left: float, bottom: float, right: float, top: float) -> Frame:
    across = max(_LEAST[0] - (right - left), 0.0) / 2 + _EDGE
    up = max(_LEAST[1] - (top - bottom), 0.0)
    return Frame(left - across, bottom - up / 2 - _EDGE, right + across, top + up / 2 + _EDGE)


def _joints(body: Skeleton) -> list[Point]:
    joints = [body.pelvis, body.chest, along(body.head, body.crown, 0.01)]
    for leg in (body.near_leg, body.far_leg):
        joints += (leg.knee, leg.ankle, leg.ball)
    for arm in (body.near_arm, body.far_arm):
        joints += (arm.elbow, arm.wrist)
    return joints


def _around(point: Point) -> tuple[Point, Point]:
    return (point[0] - _SKIN, point[1] - _SKIN), (point[0] + _SKIN, point[1] + _SKIN)


def _corners(prop: Prop, view: View) -> list[Point]:
    if prop.on is not None:
        return []
    (x, y), (width, height) = prop.at, prop.size
    low = y - height / 2 if view is View.ABOVE else y
    return [(x - width / 2, low), (x + width / 2, low + height)]


def _arrow(figure: Figure) -> list[Point]:
    if figure.arrow is None:
        return []
    pose: Pose = figure.pose(Keyframe.HOLD)
    joint = solve(pose, figure.view).point(figure.arrow.joint)
    start = (joint[0] + figure.arrow.offset[0], joint[1] + figure.arrow.offset[1])
    return [start, along(start, figure.arrow.direction, figure.arrow.length)]
