"""The body that every figure has: lengths of bones, thickness at the joints, and how far they go.

Lengths are parts of the body's height, angles are degrees. Flexion is positive, extension negative.
"""

from __future__ import annotations

from typing import NamedTuple

LOWER_TRUNK = 0.125  # hip to waist
UPPER_TRUNK = 0.165  # waist to the base of the neck
SHOULDER_DROP = 0.014  # the shoulder lies so much below the base of the neck
NECK = 0.106  # base of the neck to the middle of the head
UPPER_ARM = 0.165
FOREARM = 0.145
PALM = 0.035  # wrist to the middle of the hand
FINGERS = 0.075  # wrist to the fingertips
THIGH = 0.245
SHIN = 0.235
ANKLE_HEIGHT = 0.045  # of the ankle joint above the sole
HEEL_BACK = 0.024  # middle of the heel behind the ankle
BALL_AHEAD = 0.078  # ball of the foot before the ankle
TOES = 0.030  # ball of the foot to the tips of the toes


class Radius(NamedTuple):
    """From the middle of a part to its skin, where it lies on something."""

    pelvis: float = 0.066
    waist: float = 0.052
    chest: float = 0.056
    head: float = 0.060
    shoulder: float = 0.036
    elbow: float = 0.022
    wrist: float = 0.017
    palm: float = 0.014
    hip: float = 0.062
    knee: float = 0.037
    ankle: float = 0.023
    heel: float = 0.022
    ball: float = 0.015
    toe: float = 0.012


RADIUS = Radius()


class Reach(NamedTuple):
    """The least and the greatest angle of a joint."""

    least: float
    most: float


LIMITS = {
    "spine": Reach(-60, 70),
    "neck": Reach(-50, 60),
    "hip": Reach(-45, 140),  # with what the pelvis adds by tilting
    "knee": Reach(-2, 158),
    "ankle": Reach(-90, 35),  # with the mid-foot: the top of a foot can lie flat on the floor
    "toes": Reach(-20, 80),
    "shoulder": Reach(-75, 185),
    "elbow": Reach(-2, 152),
    "wrist": Reach(-92, 92),
}
"""Beyond these a figure would hurt to look at."""
