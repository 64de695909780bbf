"""What a reader is, and the readers that are made of other readers.

A reader reads one spot of a file and describes itself in JSON Schema. `read` returns None after
it has reported an error, and never raises on any content.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import yaml

from psoas_timer.library.amounts import BadValueError
from psoas_timer.library.problem import quote
from psoas_timer.library.report import Spot
from psoas_timer.texts import marked, tr

Schema = dict[str, Any]
_NO_LIST = marked("expected a list (lines that start with '- '), but found {found}.")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reader(Protocol[T_co]):
    def read(self, spot: Spot) -> T_co | None: ...

    def schema(self) -> Schema: ...


@dataclass(frozen=True)
class Shared(Reader[T]):
    """A reader that the schema describes once, under its name."""

    name: str
    reader: Reader[T]

    def read(self, spot: Spot) -> T | None:
        return self.reader.read(spot)

    def schema(self) -> Schema:
        return {"$ref": f"#/definitions/{self.name}"}


@dataclass(frozen=True)
class ListOf(Reader[tuple[T, ...]]):
    """A list, each entry by the same reader."""

    entry: Reader[T]
    most: int = 12
    empty: str = ""  # the message for an empty list, where one is not allowed

    def read(self, spot: Spot) -> tuple[T, ...] | None:
        if not isinstance(spot.node, yaml.SequenceNode):
            spot.error(tr(_NO_LIST, found=found(spot)))
            return None
        nodes = spot.node.value
        if self.empty and not nodes:
            spot.error(tr(self.empty))
        if len(nodes) > self.most:
            spot.error(
                tr(
                    "this list has {number} entries; the limit is {most}.",
                    number=len(nodes),
                    most=self.most,
                )
            )
        read = [self.entry.read(spot.entry(index, node)) for index, node in enumerate(nodes)]
        return tuple(value for value in read if value is not None)

    def schema(self) -> Schema:
        limits = {"minItems": 1} if self.empty else {}
        return {"type": "array", "items": self.entry.schema(), "maxItems": self.most, **limits}


def scalar(spot: Spot, missed: str) -> str | None:
    """The text of a spot that must hold a single value; `missed` says that there is {found}."""
    if not spot.text:
        spot.error(tr(missed, found=found(spot)))
        return None
    return spot.text


def found(spot: Spot) -> str:
    """What is at a spot, in words."""
    if isinstance(spot.node, yaml.SequenceNode):
        return tr("a list")
    if isinstance(spot.node, yaml.MappingNode):
        return tr("'key: value' lines")
    return quote(spot.text) if spot.text else tr("nothing")


def parsed(spot: Spot, missed: str, parse: Callable[[str], T]) -> T | None:
    text = scalar(spot, missed)
    if text is None:
        return None
    try:
        return parse(text)
    except BadValueError as wrong:
        spot.error(wrong.message, wrong.hint)
        return None
