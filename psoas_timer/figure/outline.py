"""The shape of every part of the body, as points to draw a smooth line through. No Qt.

Most parts follow a bone: how far the skin is from it in front and behind, at shares of its length.
"""

from __future__ import annotations

from math import cos, hypot, radians, sin
from typing import NamedTuple

from psoas_timer.core.figure.body import ANKLE_HEIGHT, FINGERS
from psoas_timer.core.figure.model import Point
from psoas_timer.core.figure.skeleton import ArmPoints, LegPoints, Skeleton, along

Curve = list[Point]
_CAP, _HEM = 0.95, 0.15  # how round a part ends: skin, cloth

Profile = tuple[tuple[float, float, float], ...]  # share of the bone, skin in front, skin behind

_THIGH: Profile = (
    (-0.02, 0.054, 0.060),
    (0.18, 0.061, 0.062),
    (0.45, 0.058, 0.053),
    (0.75, 0.047, 0.043),
    (1.0, 0.0375, 0.0375),
)
_SHIN: Profile = (
    (0.0, 0.035, 0.034),
    (0.14, 0.034, 0.040),
    (0.34, 0.030, 0.045),
    (0.62, 0.025, 0.032),
    (0.92, 0.020, 0.022),
    (1.0, 0.020, 0.023),
)
_LEGGING: Profile = (
    (0.0, 0.0375, 0.0375),
    (0.14, 0.036, 0.041),
    (0.34, 0.031, 0.046),
    (0.62, 0.026, 0.033),
    (0.83, 0.023, 0.026),
)
_UPPER_ARM: Profile = (
    (-0.06, 0.030, 0.032),
    (0.2, 0.034, 0.034),
    (0.55, 0.028, 0.027),
    (1.0, 0.021, 0.021),
)
_SLEEVE: Profile = ((-0.08, 0.034, 0.036), (0.2, 0.038, 0.038), (0.56, 0.036, 0.035))
_FOREARM: Profile = (
    (0.0, 0.021, 0.021),
    (0.25, 0.026, 0.024),
    (0.7, 0.019, 0.018),
    (1.0, 0.015, 0.015),
)
# Along the foot, with the ankle at nought; y is up from it. Then the toes, from the ball on.
_FOOT: Curve = [
    (-0.022, 0.020),
    (-0.036, -0.008),
    (-0.045, -0.027),
    (-0.030, -ANKLE_HEIGHT),
    (0.004, -ANKLE_HEIGHT + 0.004),
    (0.036, -ANKLE_HEIGHT + 0.006),
    (0.074, -ANKLE_HEIGHT),
]
_INSTEP: Curve = [(0.076, -0.016), (0.044, 0.002), (0.021, 0.022)]
_TOES: Curve = [(0.024, -0.013), (0.041, -0.002), (0.022, 0.013)]
_HAND: Curve = [
    (-0.006, -0.015),
    (0.030, -0.018),
    (0.060, -0.013),
    (FINGERS, -0.002),
    (0.063, 0.012),
    (0.036, 0.017),
    (-0.006, 0.015),
]
_THUMB: Curve = [(0.006, 0.004), (0.030, 0.016), (0.050, 0.027), (0.047, 0.034), (0.026, 0.029)]
# Lower trunk from the seat to the waist, upper trunk to the neck: share, belly side, back side.
_LOWER_TRUNK: Profile = ((-0.34, 0.034, 0.046), (-0.06, 0.053, 0.066), (0.45, 0.056, 0.057))
_UPPER_TRUNK: Profile = (
    (0.02, 0.053, 0.048),
    (0.35, 0.059, 0.054),
    (0.68, 0.064, 0.059),
    (0.90, 0.050, 0.052),
    (1.04, 0.026, 0.030),
)
_BELT: Profile = (
    (-0.44, 0.022, 0.030),
    (-0.30, 0.044, 0.056),
    (-0.06, 0.055, 0.069),
    (0.20, 0.058, 0.067),
    (0.42, 0.057, 0.059),
    (0.49, 0.050, 0.052),
)
# The head, looking along +x, from chin to crown 2 high.
HEAD: Curve = [
    (0.02, -0.80),
    (0.40, -0.97),
    (0.62, -0.90),
    (0.66, -0.68),
    (0.72, -0.50),
    (0.70, -0.36),
    (0.92, -0.20),
    (0.74, 0.08),
    (0.75, 0.34),
    (0.58, 0.74),
    (0.10, 0.98),
    (-0.46, 0.86),
    (-0.80, 0.42),
    (-0.82, 0.0),
    (-0.62, -0.44),
    (-0.36, -0.70),
]
HAIR: Curve = [
    (0.74, 0.50),
    (0.64, 0.82),
    (0.16, 1.10),
    (-0.50, 0.98),
    (-0.90, 0.48),
    (-0.92, -0.02),
    (-0.74, -0.52),
    (-0.50, -0.60),
    (-0.34, -0.30),
    (-0.26, 0.10),
    (-0.02, 0.14),
    (0.12, 0.40),
    (0.44, 0.46),
]
EAR: Curve = [(-0.02, 0.10), (-0.16, 0.04), (-0.18, -0.14), (-0.06, -0.22), (0.02, -0.06)]
EYE: Curve = [(0.42, 0.05), (0.52, 0.0), (0.62, 0.04)]
HEAD_SIZE = 0.069  # half of the head's height, in body heights


class LegShape(NamedTuple):
    """A leg in trousers that end above the ankle."""

    thigh: Curve
    legging: Curve
    shin: Curve
    foot: Curve


class ArmShape(NamedTuple):
    """An arm in a short sleeve."""

    upper: Curve
    sleeve: Curve
    forearm: Curve
    hand: Curve
    thumb: Curve


def leg(points: LegPoints) -> LegShape:
    return LegShape(
        thigh=_round(points.hip, points.knee, points.thigh, _THIGH),
        legging=_round(points.knee, points.ankle, points.shin, _LEGGING, cap=_HEM),
        shin=_round(points.knee, points.ankle, points.shin, _SHIN),
        foot=foot(points),
    )


def foot(points: LegPoints) -> Curve:
    toes = placed(_TOES, points.ball, points.toes)
    sole, instep = (placed(part, points.ankle, points.foot) for part in (_FOOT, _INSTEP))
    return [*sole, *toes, *instep]


def arm(points: ArmPoints) -> ArmShape:
    return ArmShape(
        upper=_round(points.shoulder, points.elbow, points.upper, _UPPER_ARM),
        sleeve=_round(points.shoulder, points.elbow, points.upper, _SLEEVE, cap=_HEM),
        forearm=_round(points.elbow, points.wrist, points.fore, _FOREARM),
        hand=placed(_HAND, points.wrist, points.hand),
        thumb=placed(_THUMB, points.wrist, points.hand),
    )


def trunk(body: Skeleton) -> Curve:
    """From the seat up the front to the neck and down the back."""
    low = _sides(body.pelvis, body.waist, body.lower, _LOWER_TRUNK)
    high = _sides(body.waist, body.chest, body.upper, _UPPER_TRUNK)
    front, back = [*low[1], *high[1]], [*low[0], *high[0]]
    return [*front, *reversed(back)]


def seat(body: Skeleton) -> Curve:
    """What the trousers cover of the trunk."""
    back, front = _sides(body.pelvis, body.waist, body.lower, _BELT)
    return [*front, *reversed(back)]


def neck(body: Skeleton) -> Curve:
    start = along(body.chest, body.upper, -0.03)
    end = along(along(body.head, body.crown, -0.030), body.crown + 90, 0.008)
    left, right = body.upper + 90, body.crown + 90
    return [
        along(start, left, 0.036),
        along(end, right, 0.031),
        along(end, right, -0.026),
        along(start, left, -0.030),
    ]


def placed(shape: Curve, origin: Point, direction: float, size: float = 1.0) -> Curve:
    """The shape turned so that its x goes in that direction from the origin."""
    across, up = cos(radians(direction)) * size, sin(radians(direction)) * size
    return [(origin[0] + x * across - y * up, origin[1] + x * up + y * across) for x, y in shape]


def disc(centre: Point, radius: float) -> Curve:
    return [along(centre, angle, radius) for angle in range(0, 360, 30)]


def grown(curve: Curve, by: float, *, root: bool = False) -> Curve:
    """The outline so much further out, as a background to it; not at its `root`, if asked."""
    outwards = by if turns_left(curve) else -by
    count = len(curve)
    result = []
    for index, (x, y) in enumerate(curve):
        (x0, y0), (x1, y1) = curve[index - 1], curve[(index + 1) % count]
        span = hypot(x1 - x0, y1 - y0) or 1.0
        at_root = root and index in (0, 1, count - 1)
        far = 0.0 if at_root else outwards
        result.append((x + (y1 - y0) / span * far, y - (x1 - x0) / span * far))
    return result


def turns_left(curve: Curve) -> bool:
    """Does the outline go round against the clock?"""
    area = 0.0
    x0, y0 = curve[-1]
    for x1, y1 in curve:
        area += x0 * y1 - x1 * y0
        x0, y0 = x1, y1
    return area > 0


def _sides(start: Point, end: Point, direction: float, profile: Profile) -> tuple[Curve, Curve]:
    """The skin to the left and to the right of a bone, by a profile of (share, right, left)."""
    span = (end[0] - start[0], end[1] - start[1])
    left: Curve = []
    right: Curve = []
    for share, front, back in profile:
        middle = (start[0] + span[0] * share, start[1] + span[1] * share)
        left.append(along(middle, direction + 90, back))
        right.append(along(middle, direction - 90, front))
    return left, right


def _round(
    start: Point, end: Point, direction: float, profile: Profile, cap: float = _CAP
) -> Curve:
    """A limb's part: its front is on the left of a bone that points away from the trunk."""
    swapped = tuple((share, back, front) for share, front, back in profile)
    left, right = _sides(start, end, direction, swapped)
    first, last = profile[0], profile[-1]
    span = _length(start, end)
    root = along(start, direction, first[0] * span - min(first[1], first[2]) * _CAP)
    tip = along(end, direction, (last[0] - 1) * span + min(last[1], last[2]) * cap)
    return [root, *left, tip, *reversed(right)]


def _length(start: Point, end: Point) -> float:
    return hypot(end[0] - start[0], end[1] - start[1])
