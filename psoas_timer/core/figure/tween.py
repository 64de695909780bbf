"""Poses between poses: limbs keep their length, and what stands in both stays where it stands.

What is set down somewhere else is lifted on the way, and does not slide over the floor.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TypeVar

from psoas_timer.core.figure.model import Arm, Joint, Leg, Pin, Point, Pose, View
from psoas_timer.core.figure.skeleton import ArmPoints, LegPoints, Skeleton, solve, turn

_Limb = TypeVar("_Limb", Leg, Arm)

_FAR = 0.05  # in heights of the body: what goes less far than that rolls, or gives
_LIFT = 0.2  # at the middle of the way, as part of it
_HANGS = 14  # degrees, there: the toes of a foot in the air


def between(start: Pose, end: Pose, share: float, view: View) -> Pose:
    """The pose at `share` of the way, 0 to 1. At both ends it is the pose itself."""
    if share <= 0:
        return start
    if share >= 1:
        return end
    first, last = solve(start, view), solve(end, view)

    def leg(name: str, one: Leg, other: Leg) -> Leg:
        if _alike(one, other):
            return _stepping(one, other, share)
        pair = (_leg_angles(first, getattr(first, name)), _leg_angles(last, getattr(last, name)))
        return _mix(*pair, share)

    def arm(name: str, one: Arm, other: Arm) -> Arm:
        if _alike(one, other) and one.to is other.to:
            elbows = (getattr(body, name).elbow[0] for body in (first, last))
            return _set_down(_mix(one, other, share), abs(next(elbows) - next(elbows)), share)
        pair = (_arm_angles(first, getattr(first, name)), _arm_angles(last, getattr(last, name)))
        return _mix(*pair, share)

    return Pose(
        trunk=_number(start.trunk, end.trunk, share),
        spine=_number(start.spine, end.spine, share),
        neck=_number(start.neck, end.neck, share),
        pin=_pin(start, end, share, view),
        near_leg=leg("near_leg", start.near_leg, end.near_leg),
        far_leg=leg("far_leg", start.far_leg, end.far_leg),
        near_arm=arm("near_arm", start.near_arm, end.near_arm),
        far_arm=arm("far_arm", start.far_arm, end.far_arm),
        light=_number(start.light, end.light, share),
    )


def eased(share: float) -> float:
    """Slow at both ends."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def _pin(start: Pose, end: Pose, share: float, view: View) -> Pin:
    if start.pin.joint is end.pin.joint:
        return Pin(start.pin.joint, _point(start.pin.at, end.pin.at, share))
    one, other = hips_pinned(start, view), hips_pinned(end, view)
    return Pin(Joint.PELVIS, _point(one.at, other.at, share))


def hips_pinned(pose: Pose, view: View) -> Pin:
    """A pin at the hip that holds the body in the same place as the pose's own."""
    moved = solve(replace(pose, pin=Pin(Joint.PELVIS, (0.0, 0.0))), view).pelvis
    there = solve(pose, view).pelvis
    return Pin(Joint.PELVIS, (there[0] - moved[0], there[1] - moved[1]))


def _alike(one: Leg | Arm, other: Leg | Arm) -> bool:
    """Are both given in the same way: by angles, planted, reaching, resting?"""
    given = [tuple(getattr(limb, f.name) is None for f in fields(limb)) for limb in (one, other)]
    return given[0] == given[1]


def _mix(one: _Limb, other: _Limb, share: float) -> _Limb:
    changes: dict[str, float | Point] = {}
    for name in (f.name for f in fields(one)):
        value, goal = getattr(one, name), getattr(other, name)
        if isinstance(value, tuple):
            changes[name] = _point(value, goal, share)
        elif isinstance(value, float | int):
            changes[name] = _number(value, goal, share)
    return replace(one, **changes)  # type: ignore[arg-type]  # fields of its own class


def _stepping(one: Leg, other: Leg, share: float) -> Leg:
    """A foot that is set further ahead is lifted and hangs; one that a body passes stands."""
    leg = _mix(one, other, share)
    if leg.plant is None or one.plant is None or other.plant is None:
        return leg
    lift = _lift(other.plant[0] - one.plant[0], share)
    if not lift:
        return leg
    x, y = leg.plant
    return replace(
        leg, plant=(x, y + lift), foot=(leg.foot or 0.0) - _HANGS * 4 * share * (1 - share)
    )


def _set_down(arm: Arm, way: float, share: float) -> Arm:
    """An elbow that rests on something, and is put somewhere else."""
    return arm if arm.rest is None else replace(arm, rest=arm.rest + _lift(way, share))


def _lift(way: float, share: float) -> float:
    return 4 * share * (1 - share) * _LIFT * way if way > _FAR else 0.0


def _leg_angles(body: Skeleton, leg: LegPoints) -> Leg:
    return Leg(
        hip=turn(body.lower - 180, leg.thigh),
        knee=turn(leg.shin, leg.thigh),
        ankle=turn(leg.shin + 90, leg.foot),
        toes=leg.toes - leg.foot,
    )


def _arm_angles(body: Skeleton, arm: ArmPoints) -> Arm:
    shoulder = turn(body.upper - 180, arm.upper)
    return Arm(
        shoulder=shoulder + 360 if shoulder < -90 else shoulder,
        elbow=turn(arm.upper, arm.fore),
        wrist=turn(arm.fore, arm.hand),
    )


def _number(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _point(start: Point, end: Point, share: float) -> Point:
    return (_number(start[0], end[0], share), _number(start[1], end[1], share))
