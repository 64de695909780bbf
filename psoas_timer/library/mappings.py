"""Readers of mappings: those with known keys, and those from names to things of one kind.

Known keys are described by a tuple of `Key`s, the one table that the reader, its messages and the
JSON Schema are all made from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Generic, TypeVar

import yaml

from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import Reader, Schema, found
from psoas_timer.library.report import Spot
from psoas_timer.library.spelling import did_you_mean, nearest
from psoas_timer.texts import marked, tr

NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
LONGEST_NAME = 60
FREE = "x-"  # keys that begin so are the author's own
T = TypeVar("T")

IS_MISSING = marked('"{name}" is missing.')
ADD_A_LINE = marked('Add a line "{name}: {value}".')
NO_KEY = marked('there is no "{name}" here.')
POSSIBLE = marked("Possible here: {names}.")


class NameOf(Enum):
    """What has a name in files; each value says of a name that it cannot be one."""

    EXERCISE = marked('"{name}" is not a good name for an exercise here.')
    FIGURE = marked('"{name}" is not a good name for a figure here.')
    OPTION = marked('"{name}" is not a good name for an option here.')
    PACK = marked('"{name}" is not a good name for a pack here.')
    ROUTINE = marked('"{name}" is not a good name for a routine here.')


@dataclass(frozen=True)
class Key:
    """One known key: how it is read, what it means, what people call it by mistake."""

    name: str
    reader: Reader[Any]
    help: str
    examples: tuple[Any, ...] = ()
    synonyms: tuple[str, ...] = ()
    required: bool = False
    stands_for: str = ""  # its name in the model, where that is another word
    write: str = "…"  # what to write for it where it is missing

    @property
    def field(self) -> str:
        return self.stands_for or self.name

    def schema(self) -> Schema:
        inner = self.reader.schema()
        described: Schema = {"description": self.help, "examples": list(self.examples)}
        if not self.examples:
            del described["examples"]
        if "$ref" in inner:  # draft-07 ignores everything beside a $ref
            return {"allOf": [inner], **described}
        return inner | described


@dataclass(frozen=True)
class Given:
    """A key that a file gives: where it stands, where its value stands, and the value read."""

    key: Key
    name_spot: Spot
    spot: Spot
    value: Any


@dataclass(frozen=True)
class Values:
    """What a file gives for one mapping with known keys."""

    spot: Spot
    given: Mapping[str, Given] = field(default_factory=dict)
    meant: frozenset[str] = frozenset()  # known keys that unknown ones were probably meant for

    def fields(self, table: tuple[Key, ...]) -> dict[str, Any]:
        """The values of this table's keys that could be read, by their names in the model."""
        wanted = {key.name for key in table}
        return {
            given.key.field: given.value
            for name, given in self.given.items()
            if name in wanted and given.value is not None
        }


@dataclass(frozen=True)
class Keyed(Reader[T], Generic[T]):
    """A mapping with known keys, made into a `T` by `build`.

    `look` sees the mapping first, and may tell the readers of the values what they need.
    """

    keys: tuple[Key, ...]
    build: Callable[[Values], T | None]
    look: Callable[[Spot], Spot] = lambda spot: spot
    extra: Schema = field(default_factory=dict)

    def read(self, spot: Spot) -> T | None:
        pairs = list(entries(spot))
        if not isinstance(spot.node, yaml.MappingNode):
            return None
        spot = self.look(spot)
        known = {key.name: key for key in self.keys}
        given: dict[str, Given] = {}
        meant: set[str] = set()
        for name_spot, value_spot in pairs:
            name = name_spot.key
            if name in known:
                value_spot = value_spot.within(spot.scope)
                value = known[name].reader.read(value_spot)
                given[name] = Given(known[name], name_spot, value_spot, value)
            elif not name.startswith(FREE):
                meant.add(self._unknown(name_spot))
        missing = [key for key in self.keys if key.required and key.name not in given]
        for key in missing:
            if key.name not in meant:
                hint = tr(ADD_A_LINE, name=key.name, value=key.write)
                spot.error(tr(IS_MISSING, name=key.name), hint)
        return None if missing else self.build(Values(spot, given, frozenset(meant)))

    def _unknown(self, spot: Spot) -> str:
        """Report a key that is not in the table; the key that was probably meant, or nothing."""
        message = tr(NO_KEY, name=shorten(spot.key))
        called = spot.key.lower()
        for key in self.keys:
            if called in key.synonyms:
                spot.error(message, tr('It is called "{name}".', name=key.name))
                return key.name
        names = [key.name for key in self.keys]
        likely = nearest(spot.key, names)
        few = tr(POSSIBLE, names=", ".join(names)) if len(names) <= 8 else ""
        spot.error(message, did_you_mean(spot.key, names) or few)
        return likely or ""

    def schema(self) -> Schema:
        return {
            "type": "object",
            "properties": {key.name: key.schema() for key in self.keys},
            "required": [key.name for key in self.keys if key.required],
            "patternProperties": {f"^{FREE}": {}},
            "additionalProperties": False,
            **self.extra,
        }


@dataclass(frozen=True)
class Named(Reader[dict[str, T]], Generic[T]):
    """A mapping from names to things of one kind."""

    what: NameOf
    each: Reader[T]
    reserved: tuple[str, ...] = ()

    def read(self, spot: Spot) -> dict[str, T] | None:
        read: dict[str, T] = {}
        for name_spot, value_spot in entries(spot):
            named = check_name(name_spot, self.what, self.reserved)
            value = self.each.read(value_spot)
            if named and value is not None:
                read[name_spot.key] = value
        return read if isinstance(spot.node, yaml.MappingNode) else None

    def schema(self) -> Schema:
        unless = f"(?!({'|'.join(self.reserved)})$)" if self.reserved else ""
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^{unless}{NAME}$", "maxLength": LONGEST_NAME},
            "additionalProperties": self.each.schema(),
        }


@dataclass(frozen=True)
class Name(Reader[str]):
    """A value that is a name: of a pack, of a routine."""

    what: NameOf

    def read(self, spot: Spot) -> str | None:
        if not spot.text:
            spot.error(tr("expected a name, but found {found}.", found=found(spot)))
            return None
        return spot.text if check_name(spot, self.what, name=spot.text) else None

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{NAME}$", "maxLength": LONGEST_NAME}


def check_name(
    spot: Spot, what: NameOf, reserved: tuple[str, ...] = (), name: str | None = None
) -> bool:
    """Report a name that is not made of small letters, digits and '-'."""
    name = spot.key if name is None else name
    good = re.fullmatch(NAME, name, re.ASCII) and len(name) <= LONGEST_NAME
    if good and name not in reserved:
        return True
    made = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:LONGEST_NAME].strip("-")
    usable = not good and re.fullmatch(NAME, made) and made not in reserved
    hint = tr(
        "Use small letters, digits and '-', for example {name}.",
        name=made if usable else "kneeling-lunge",
    )
    if good:
        hint = tr("Routines use this word for something else.")
    spot.error(tr(what.value, name=shorten(name)), hint)
    return False


def entries(spot: Spot) -> Iterator[tuple[Spot, Spot]]:
    """The spots of each key and its value; reports what is no mapping and keys given twice."""
    if not isinstance(spot.node, yaml.MappingNode):
        message = tr("expected 'key: value' lines here, but found {found}.", found=found(spot))
        spot.error(message)
        return
    lines: dict[str, int] = {}
    for key_node, value_node in spot.node.value:
        key = spot.child("", key_node).text
        if not key:
            here = spot.child("?", key_node)
            message = tr("expected a name before the ':', but found {found}.", found=found(here))
            here.error(message)
            continue
        name_spot = spot.child(key, key_node)
        if key in lines:
            message = tr(
                '"{name}" is given twice; the first is on line {line}.',
                name=shorten(key),
                line=lines[key],
            )
            name_spot.error(message)
            continue
        lines[key] = name_spot.line
        yield name_spot, spot.child(key, value_node)
