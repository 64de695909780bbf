"""The tables of a pack and of the pace, and the whole of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import yaml

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.pack import Pack
from psoas_timer.library.amounts import Limits
from psoas_timer.library.doses import BETWEEN
from psoas_timer.library.exercises import EXERCISES
from psoas_timer.library.figures import FIGURES
from psoas_timer.library.mappings import Key, Keyed, Name, NameOf, Values, entries
from psoas_timer.library.my_changes import CHANGES, OUTSIDE_REVISIONS
from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import ListOf, Reader, Schema, scalar
from psoas_timer.library.report import Spot
from psoas_timer.library.routines import ROUTINES
from psoas_timer.library.safety import SAFETY_RECORD
from psoas_timer.library.values import Seconds, Text, Whole
from psoas_timer.texts import marked, tr

VERSION = 1
T = TypeVar("T")


@dataclass(frozen=True)
class Version(Reader[int]):
    """The version of the format; a newer one is refused, never guessed at."""

    def read(self, spot: Spot) -> int | None:
        text = scalar(spot, marked("expected a version number, but found {found}."))
        if text is None:
            return None
        if text == str(VERSION):
            return VERSION
        if not is_other(spot):
            message = tr('"{text}" is not a version number.', text=shorten(text))
            spot.error(message, tr('Write "psoas-timer: {version}".', version=VERSION))
            return None
        message = tr(
            "this file is written for version {other}, but this app understands version {version}.",
            other=text[:20],
            version=VERSION,
        )
        hint = tr("Update the app, or ask for a version {version} file.", version=VERSION)
        spot.error(message, hint)
        return None

    def schema(self) -> Schema:
        return {"const": VERSION}


def is_other(version: Spot) -> bool:
    """Is the number of a version other than ours at this spot?"""
    text = version.text or ""
    return text.isascii() and text.isdigit() and text != str(VERSION)


@dataclass(frozen=True)
class Texts(Reader[dict[str, str]]):
    """A mapping from the author's own words to texts."""

    def read(self, spot: Spot) -> dict[str, str] | None:
        texts = {name.key: Text(300).read(value) for name, value in entries(spot)}
        return {key: text for key, text in texts.items() if text is not None}

    def schema(self) -> Schema:
        return {"type": "object", "additionalProperties": Text(300).schema()}


@dataclass(frozen=True)
class Later(Reader[Spot], Generic[T]):
    """A part that is read once the rest of the library is known."""

    reader: Reader[T]

    def read(self, spot: Spot) -> Spot | None:
        if isinstance(spot.node, yaml.MappingNode):
            return spot
        self.reader.read(spot)  # reports what is there instead
        return None

    def schema(self) -> Schema:
        return self.reader.schema()


@dataclass(frozen=True, slots=True)
class PackPart:
    """A pack, and the order in which it shows its routines."""

    pack: Pack
    id_spot: Spot
    order: tuple[str, ...] = ()
    order_spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What one file holds; its routines and a person's changes are not read yet."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    routines: Spot | None = None
    pack: PackPart | None = None
    my: Spot | None = None
    defaults: Mapping[str, float] = field(default_factory=dict)
    safety: Spot | None = None  # not read yet either


PACK = (
    Key("id", Name(NameOf.PACK), "The pack's name in files.", ("my-physio",), required=True),
    Key("title", Text(100), "The pack's name for people.", (), ("name",), required=True),
    Key("language", Text(35), "The language of all its texts.", ("en",), ("lang",)),
    Key(
        "revision",
        Whole(1_000_000, OUTSIDE_REVISIONS),
        "Goes up with every change.",
        (1,),
        ("version",),
    ),
    Key("license", Text(100), "On what terms it may be shared.", (), ("licence",)),
    Key("author", Text(100), "Who made it.", (), ("authors", "by")),
    Key(
        "order", ListOf(Name(NameOf.ROUTINE), most=200), "The order in which to show its routines."
    ),
    Key("sources", Texts(), "The full name of each source, by the key that `ref` uses."),
)


def _pack(values: Values) -> PackPart | None:
    fields = values.fields(PACK)
    order = fields.pop("order", ())
    given = values.given.get("order")
    if {"id", "title"} - fields.keys():
        return None
    return PackPart(Pack(**fields), values.given["id"].spot, order, given.spot if given else None)


DEFAULTS = (
    Key("get_ready", BETWEEN, "Before the first exercise.", ("6 s",)),
    Key("rest", BETWEEN, "Between two holds.", ("4 s",)),
    Key("set_rest", BETWEEN, "Between two sets.", ("30 s",)),
    Key("switch", BETWEEN, "To change legs or hands.", ("5 s",)),
    Key("roll", BETWEEN, "To turn over on the floor, or come up to kneeling.", ("10 s",)),
    Key("get_up", BETWEEN, "Between standing and the floor.", ("12 s",)),
    Key("step", BETWEEN, "To follow one instruction.", ("3 s",)),
    Key("breath", Seconds(Limits(least=2.0, most=20.0)), "One breath, in and out.", ("6 s",)),
)

FILE = (
    Key(
        "psoas-timer",
        Version(),
        "The version of this format.",
        (VERSION,),
        ("version",),
        required=True,
        write=str(VERSION),
    ),
    Key("pack", Keyed(PACK, _pack), "Who these exercises and routines are by."),
    Key(
        "defaults",
        Keyed(DEFAULTS, lambda values: values.fields(DEFAULTS)),
        "How long the things between the exercises take.",
        ({"rest": "4 s", "switch": "5 s"},),
        ("pace", "settings"),
    ),
    Key("exercises", EXERCISES, "Exercises by their names.", (), ("exercise",)),
    Key("figures", FIGURES, "Figures by their names: how exercises look.", (), ("figure",)),
    Key(
        "safety",
        Later(SAFETY_RECORD),
        "What a person is asked about their body, and what that means for exercises.",
        (),
        ("screening",),
    ),
    Key(
        "routines",
        Later(ROUTINES),
        "Routines by their names.",
        (),
        ("routine", "workouts", "workout"),
    ),
    Key("my", Later(CHANGES), "In my.yaml only: what is changed about things from other files."),
)


def _contents(values: Values) -> Contents:
    if values.given.keys() <= {"psoas-timer"}:
        values.spot.warn(tr("this file has no exercises and no routines."))
    fields = values.fields(FILE)
    fields.pop("psoas-timer", None)
    return Contents(**fields)


WHOLE_FILE = Keyed(FILE, _contents)
