"""The reader of spoken lines, which must be short, sided in the right places and safe to say."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from psoas_timer.core.exercise import Line
from psoas_timer.core.limits import LONGEST_WORD
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.side import Side
from psoas_timer.core.wording import SIDE_WORDS
from psoas_timer.library.mappings import Key, Keyed, Values
from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import Reader, Schema, Shared
from psoas_timer.library.report import Spot
from psoas_timer.library.scope import Sides
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.values import Text
from psoas_timer.texts import marked, tr

CANNOT_FILL_IN = marked('"{word}" is not a word that can be filled in.')
MOST_WORDS = 25  # in one sentence to be followed by ear

_TEXT = Text()
_FILLED_IN = re.compile(r"\$([A-Za-z_]*)(?:\.([a-z]+))?")
_LITERAL_SIDE = re.compile(r"\b(left|right(?![ -]angle))\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b[0-9]+ ?(s|secs?|seconds?|mins?|minutes?|breaths?|times|reps?|repetitions?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Spoken(Reader[str]):
    """One spoken text."""

    def read(self, spot: Spot) -> str | None:
        text = _TEXT.read(spot)
        if text is None:
            return None
        _check_words(spot, text)
        _check_sides(spot, text)
        number = _NUMBER.search(text)
        if number and spot.scope.sides is not Sides.NONE:
            message = tr(
                'the text says "{number}", which is wrong once the dose is changed.',
                number=shorten(number[0]),
            )
            spot.warn(message, tr("Leave numbers to the dose; the app says them."))
        return text

    def schema(self) -> Schema:
        return _TEXT.schema()


def _check_words(spot: Spot, text: str) -> None:
    words = text.split()
    if len(words) > MOST_WORDS:
        message = tr(
            "this step is {number} words; more than {most} is hard to follow by ear.",
            number=len(words),
            most=MOST_WORDS,
        )
        spot.warn(message)
    long = next((word for word in words if len(word) > LONGEST_WORD), None)
    if long:
        message = tr(
            '"{word}" is longer than {most} letters; no voice can say it.',
            word=shorten(long),
            most=LONGEST_WORD,
        )
        spot.error(message, tr("Put blanks between the words."))


def _check_sides(spot: Spot, text: str) -> None:
    found = _FILLED_IN.findall(text)
    used = [word for word, _form in found]
    unknown = [word for word in used if word not in SIDE_WORDS]
    for word in unknown:
        words = ", ".join(f"${known}" for known in SIDE_WORDS)
        hint = did_you_mean(f"${word}", [f"${known}" for known in SIDE_WORDS if known.islower()])
        message = tr(CANNOT_FILL_IN, word=shorten(f"${word}"))
        spot.error(message, hint or tr("The words are {words}.", words=words))
    _check_forms(spot, [form for _word, form in found if form])
    sides = spot.scope.sides
    if used and not unknown and sides in _WITHOUT_SIDES:
        spot.error(tr(_WITHOUT_SIDES[sides], word=f"${used[0]}"))
    if sides in {Sides.SIDED, Sides.ONE} and _names_a_side(text, spot.scope.language):
        message = tr('the text says "left" or "right", but this exercise changes sides.')
        spot.warn(message, tr("Use $side and $other."))


_WITHOUT_SIDES = {
    Sides.NONE: marked('"{word}" is used, but no exercise is here.'),
    Sides.BOTH: marked('"{word}" is used, but this exercise has "sides: both".'),
}


def _check_forms(spot: Spot, forms: list[str]) -> None:
    """Of side words that agree with what they stand beside: only a language's own."""
    language = spot.scope.language
    known = [form for form in phrases_in(language).sides if form]
    for form in forms:
        if language and form not in known:
            few = tr("Side words have none.")
            if known:
                few = tr("The endings are {endings}.", endings=", ".join(known))
            message = tr(
                '"{ending}" is not an ending of side words in "{language}".',
                ending=f".{form}",
                language=language,
            )
            spot.error(message, few)


def _names_a_side(text: str, language: str) -> bool:
    if not language or language == "en":
        return bool(_LITERAL_SIDE.search(text))
    return any(phrases_in(language).names_side(side, text) for side in Side)


def _line(values: Values) -> Line | None:
    return Line(**values.fields(LINE)) if "text" in values.fields(LINE) else None


LINE = (
    Key("text", Spoken(), "What is shown, and said too unless `say` differs.", required=True),
    Key("say", Spoken(), "How to say it, where the written form is not the spoken one."),
)


_RECORD = Keyed(LINE, _line)


@dataclass(frozen=True)
class SpokenLine(Reader[Line]):
    """A spoken line: a text, or `{text: …, say: …}`."""

    def read(self, spot: Spot) -> Line | None:
        if isinstance(spot.node, yaml.MappingNode):
            return _RECORD.read(spot)
        text = Spoken().read(spot)
        return Line(text) if text is not None else None

    def schema(self) -> Schema:
        return {"anyOf": [Spoken().schema(), _RECORD.schema()]}


SPOKEN_LINE = Shared("line", SpokenLine())
