"""The tables of figures: poses by name, as `core.figure` draws them.

Figures may stand in any content file; the shipped ones have files of their own, read when wanted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from psoas_timer.core.figure.model import (
    Arm,
    Arrow,
    Figure,
    Joint,
    Keyframe,
    Leg,
    Muscle,
    Pin,
    Point,
    Pose,
    Prop,
    Thing,
    View,
)
from psoas_timer.library.amounts import BadValueError
from psoas_timer.library.lines import CANNOT_FILL_IN
from psoas_timer.library.mappings import ADD_A_LINE, IS_MISSING, Key, Keyed, Named, NameOf, Values
from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import ListOf, Reader, Schema, Shared, found, parsed
from psoas_timer.library.report import Spot
from psoas_timer.library.values import NO_NUMBER, Choice, Text
from psoas_timer.texts import tr, tr_counted

_ODD_WORD = re.compile(r"\$(?!(?:side|other)\b)\w*")
_NUMBER = re.compile(r"-?[0-9]{1,4}(\.[0-9]{1,6})?")


@dataclass(frozen=True)
class Number(Reader[float]):
    """A plain number between two others."""

    least: float
    most: float

    def read(self, spot: Spot) -> float | None:
        return parsed(spot, NO_NUMBER, self._parse)

    def _parse(self, text: str) -> float:
        if not _NUMBER.fullmatch(text):
            raise BadValueError(
                tr('"{text}" is not a number.', text=shorten(text)),
                tr("Write for example: 90, 0.25."),
            )
        number = float(text)
        if not self.least <= number <= self.most:
            raise BadValueError(
                tr(
                    '"{text}" is outside {least} to {most}.',
                    text=shorten(text),
                    least=f"{self.least:g}",
                    most=f"{self.most:g}",
                )
            )
        return number

    def schema(self) -> Schema:
        return {"type": "number", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True)
class PointOf(Reader[Point]):
    """Two numbers: to the right, and up."""

    number: Number

    def read(self, spot: Spot) -> Point | None:
        nodes = spot.node.value if isinstance(spot.node, yaml.SequenceNode) else ()
        if len(nodes) != 2:
            number = len(nodes)
            what = (
                tr_counted(number, "{number} entry", "{number} entries") if nodes else found(spot)
            )
            message = tr("expected two numbers, but found {found}.", found=what)
            spot.error(message, tr("Write for example: [0.2, 0]."))
            return None
        x, y = (self.number.read(spot.entry(index, node)) for index, node in enumerate(nodes))
        return None if x is None or y is None else (x, y)

    def schema(self) -> Schema:
        return {"type": "array", "items": self.number.schema(), "minItems": 2, "maxItems": 2}


ANGLE = Number(-360.0, 360.0)
PLACE = Shared("place", PointOf(Number(-2.0, 2.0)))
SIZE = PointOf(Number(0.005, 2.0))
_JOINT = Choice.of(Joint)

PIN = (
    Key("joint", _JOINT, "The joint that stays put.", ("pelvis",), required=True),
    Key("at", PLACE, "Where its skin rests; the floor is at 0.", ([0, 0],), required=True),
)
LEG = (
    Key("plant", PLACE, "The ankle's x, and the height the foot stands on.", ([0.2, 0],)),
    Key("hip", ANGLE, "Bent forward; backward is below 0.", (90,)),
    Key("knee", ANGLE, "Bent.", (90,)),
    Key("shin", ANGLE, "Where the shin points in the picture, in place of `knee`.", (180,)),
    Key("ankle", ANGLE, "Pulled up; pointed is below 0.", (-20,)),
    Key("foot", ANGLE, "Where the toes point in the picture, in place of `ankle`.", (0,)),
    Key("toes", ANGLE, "Bent up against the foot.", (45,)),
)
ARM = (
    Key("at", PLACE, "Where the palm is; with `to`, how far from that joint.", ([0.1, 0],)),
    Key("to", _JOINT, "The joint the hand reaches for.", ("near-knee",)),
    Key("rest", Number(-2.0, 2.0), "The height the elbow rests on.", (0,)),
    Key("shoulder", ANGLE, "Raised forward; backward is below 0.", (90,)),
    Key("elbow", ANGLE, "Bent.", (90,)),
    Key("forearm", ANGLE, "Where the forearm points, under a resting elbow.", (0,)),
    Key("wrist", ANGLE, "Bent toward the palm.", (10,)),
    Key("hand", ANGLE, "Where the fingers point in the picture, in place of `wrist`.", (0,)),
)


def _leg(values: Values) -> Leg:
    angles = {"hip", "knee", "shin", "ankle"} & values.given.keys()
    if "plant" in values.given and angles:
        values.spot.error(tr("a leg has either a `plant` or angles, not both."))
    fields = values.fields(LEG)
    flat = {"foot": 0.0} if "plant" in fields else {}
    return Leg(**(flat | fields))


def _arm(values: Values) -> Arm:
    if "to" in values.given and "at" not in values.given:
        hint = tr('Add "{line}".', line="at: [0, 0]")
        values.spot.error(tr(IS_MISSING, name="at"), hint)
    if {"at", "rest"} <= values.given.keys():
        values.spot.error(tr("an arm either reaches (`at`) or rests, not both."))
    return Arm(**values.fields(ARM))


LEGS = Shared("leg", Keyed(LEG, _leg))
ARMS = Shared("arm", Keyed(ARM, _arm))

POSE = (
    Key("trunk", ANGLE, "Where the trunk points: 90 upright, 180 on the back.", (90,)),
    Key("spine", ANGLE, "The upper back bent forward; arched is below 0.", (-10,)),
    Key("neck", ANGLE, "The head bent forward.", (10,)),
    Key(
        "pin",
        Keyed(PIN, lambda values: _whole(Pin, values, PIN)),
        "The one joint that stays put.",
    ),
    Key("near_leg", LEGS, "The working leg, towards the viewer."),
    Key("far_leg", LEGS, "The other leg."),
    Key("near_arm", ARMS, "The arm of the working side."),
    Key("far_arm", ARMS, "The other arm."),
    Key("light", Number(0.0, 1.0), "How strongly the muscle is lit.", (1,)),
)
_NEEDED = tuple(key.name for key in POSE if key.name not in {"spine", "neck", "light"})
_POSES = Shared("pose", Keyed(POSE, lambda values: values))
_FRAMES = {
    Keyframe.SETUP: "In position; the bottom of a rep. All of the body.",
    Keyframe.MOVE: "On the way to the hold. Only what differs from `setup`.",
    Keyframe.HOLD: "The hold; the top of a rep. Only what differs from `setup`.",
    Keyframe.SWING: "Timed work goes to and fro between `hold` and this.",
    Keyframe.RELEASE: "On the way back. Only what differs from `setup`.",
}
KEYFRAMES = tuple(
    Key(frame.value, _POSES, words, required=frame in (Keyframe.SETUP, Keyframe.HOLD))
    for frame, words in _FRAMES.items()
)
PROP = (
    Key("thing", Choice.of(Thing), "What it is.", ("mat",), required=True),
    Key("at", PLACE, "The middle of its underside; from above, of itself.", ([0, 0],)),
    Key("size", SIZE, "How wide and how high.", ([1.2, 0.03],), required=True),
    Key("on", _JOINT, "The joint it goes with; `at` is then counted from there.", ("near-hand",)),
)
ARROW = (
    Key("joint", _JOINT, "The joint that moves.", ("pelvis",), required=True),
    Key("offset", PLACE, "Where the arrow begins, counted from the joint.", ([0.1, 0],)),
    Key("direction", ANGLE, "Where it points.", (90,), required=True),
    Key("length", Number(0.05, 0.5), "How long it is.", (0.13,)),
    Key("bend", Number(-330.0, 330.0), "How far it turns to the left on its way.", (30,)),
)


def _whole(kind: Any, values: Values, table: tuple[Key, ...]) -> Any:
    """An object of `kind`, if every key it needs could be read."""
    fields = values.fields(table)
    return kind(**fields) if all(k.field in fields for k in table if k.required) else None


def _keyframes(values: Values) -> dict[Keyframe, Pose] | None:
    """The poses; each but the first is the first with what it says differently."""
    given: dict[str, Values] = values.fields(KEYFRAMES)
    setup = given.get("setup")
    if setup is None or not given.get("hold"):
        return None
    base = setup.fields(POSE)
    missing = [name for name in _NEEDED if name not in setup.given]
    for name in missing:
        setup.spot.error(tr(IS_MISSING, name=name), tr(ADD_A_LINE, name=name, value="…"))
    if missing or {*_NEEDED} - base.keys():
        return None
    lit = {"light": 1.0}
    poses = {Keyframe.SETUP: Pose(**base)}
    for frame in (f for f in Keyframe if f.value in given and f is not Keyframe.SETUP):
        usual = {} if frame is Keyframe.RELEASE else lit
        poses[frame] = Pose(**(base | usual | given[frame.value].fields(POSE)))
    return poses


FIGURE = (
    Key(
        "name",
        Text(100),
        "What is to be seen, in a few words.",
        ("half kneeling, $side knee down",),
        required=True,
    ),
    Key("view", Choice.of(View), "From the side, or from above.", ("side",)),
    Key(
        "keyframes",
        Keyed(KEYFRAMES, _keyframes),
        "The poses by name.",
        required=True,
        stands_for="poses",
    ),
    Key(
        "props",
        ListOf(Keyed(PROP, lambda values: _whole(Prop, values, PROP)), most=8),
        "What lies around, from the back to the front.",
    ),
    Key("muscle", Choice.of(Muscle), "What is lit.", ("hip-flexor",), ("light", "highlight")),
    Key("arrow", Keyed(ARROW, lambda values: _whole(Arrow, values, ARROW)), "The movement."),
    Key("beat", Number(0.4, 10.0), "Seconds from hold to swing in timed work.", (1.5,)),
)


def _figure(values: Values) -> Figure | None:
    fields = values.fields(FIGURE)
    if {"name", "poses"} - fields.keys():
        return None
    odd = _ODD_WORD.search(fields["name"])
    if odd:
        message = tr(CANNOT_FILL_IN, word=shorten(odd.group()))
        values.given["name"].spot.error(message, tr("Possible are $side and $other."))
    return Figure(id=values.spot.key, **fields)


FIGURES = Named(NameOf.FIGURE, Keyed(FIGURE, _figure))
SHARED: tuple[Shared[Any], ...] = (PLACE, LEGS, ARMS, _POSES)
