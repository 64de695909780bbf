"""Readers of single values: texts, words of a few, numbers and times."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from psoas_timer.core.dose import Amount, Count, Per
from psoas_timer.core.limits import MOST_TIMES
from psoas_timer.library import amounts
from psoas_timer.library.amounts import LIMITS, Limits
from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import Reader, Schema, parsed, scalar
from psoas_timer.library.report import Spot
from psoas_timer.library.scope import Sides
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.texts import marked, tr

T = TypeVar("T")
NEEDS_SIDES = marked('"{name}" needs sides, but this exercise has "sides: both".')
_NO_WORD = marked('"{word}" is not one of: {known}.')
NO_NUMBER = marked("expected a number, but found {found}.")
_NO_TIME = marked("expected a time, but found {found}.")
_NO_TIMES = marked("expected a number of times, but found {found}.")
_ON_OFF = {"on": True, "off": False, "true": True, "false": False}


@dataclass(frozen=True)
class Text(Reader[str]):
    """Text that is shown: one line, no markup signs."""

    longest: int = 200

    def read(self, spot: Spot) -> str | None:
        text = scalar(spot, marked("expected text, but found {found}."))
        if text is None:
            return None
        text = unicodedata.normalize("NFC", text)
        if "<" in text or ">" in text:
            spot.error(tr("the signs '<' and '>' are not allowed in text that is shown or spoken."))
        elif "[[" in text or "]]" in text:
            spot.error(
                tr("the signs '[[' and ']]' are not allowed in text that is shown or spoken.")
            )
        elif len(text) > self.longest:
            message = tr(
                "this text is {length} characters long; the limit is {most}.",
                length=len(text),
                most=self.longest,
            )
            spot.error(message, tr("Say it in fewer words."))
        else:
            return text
        return None

    def schema(self) -> Schema:
        pattern = r"^(?!.*(\[\[|\]\]))[^<>]*$"
        return {
            "type": ["string", "number"],
            "minLength": 1,
            "maxLength": self.longest,
            "pattern": pattern,
        }


@dataclass(frozen=True)
class Choice(Reader[T]):
    """One word of a few."""

    words: Mapping[str, T]

    @classmethod
    def of(cls, kinds: type[Enum]) -> Choice[Any]:
        return Choice({str(kind.value): kind for kind in kinds})

    def read(self, spot: Spot) -> T | None:
        word = scalar(spot, marked("expected a word, but found {found}."))
        if word is None:
            return None
        if word not in self.words:
            known = ", ".join(self.words)
            message = tr(_NO_WORD, word=shorten(word), known=known)
            spot.error(message, did_you_mean(word, self.words))
            return None
        return self.words[word]

    def schema(self) -> Schema:
        return {"enum": list(self.words)}


@dataclass(frozen=True)
class Switch(Reader[bool]):
    """On or off, which YAML 1.1 takes for a truth value and YAML 1.2 for text."""

    def read(self, spot: Spot) -> bool | None:
        word = scalar(spot, marked("expected on or off, but found {found}."))
        if word is None:
            return None
        if word.lower() not in _ON_OFF:
            spot.error(tr(_NO_WORD, word=shorten(word), known="on, off"))
            return None
        return _ON_OFF[word.lower()]

    def schema(self) -> Schema:
        return {"enum": ["on", "off", "On", "Off", "ON", "OFF", True, False]}


@dataclass(frozen=True)
class Whole(Reader[int]):
    """A whole number of things, from 1; `outside` says that there are too many or too few."""

    most: int
    outside: str

    def read(self, spot: Spot) -> int | None:
        return parsed(
            spot, NO_NUMBER, lambda text: amounts.parse_whole(text, self.most, self.outside)
        )

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 1, "maximum": self.most}


@dataclass(frozen=True)
class HowLong(Reader[Amount]):
    """Seconds or breaths, perhaps a range."""

    limits: Limits = LIMITS

    def read(self, spot: Spot) -> Amount | None:
        return parsed(spot, _NO_TIME, lambda text: amounts.parse_amount(text, self.limits))

    def schema(self) -> Schema:
        units = r"( ?([sS]|[sS]ecs?|[sS]econds?|[mM]ins?|[mM]inutes?|[bB]reaths?))?"
        number = amounts.NUMBER
        time = rf"([uU]p to )?{number}{units}|{number} ?[-–] ?{number}{units}"
        return {
            "type": ["string", "number"],
            "pattern": rf"^({time}|[0-9]{{1,2}}:[0-5][0-9])$",
            "minimum": self.limits.least,
            "maximum": self.limits.most,
        }


@dataclass(frozen=True)
class Seconds(Reader[float]):
    """One time, as seconds."""

    limits: Limits

    def read(self, spot: Spot) -> float | None:
        return parsed(spot, _NO_TIME, lambda text: amounts.parse_seconds(text, self.limits))

    def schema(self) -> Schema:
        units = r"( ?([sS]|[sS]ecs?|[sS]econds?|[mM]ins?|[mM]inutes?))?"
        return {
            "type": ["string", "number"],
            "pattern": rf"^({amounts.NUMBER}{units}|[0-9]{{1,2}}:[0-5][0-9])$",
            "minimum": 0 if self.limits.zero else self.limits.least,
            "maximum": self.limits.most,
        }


@dataclass(frozen=True)
class Times(Reader[Count]):
    """How many times, which an exercise with sides must count in all or on each side."""

    def read(self, spot: Spot) -> Count | None:
        times = parsed(spot, _NO_TIMES, amounts.parse_times)
        if times is None:
            return None
        count, said = times
        return self._sided(spot, count, said=said)

    def _sided(self, spot: Spot, count: Count, *, said: bool) -> Count | None:
        text = spot.text or ""
        each_side = count.per is Per.EACH_SIDE
        sides = spot.scope.sides
        if sides is Sides.SIDED and not said:
            hint = tr('Write "{text} each side" or "{text} in all".', text=text)
            spot.error(tr('is "{text}" for each side, or in all?', text=shorten(text)), hint)
            return None
        if sides is Sides.BOTH and each_side:
            spot.error(tr(NEEDS_SIDES, name="each side"))
            return None
        if sides is Sides.ONE and said and not each_side:
            spot.error(tr('"in all" does not fit one side.'), tr("Write the number alone."))
            return None
        if sides is Sides.ONE:
            return Count(count.low, count.high, Per.EACH_SIDE)
        if sides is Sides.SIDED and not each_side and (count.low % 2 or count.high % 2):
            spot.warn(tr('"{text}" is odd, so one side gets one more.', text=shorten(text)))
        return count

    def schema(self) -> Schema:
        return {
            "type": ["string", "integer"],
            "pattern": r"^[0-9]{1,3}( ?[-–] ?[0-9]{1,3})?( (each side|in all))?$",
            "minimum": 1,
            "maximum": MOST_TIMES,
        }
