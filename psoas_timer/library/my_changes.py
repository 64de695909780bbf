"""The section `my:`: what a person changed about exercises and routines of other files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

import yaml

from psoas_timer.core.changes import DROPPABLE, Addition, Change, Changes, RoutineChange, change_of
from psoas_timer.core.limits import MOST_ITEMS
from psoas_timer.library.doses import ONE_WAY
from psoas_timer.library.items import ITEM, ITEM_LINE, about, find_exercise, make_item
from psoas_timer.library.mappings import NAME, Key, Keyed, Named, NameOf, Values, entries
from psoas_timer.library.reader import ListOf, Reader, Schema, Shared, found
from psoas_timer.library.report import Spot
from psoas_timer.library.routines import ROUTINE
from psoas_timer.library.values import Choice, Whole
from psoas_timer.texts import marked, tr

T = TypeVar("T")
UNCHANGED = "default"  # the word for: as it is shipped
LINE = rf"^{NAME}(#[0-9]{{1,2}})?$"
MOST_ENTRIES = 2 * MOST_ITEMS
OUTSIDE_REVISIONS = marked('"{text}" is outside 1 to {most} revisions.')

_BASED_ON = Key(
    "based_on",
    Whole(1_000_000, OUTSIDE_REVISIONS),
    "The pack's revision when it was changed.",
    (1,),
)
CHANGE = (*ITEM, _BASED_ON)


@dataclass(frozen=True)
class Differing(Reader[T], Generic[T]):
    """A mapping in which a value may also be the word for: as it is shipped."""

    keyed: Keyed[T]

    def read(self, spot: Spot) -> T | None:
        return self.keyed.read(replace(spot, node=_without_defaults(spot.node)))

    def schema(self) -> Schema:
        inner = self.keyed.schema()
        properties = {name: _or_default(key) for name, key in inner["properties"].items()}
        return {**inner, "properties": properties}


def _or_default(key: Schema) -> Schema:
    told = ("description", "examples")
    made: Schema = {name: key[name] for name in told if name in key}
    rest = {name: part for name, part in key.items() if name not in told}
    made["anyOf"] = [rest, {"const": UNCHANGED}]
    return made


def _without_defaults(node: yaml.Node) -> yaml.Node:
    if not isinstance(node, yaml.MappingNode):
        return node
    pairs = [(key, value) for key, value in node.value if value.value != UNCHANGED]
    return yaml.MappingNode(node.tag, pairs, node.start_mark, node.end_mark)


def _change(values: Values) -> Change:
    based_on = values.given.get("based_on")
    item = make_item(values)
    return replace(change_of(item), based_on=based_on.value if based_on else None)


_CHANGE = Differing(Keyed(CHANGE, _change, extra=ONE_WAY))


@dataclass(frozen=True)
class ChangeOf(Reader[Change]):
    """A change of the exercise that the spot's key names, perhaps with the number of a line."""

    def read(self, spot: Spot) -> Change | None:
        exercise = find_exercise(spot, spot.key.partition("#")[0])
        return _CHANGE.read(about(spot, exercise)) if exercise else None

    def schema(self) -> Schema:
        return _CHANGE.schema()


CHANGE_OF = Shared("change", ChangeOf())


@dataclass(frozen=True)
class LineName(Reader[str]):
    """The name of a routine's line: an exercise, say, pause or repeat; the second is name#2."""

    def read(self, spot: Spot) -> str | None:
        if not spot.text:
            message = tr("expected the name of a line, but found {found}.", found=found(spot))
            spot.error(message)
            return None
        return named_now(spot, spot.text)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": LINE}


def named_now(spot: Spot, name: str) -> str:
    """The line's name, with the id that its exercise has now."""
    base, mark, number = name.partition("#")
    exercise = spot.scope.exercise_named(base)
    return f"{exercise.id if exercise else base}{mark}{number}"


@dataclass(frozen=True)
class LineChanges(Reader[dict[str, Change]]):
    """Changes of a routine's lines, by their names."""

    def read(self, spot: Spot) -> dict[str, Change] | None:
        read = ((named_now(name, name.key), CHANGE_OF.read(value)) for name, value in entries(spot))
        return {name: change for name, change in read if change is not None}

    def schema(self) -> Schema:
        return {
            "type": "object",
            "propertyNames": {"pattern": LINE},
            "additionalProperties": CHANGE_OF.schema(),
        }


ADDITION = (
    Key("after", LineName(), "The line before it; left out, it comes first.", ("glute-bridge",)),
    Key("item", ITEM_LINE, "The line to add.", ({"pause": "20 s"},), required=True),
)


def _addition(values: Values) -> Addition | None:
    fields = values.fields(ADDITION)
    return Addition(fields.get("after"), fields["item"]) if "item" in fields else None


_NAMES = ListOf(LineName(), most=MOST_ENTRIES)
_OWN = ("name", "about", "warn", "verbosity", "per_day")
ROUTINE_CHANGE = (
    *(replace(key, required=False) for key in ROUTINE if key.name in _OWN),
    Key(
        "drop",
        ListOf(Choice({name: name for name in DROPPABLE}), most=len(DROPPABLE)),
        "What is not said any more.",
        (["about"],),
    ),
    Key("skip", _NAMES, "Lines to leave out.", (["camel-pose"],)),
    Key("set", LineChanges(), "Other doses, by line.", ({"cobra-pose": {"hold": "20 s"}},)),
    Key("add", ListOf(Keyed(ADDITION, _addition), most=MOST_ENTRIES), "Lines to put in."),
    Key("order", _NAMES, "All lines in their new order."),
    _BASED_ON,
)


def _routine_change(values: Values) -> RoutineChange:
    return RoutineChange(**values.fields(ROUTINE_CHANGE))


EXERCISE_CHANGES = Named(NameOf.EXERCISE, CHANGE_OF)
ROUTINE_CHANGES = Named(NameOf.ROUTINE, Differing(Keyed(ROUTINE_CHANGE, _routine_change)))
_SECTIONS = (
    Key("exercises", EXERCISE_CHANGES, "Other doses, by exercise."),
    Key("routines", ROUTINE_CHANGES, "Other lines, by routine."),
)


def _changes(values: Values) -> Changes:
    fields: dict[str, Any] = values.fields(_SECTIONS)
    return Changes(**fields)


CHANGES = Keyed(_SECTIONS, _changes)


def sections(my: Spot) -> Iterator[tuple[str, Spot]]:
    """The parts of `my:` that are mappings, by name."""
    for name_spot, value_spot in entries(my):
        yield name_spot.key, value_spot
