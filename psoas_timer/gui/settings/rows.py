"""What a row of the settings page can be: data only, from which the page is built."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from psoas_timer.gui.fields import Choice


class Deed(Enum):
    """What a button in a row asks for."""

    HEAR = "hear"
    CHECK_SOUND = "check-sound"
    MEASURE = "measure"
    KEYS = "keys"
    TIMES = "times"
    BODY = "body"
    OPEN_CONFIG = "open-config"
    OPEN_DATA = "open-data"
    OPEN_CACHE = "open-cache"
    OPEN_STATE = "open-state"
    EMPTY_CACHE = "empty-cache"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Listed:
    """One of many, in a list that opens."""

    choices: tuple[Choice, ...]

    def words(self, value: object) -> str:
        return _label(self.choices, value)


@dataclass(frozen=True, slots=True)
class Few:
    """One of a few, all in sight, each with its line."""

    choices: tuple[Choice, ...]

    def words(self, value: object) -> str:
        return _label(self.choices, value)


@dataclass(frozen=True, slots=True)
class Scale:
    """A number; `leap` is how many steps Page Up makes, `say` puts a number into words."""

    low: float
    high: float
    step: float
    say: Callable[[float], str]
    leap: int = 5

    def words(self, value: object) -> str:
        return self.say(value) if isinstance(value, int | float) else str(value)


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off, in the words for it."""

    on: str
    off: str

    def words(self, value: object) -> str:
        return self.on if value else self.off


@dataclass(frozen=True, slots=True)
class Told:
    """Nothing to set: a text, such as a folder's name."""

    def words(self, value: object) -> str:
        return str(value)


Control = Listed | Few | Scale | Switch | Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One setting, by its own name; `timing.rest` is the part `rest` of the setting `timing`.

    Without a control it is only something to do. `words` are what people also call it, for those
    who search. `ours` marks a number that no source gives.
    """

    name: str
    label: str
    about: str
    control: Control | None = None
    deed: Deed | None = None
    deed_label: str = ""
    words: str = ""
    ours: bool = False

    def texts(self) -> Iterator[str]:
        """All in which a person may look for it."""
        yield from (self.label, self.about, self.words, self.deed_label)
        if isinstance(self.control, Listed | Few):
            yield from (choice.label for choice in self.control.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Rows that belong together, under a title."""

    title: str
    rows: tuple[Row, ...]
    about: str = ""


def finds(query: str, texts: Iterable[str]) -> bool:
    """Is every word of the query the beginning of a word in the texts?"""
    heard = " ".join(texts).casefold().replace("-", " ").split()
    return all(
        any(word.strip("(\"'").startswith(wanted) for word in heard)
        for wanted in query.casefold().replace("-", " ").split()
    )


def _label(choices: tuple[Choice, ...], value: object) -> str:
    return next((choice.label for choice in choices if choice.value == value), str(value))
