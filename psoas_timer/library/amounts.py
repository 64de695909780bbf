"""How times and numbers are written: "30 s", "15-30 s", "1:30", "up to 10 breaths", "3 each side".

Everything here works on text, refuses what it does not understand, and never guesses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.dose import Amount, Count, Per, Unit
from psoas_timer.core.limits import LONGEST, MOST_BREATHS, MOST_TIMES, SHORTEST
from psoas_timer.library.problem import quote
from psoas_timer.library.spelling import did_you_mean

TIME_EXAMPLES = "Write for example: 30 s, 30-60 s, 1 min, 1:30, 10 breaths, up to 10 breaths."
SECONDS_EXAMPLES = "Write for example: 5 s, 1 min, 1:30."
TIMES_EXAMPLES = "Write for example: 3, 15-20, 3 each side, 20 in all."

NUMBER = r"[0-9]+(?:\.[0-9]+)?"
TIME = rf"(up to )?(-?{NUMBER})(?: ?[-–] ?({NUMBER}))? ?([a-z]*)"  # a real dash
CLOCK = r"([0-9]{1,2}):([0-5][0-9])"
TIMES = r"(-?[0-9]+)(?: ?[-–] ?([0-9]+))?(?: (each side|in all))?"
_COMMA = re.compile(r"(?<![0-9,])([0-9]+),([0-9]{1,2})(?![0-9,])")
_EACH = re.compile(r"\b(each|per|a|every) (side|leg|arm|foot|hand|knee)\b|\be/s\b", re.IGNORECASE)

_SECONDS = {
    **dict.fromkeys(("", "s", "sec", "secs", "second", "seconds"), 1.0),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), 60.0),
}
_BREATHS = ("breath", "breaths")
_UNIT_NAMES = ("seconds", "second", "minutes", "minute", "breaths", "breath", "min", "sec")


class Wrong(Enum):
    """What kind of thing is wrong with a value."""

    UNKNOWN = "unknown"  # it is not understood
    BACKWARDS = "backwards"  # a range
    SHORT = "short"
    LONG = "long"
    BREATHS = "breaths"  # too few, too many or parts of one
    OUTSIDE = "outside"  # a number
    KIND = "kind"  # a time is needed here, and only one


class BadValueError(Exception):
    """A value cannot be understood or is outside its limits: what is wrong, what to write.

    `message` and `hint` are those of a file's problem.
    """

    def __init__(self, message: str, hint: str = "", wrong: Wrong = Wrong.UNKNOWN) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.wrong = wrong


@dataclass(frozen=True, slots=True)
class Limits:
    """The shortest and longest time allowed, in seconds; `zero` allows 0 beneath the shortest."""

    least: float = SHORTEST
    most: float = LONGEST
    most_breaths: int = int(MOST_BREATHS)
    zero: bool = False


LIMITS = Limits()


def parse_amount(text: str, limits: Limits) -> Amount:
    """A time or a number of breaths, perhaps a range. Raises BadValueError."""
    clock = re.fullmatch(CLOCK, text)
    if clock:
        seconds = 60.0 * int(clock[1]) + int(clock[2])
        _check_limits(text, seconds, seconds, limits)
        return Amount(seconds, seconds)
    _refuse_comma(text, TIME_EXAMPLES)
    match = re.fullmatch(TIME, text, re.IGNORECASE)
    if not match or (match[1] and match[3]):
        raise BadValueError(f"{quote(text)} is not a time.", TIME_EXAMPLES)
    low, high = float(match[2]), float(match[3] or match[2])
    unit = match[4].lower()
    if unit in _BREATHS:
        return _breaths(text, low, high, limits, up_to=bool(match[1]))
    if unit not in _SECONDS:
        hint = did_you_mean(unit, _UNIT_NAMES) or "Write s, min or breaths."
        raise BadValueError(f"{quote(match[4])} is not a unit of time.", hint)
    low, high = low * _SECONDS[unit], high * _SECONDS[unit]
    _check_limits(text, low, high, limits)
    return Amount(limits.least if match[1] else low, high, up_to=bool(match[1]))


def parse_seconds(text: str, limits: Limits) -> float:
    """One time in seconds: no range, no breaths. Raises BadValueError."""
    try:
        amount = parse_amount(text, limits)
    except BadValueError as wrong:
        hint = SECONDS_EXAMPLES if wrong.hint == TIME_EXAMPLES else wrong.hint
        raise BadValueError(wrong.message, hint, wrong.wrong) from wrong
    if amount.unit is not Unit.SECONDS:
        message = f"{quote(text)} cannot be used here; a time is needed."
        raise BadValueError(message, SECONDS_EXAMPLES, Wrong.KIND)
    if amount.is_range:
        message = f"{quote(text)} is a range; one time is needed here."
        raise BadValueError(message, SECONDS_EXAMPLES, Wrong.KIND)
    return amount.low


def parse_times(text: str) -> tuple[Count, bool]:
    """How many times, and whether the text says in all or on each side. Raises BadValueError."""
    match = re.fullmatch(TIMES, text)
    if not match:
        number = re.match(r"[0-9]+(?:-[0-9]+)?", text)
        said = number and _EACH.search(text)
        hint = f'Write "{number[0]} each side".' if number and said else TIMES_EXAMPLES
        raise BadValueError(f"{quote(text)} is not a number of times.", hint)
    low, high = _whole(match[1]), _whole(match[2] or match[1])
    if not (1 <= low <= MOST_TIMES and 1 <= high <= MOST_TIMES):
        raise BadValueError(f"{quote(text)} is outside 1 to {MOST_TIMES} times.", "", Wrong.OUTSIDE)
    _refuse_backwards(text, low, high)
    per = Per.EACH_SIDE if match[3] == "each side" else Per.ALL
    return Count(low, high, per), match[3] is not None


def parse_whole(text: str, most: int, things: str) -> int:
    """A whole number from 1 to `most`. Raises BadValueError."""
    if not re.fullmatch(r"-?[0-9]+", text):
        raise BadValueError(
            f"{quote(text)} is not a whole number.", f"Write a number from 1 to {most}."
        )
    number = _whole(text)
    if not 1 <= number <= most:
        raise BadValueError(f"{quote(text)} is outside 1 to {most} {things}.", "", Wrong.OUTSIDE)
    return number


def _whole(digits: str) -> int:
    """The number, or something far too big: Python refuses to read thousands of digits."""
    return int(digits) if len(digits) < 10 else 10**9


def _breaths(text: str, low: float, high: float, limits: Limits, *, up_to: bool) -> Amount:
    _refuse_backwards(text, low, high)
    if low <= 0:
        is_what = "zero" if low == 0 else "below zero"
        message = f"{quote(text)} is {is_what}. It takes at least 1 breath."
        raise BadValueError(message, "", Wrong.BREATHS)
    if high > limits.most_breaths:
        message = f"{quote(text)} is more than {limits.most_breaths} breaths, the most allowed."
        raise BadValueError(message, "", Wrong.BREATHS)
    if low % 1 or high % 1:
        message = f"{quote(text)} is not a whole number of breaths."
        raise BadValueError(message, "", Wrong.BREATHS)
    return Amount(1.0 if up_to else low, high, Unit.BREATHS, up_to)


def _check_limits(text: str, low: float, high: float, limits: Limits) -> None:
    _refuse_backwards(text, low, high)
    if low < 0 or (low < limits.least and not (limits.zero and low == 0)):
        is_what = "zero" if high == 0 else "below zero" if low < 0 else "too short"
        least = 0 if limits.zero else limits.least
        message = f"{quote(text)} is {is_what}. A time is at least {least:g} s."
        raise BadValueError(message, "", Wrong.SHORT)
    if high > limits.most:
        message = f"{quote(text)} is longer than {spoken_limit(limits.most)}, the longest allowed."
        raise BadValueError(message, "", Wrong.LONG)


def spoken_limit(seconds: float) -> str:
    """Seconds as a sentence says them: "10 minutes", "20 seconds"."""
    if seconds >= 120 and seconds % 60 == 0:
        return f"{seconds / 60:g} minutes"
    return f"{seconds:g} seconds"


def _refuse_backwards(text: str, low: float, high: float) -> None:
    if low > high:
        message = f"the range {quote(text)} is the wrong way round."
        raise BadValueError(message, "Write the smaller number first.", Wrong.BACKWARDS)


def _refuse_comma(text: str, examples: str) -> None:
    if "," not in text:
        return
    mended = _COMMA.sub(r"\1.\2", text)
    if mended == text:
        raise BadValueError(f"{quote(text)} is not a time.", examples)
    raise BadValueError(f"{quote(text)} uses a decimal comma.", f"Write {mended}")
