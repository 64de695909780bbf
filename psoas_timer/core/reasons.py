"""Why something cannot be: one kind of reason, and what is particular about it.

A kind's value is its sentence in English; a window has its own words for each kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class Reason:
    """`kind` is a member of an enum of sentences; `values` fill what they have in braces."""

    kind: Enum
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return str(self.kind.value).format(**self.values)


class Why(Enum):
    """Why an edit of a routine or an exercise cannot be."""

    # Texts
    NO_TEXT = "There is no text."
    BLANKS = "There are blanks too many."
    SIGNS = "The signs <, >, [[ and ]] cannot be used."
    UNSEEN = "There is an invisible sign in it."
    TOO_LONG = "It has {length} characters; {most} is the most."
    LONG_WORD = "No voice can say a word of more than {most} letters."
    NO_SIDE_WORD = "{word} cannot be filled in. The words are {words}."
    NEEDS_SIDES = "{word} needs an exercise with sides."

    # Doses
    BACKWARDS = "The shorter time comes first."
    PART_OF_A_BREATH = "Breaths are whole."
    BREATHS = "It is from {least} to {most} breaths."
    SECONDS = "It is from {least} to {most} seconds."
    TIMES = "It is from {least} to {most} times."
    SETS = "It is from {least} to {most} sets."
    TEMPO = "A way takes {least} to {most} seconds."
    WAYS = "It is held, or done for a time, or until a key: one of them."
    HAS_NO_SIDES = "{exercise} has no sides."
    HAS_SIDES = "{exercise} has sides."
    COUNTED = "Times of one side are counted on it, and without sides in all."
    COUNTED_IN_ALL = "Without sides, times are counted in all."
    NO_OPTION = "{exercise} has no such option."
    CONTRACT = "Contract and relax need a hold after them."
    ABOUT_SIDES = "What is said or done about sides needs an exercise with sides."

    # Exercises
    NO_MOVE = "Say what to do: there is no movement yet."
    SENTENCES = "{most} sentences are the most."
    ENTRIES = "{most} of them are the most."

    # Lines and routines
    EMPTY = "There is nothing in this routine yet."
    LAST_LINE = "A routine has one line at least: put another one in first."
    LINES = "{most} lines are the most."
    HOURS = "More than {most} hours is too long for one routine."
    REPEATS = "It is from {least} to {most} times over."
    PER_DAY = "It is from {least} to {most} times a day."
    NOT_A_GROUP = "This line is not a group."
    NOT_REPEATED = "These lines are not repeated."
    NOT_AN_EXERCISE = "This line is no exercise."
    INTO_A_GROUP = "A group cannot be put into another one."
    INTO_ITSELF = "A group cannot be put into itself."
    APART = "The lines to repeat have to be next to each other."
    ORDER = "The order has to have every line once."


def why(kind: Why, **values: object) -> Reason:
    """A reason of that kind. Numbers are written as short as they can be."""
    return Reason(kind, {name: _text(value) for name, value in values.items()})


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
