"""From a pose to the place of every joint: forward along the bones, back from what is planted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import acos, atan2, cos, degrees, hypot, radians, sin

from psoas_timer.core.figure.body import (
    ANKLE_HEIGHT,
    BALL_AHEAD,
    FINGERS,
    FOREARM,
    HEEL_BACK,
    LOWER_TRUNK,
    NECK,
    PALM,
    RADIUS,
    SHIN,
    SHOULDER_DROP,
    THIGH,
    TOES,
    UPPER_ARM,
    UPPER_TRUNK,
)
from psoas_timer.core.figure.model import Arm, Joint, Leg, Pin, Point, Pose, View

_SLACK = 1e-4  # a limb is never quite straight or quite folded


@dataclass(frozen=True, slots=True)
class LegPoints:
    """A leg in the picture: its joints, and where its parts point."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    thigh: float
    shin: float
    foot: float
    toes: float


@dataclass(frozen=True, slots=True)
class ArmPoints:
    """An arm in the picture: its joints, and where its parts point."""

    shoulder: Point
    elbow: Point
    wrist: Point
    palm: Point
    tip: Point
    upper: float
    fore: float
    hand: float


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Where the whole body is."""

    pelvis: Point
    waist: Point
    chest: Point
    head: Point
    lower: float
    upper: float
    crown: float  # where the top of the head points
    near_leg: LegPoints
    far_leg: LegPoints
    near_arm: ArmPoints
    far_arm: ArmPoints

    def point(self, joint: Joint) -> Point:
        match joint:
            case Joint.PELVIS:
                return self.pelvis
            case Joint.WAIST:
                return self.waist
            case Joint.CHEST:
                return self.chest
            case Joint.HEAD:
                return self.head
            case Joint.NEAR_KNEE:
                return self.near_leg.knee
            case Joint.FAR_KNEE:
                return self.far_leg.knee
            case Joint.NEAR_ANKLE:
                return self.near_leg.ankle
            case Joint.FAR_ANKLE:
                return self.far_leg.ankle
            case Joint.NEAR_HAND:
                return self.near_arm.palm
            case Joint.FAR_HAND:
                return self.far_arm.palm


def solve(pose: Pose, view: View) -> Skeleton:
    """The body in that pose. Seen from above nothing has to rest on anything."""
    free = _Trunk(pose, (0.0, 0.0))
    pinned = _joint(pose.pin, free)
    rest = _radius(pose.pin.joint) if view is View.SIDE else 0.0
    root = (pose.pin.at[0] - pinned[0], pose.pin.at[1] + rest - pinned[1])
    trunk = _Trunk(pose, root)
    near_leg, far_leg = trunk.leg(pose.near_leg), trunk.leg(pose.far_leg)
    bare = Skeleton(
        trunk.pelvis,
        trunk.waist,
        trunk.chest,
        trunk.head,
        pose.trunk,
        trunk.upper,
        trunk.crown,
        near_leg,
        far_leg,
        *(2 * (trunk.arm(Arm(), None),)),
    )
    near, far = trunk.arm(pose.near_arm, bare), trunk.arm(pose.far_arm, bare)
    return replace(bare, near_arm=near, far_arm=far)


def _joint(pin: Pin, trunk: _Trunk) -> Point:
    """Where the pinned joint is while the hip is at nought."""
    match pin.joint:
        case Joint.NEAR_KNEE | Joint.NEAR_ANKLE:
            leg = trunk.leg(trunk.pose.near_leg)
        case Joint.FAR_KNEE | Joint.FAR_ANKLE:
            leg = trunk.leg(trunk.pose.far_leg)
        case Joint.WAIST:
            return trunk.waist
        case Joint.CHEST:
            return trunk.chest
        case Joint.HEAD:
            return trunk.head
        case _:
            return trunk.pelvis
    return leg.knee if pin.joint in (Joint.NEAR_KNEE, Joint.FAR_KNEE) else leg.ankle


def _radius(joint: Joint) -> float:
    part = joint.value.rpartition("-")[2]
    return float(getattr(RADIUS, "palm" if part == "hand" else part))


class _Trunk:
    """The trunk in its place, and the limbs that hang on it."""

    def __init__(self, pose: Pose, root: Point) -> None:
        self.pose = pose
        self.upper = pose.trunk - pose.spine
        self.crown = self.upper - pose.neck
        self.pelvis = root
        self.waist = along(root, pose.trunk, LOWER_TRUNK)
        self.chest = along(self.waist, self.upper, UPPER_TRUNK)
        self.head = along(self.chest, self.crown, NECK)
        self.shoulder = along(self.chest, self.upper, -SHOULDER_DROP)

    def leg(self, leg: Leg) -> LegPoints:
        if leg.plant:
            foot = leg.foot or 0.0
            ankle = (leg.plant[0], leg.plant[1] + ankle_above(foot, leg.toes))
            thigh, shin = _two_bones(self.pelvis, ankle, THIGH, SHIN, -1)
        else:
            thigh = self.pose.trunk - 180 + leg.hip
            shin = thigh - leg.knee if leg.shin is None else leg.shin
            foot = shin + 90 + leg.ankle if leg.foot is None else leg.foot
        knee = along(self.pelvis, thigh, THIGH)
        ankle = along(knee, shin, SHIN)
        heel, ball, toe = _foot(ankle, foot, leg.toes)
        return LegPoints(
            self.pelvis, knee, ankle, heel, ball, toe, thigh, shin, foot, foot + leg.toes
        )

    def arm(self, arm: Arm, body: Skeleton | None) -> ArmPoints:
        if arm.rest is not None:
            upper, fore = self._resting(arm, arm.rest)
        elif arm.at is not None and body is not None:
            upper, fore = self._reaching(arm, arm.at, body)
        else:
            upper = self.upper - 180 + arm.shoulder
            fore = upper + arm.elbow
        hand = fore + arm.wrist if arm.hand is None else arm.hand
        elbow = along(self.shoulder, upper, UPPER_ARM)
        wrist = along(elbow, fore, FOREARM)
        palm, tip = along(wrist, hand, PALM), along(wrist, hand, FINGERS)
        return ArmPoints(self.shoulder, elbow, wrist, palm, tip, upper, fore, hand)

    def _resting(self, arm: Arm, height: float) -> tuple[float, float]:
        """The elbow on something, on that side of the shoulder which `shoulder` says."""
        drop = (self.shoulder[1] - height - RADIUS.elbow) / UPPER_ARM
        lean = degrees(acos(min(max(drop, -1.0), 1.0)))
        wanted = self.upper - 180 + arm.shoulder
        upper = min((-90 - lean, -90 + lean), key=lambda angle: abs(turn(wanted, angle)))
        return upper, upper + arm.elbow if arm.forearm is None else arm.forearm

    def _reaching(self, arm: Arm, at: Point, body: Skeleton) -> tuple[float, float]:
        base = body.point(arm.to) if arm.to else (0.0, 0.0)
        goal = (base[0] + at[0], base[1] + at[1])
        if arm.hand is None:  # straight on from the forearm
            return _two_bones(self.shoulder, goal, UPPER_ARM, FOREARM + PALM, 1)
        return _two_bones(self.shoulder, along(goal, arm.hand, -PALM), UPPER_ARM, FOREARM, 1)


def along(start: Point, direction: float, length: float) -> Point:
    """The point `length` away in a direction, in degrees."""
    angle = radians(direction)
    return (start[0] + length * cos(angle), start[1] + length * sin(angle))


def turn(start: float, end: float) -> float:
    """The shortest way from one direction to another, -180 to 180 degrees."""
    return (end - start + 180) % 360 - 180


def ankle_above(foot: float, toes: float) -> float:
    """How high the ankle is above what the foot stands on, if it points in that direction."""
    heel, ball, toe = _foot((0.0, 0.0), foot, toes)
    lowest = min(heel[1] - RADIUS.heel, ball[1] - RADIUS.ball, toe[1] - RADIUS.toe, -RADIUS.ankle)
    return -lowest


def _foot(ankle: Point, foot: float, toes: float) -> tuple[Point, Point, Point]:
    down = foot - 90
    heel = along(along(ankle, down, ANKLE_HEIGHT - RADIUS.heel), foot, -HEEL_BACK)
    ball = along(along(ankle, down, ANKLE_HEIGHT - RADIUS.ball), foot, BALL_AHEAD)
    return heel, ball, along(ball, foot + toes, TOES)


def _two_bones(
    start: Point, goal: Point, first: float, second: float, bend: int
) -> tuple[float, float]:
    """The directions of two bones that end at the goal, or as near as they reach.

    `bend` is -1 for knees, which fold backwards, and 1 for elbows.
    """
    across, up = goal[0] - start[0], goal[1] - start[1]
    far = min(max(hypot(across, up), abs(first - second) + _SLACK), first + second - _SLACK)
    straight = degrees(atan2(up, across))
    opening = degrees(acos((first**2 + far**2 - second**2) / (2 * first * far)))
    fold = 180 - degrees(acos((first**2 + second**2 - far**2) / (2 * first * second)))
    upper = straight - bend * opening
    return upper, upper + bend * fold
