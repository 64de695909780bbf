"""What a figure file says: poses by name, the view, the things around the person.

A figure is drawn once, for the right side at work, and mirrored for the left. The person faces
right: +x is ahead, +y is up, the floor is y = 0 and lengths are parts of the body's height. Seen
from above, the person lies on the side and the same plane lies flat on the mat.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

Point = tuple[float, float]


class View(Enum):
    SIDE = "side"
    ABOVE = "above"


class Keyframe(StrEnum):
    """The poses a figure can have. `setup` is also the bottom of a rep, `hold` its top."""

    SETUP = "setup"
    MOVE = "move"  # on the way from setup to hold
    HOLD = "hold"
    SWING = "swing"  # timed work goes to and fro between hold and this
    RELEASE = "release"  # on the way back from hold to setup


class Joint(Enum):
    """What can be pinned, reached for, or carry a thing."""

    PELVIS = "pelvis"
    WAIST = "waist"
    CHEST = "chest"
    HEAD = "head"
    NEAR_KNEE = "near-knee"
    FAR_KNEE = "far-knee"
    NEAR_ANKLE = "near-ankle"
    FAR_ANKLE = "far-ankle"
    NEAR_HAND = "near-hand"
    FAR_HAND = "far-hand"


class Muscle(Enum):
    """Where the light is."""

    HIP_FLEXOR = "hip-flexor"
    THIGH = "thigh"
    GLUTES = "glutes"
    BELLY = "belly"
    LOWER_BACK = "lower-back"


class Thing(Enum):
    """What may lie around; each is drawn in its own way."""

    MAT = "mat"
    PAD = "pad"
    PILLOW = "pillow"
    BED = "bed"
    BALL = "ball"
    ROLLER = "roller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A thing: `at` is the middle of its underside, or of itself from above or `on` a joint."""

    thing: Thing
    at: Point = (0.0, 0.0)
    size: Point
    on: Joint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """The movement: from beside a joint, in a direction, perhaps bent to the left (degrees)."""

    joint: Joint
    offset: Point = (0.0, 0.0)
    direction: float
    length: float = 0.13
    bend: float = 0.0


@dataclass(frozen=True, slots=True)
class Pin:
    """The one joint that stays put: its skin rests on the point `at`, or lies there from above."""

    joint: Joint
    at: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """By angles, or `plant`ed: x of the ankle, y of what the foot stands on.

    `shin` and `foot` are directions in the picture and come before `knee` and `ankle`.
    """

    plant: Point | None = None
    hip: float = 0.0
    knee: float = 0.0
    shin: float | None = None
    ankle: float = 0.0
    foot: float | None = None  # where the toes point; a planted foot is flat without it
    toes: float = 0.0  # bent up against the foot


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """By angles; or reaching: the palm goes `to` a joint, `at` beside it, or to the point `at`.

    Or resting: the elbow at the height `rest`, the forearm in the direction `forearm`. `hand` is
    where the fingers point, else they go on from the forearm by `wrist`.
    """

    shoulder: float = 0.0
    elbow: float = 0.0
    wrist: float = 0.0
    at: Point | None = None
    to: Joint | None = None
    rest: float | None = None
    forearm: float | None = None
    hand: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """The whole body at one moment. `trunk` is where the trunk points: 90 upright, 180 supine."""

    trunk: float
    spine: float = 0.0
    neck: float = 0.0
    pin: Pin
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    light: float = 0.0  # how strongly the muscle is lit, 0 to 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Figure:
    """`name` says in words what is to be seen, with $side and $other in it.

    `language` is that of the name; empty: English.
    """

    id: str
    name: str
    view: View = View.SIDE
    poses: Mapping[Keyframe, Pose]
    props: tuple[Prop, ...] = ()
    muscle: Muscle | None = None
    arrow: Arrow | None = None
    beat: float = 1.5  # seconds from hold to swing
    language: str = ""

    def pose(self, keyframe: Keyframe) -> Pose:
        """The pose at a keyframe, or at the one that stands in for it."""
        return self.poses.get(keyframe) or self.poses[_STAND_INS[keyframe]]


_STAND_INS = {
    Keyframe.MOVE: Keyframe.HOLD,
    Keyframe.SWING: Keyframe.HOLD,
    Keyframe.RELEASE: Keyframe.SETUP,
}
