"""How times and numbers are written: "30 s", "15-30 s", "1:30", "up to 10 breaths", "3 each side".

Everything here works on text, refuses what it does not understand, and never guesses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.dose import Amount, Count, Per, Unit
from psoas_timer.core.limits import LONGEST, MOST_BREATHS, MOST_TIMES, SHORTEST
from psoas_timer.library.problem import shorten
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.texts import marked, tr

TIME_EXAMPLES = marked(
    "Write for example: 30 s, 30-60 s, 1 min, 1:30, 10 breaths, up to 10 breaths."
)
SECONDS_EXAMPLES = marked("Write for example: 5 s, 1 min, 1:30.")
TIMES_EXAMPLES = marked("Write for example: 3, 15-20, 3 each side, 20 in all.")
OUTSIDE_TIMES = marked('"{text}" is outside 1 to {most} times.')
OUTSIDE = marked('"{text}" is outside 1 to {most}.')

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
    return _amount(text, limits, TIME_EXAMPLES)


def _amount(text: str, limits: Limits, examples: str) -> Amount:
    clock = re.fullmatch(CLOCK, text)
    if clock:
        seconds = 60.0 * int(clock[1]) + int(clock[2])
        _check_limits(text, seconds, seconds, limits)
        return Amount(seconds, seconds)
    _refuse_comma(text, examples)
    match = re.fullmatch(TIME, text, re.IGNORECASE)
    if not match or (match[1] and match[3]):
        raise _no_time(text, examples)
    low, high = float(match[2]), float(match[3] or match[2])
    unit = match[4].lower()
    if unit in _BREATHS:
        return _breaths(text, low, high, limits, up_to=bool(match[1]))
    if unit not in _SECONDS:
        hint = did_you_mean(unit, _UNIT_NAMES) or tr("Write s, min or breaths.")
        message = tr('"{text}" is not a unit of time.', text=shorten(match[4]))
        raise BadValueError(message, hint)
    low, high = low * _SECONDS[unit], high * _SECONDS[unit]
    _check_limits(text, low, high, limits)
    return Amount(limits.least if match[1] else low, high, up_to=bool(match[1]))


def parse_seconds(text: str, limits: Limits) -> float:
    """One time in seconds: no range, no breaths. Raises BadValueError."""
    amount = _amount(text, limits, SECONDS_EXAMPLES)
    if amount.unit is not Unit.SECONDS:
        message = tr('"{text}" cannot be used here; a time is needed.', text=shorten(text))
        raise BadValueError(message, tr(SECONDS_EXAMPLES), Wrong.KIND)
    if amount.is_range:
        message = tr('"{text}" is a range; one time is needed here.', text=shorten(text))
        raise BadValueError(message, tr(SECONDS_EXAMPLES), Wrong.KIND)
    return amount.low


def parse_times(text: str) -> tuple[Count, bool]:
    """How many times, and whether the text says in all or on each side. Raises BadValueError."""
    match = re.fullmatch(TIMES, text)
    if not match:
        number = re.match(r"[0-9]+(?:-[0-9]+)?", text)
        said = number and _EACH.search(text)
        hint = tr(TIMES_EXAMPLES)
        if number and said:
            hint = tr('Write "{number} each side".', number=number[0])
        raise BadValueError(tr('"{text}" is not a number of times.', text=shorten(text)), hint)
    low, high = _whole(match[1]), _whole(match[2] or match[1])
    if not (1 <= low <= MOST_TIMES and 1 <= high <= MOST_TIMES):
        message = tr(OUTSIDE_TIMES, text=shorten(text), most=MOST_TIMES)
        raise BadValueError(message, "", Wrong.OUTSIDE)
    _refuse_backwards(text, low, high)
    per = Per.EACH_SIDE if match[3] == "each side" else Per.ALL
    return Count(low, high, per), match[3] is not None


def parse_whole(text: str, most: int, outside: str = OUTSIDE) -> int:
    """A whole number from 1 to `most`. Raises BadValueError; `outside` says what there are."""
    if not re.fullmatch(r"-?[0-9]+", text):
        raise BadValueError(
            tr('"{text}" is not a whole number.', text=shorten(text)),
            tr("Write a number from 1 to {most}.", most=most),
        )
    number = _whole(text)
    if not 1 <= number <= most:
        raise BadValueError(tr(outside, text=shorten(text), most=most), "", Wrong.OUTSIDE)
    return number


def _whole(digits: str) -> int:
    """The number, or something far too big: Python refuses to read thousands of digits."""
    return int(digits) if len(digits) < 10 else 10**9


def _breaths(text: str, low: float, high: float, limits: Limits, *, up_to: bool) -> Amount:
    _refuse_backwards(text, low, high)
    if low <= 0:
        few = _IS_ZERO if low == 0 else _IS_BELOW_ZERO
        least = tr("It takes at least 1 breath.")
        raise BadValueError(f"{tr(few, text=shorten(text))} {least}", "", Wrong.BREATHS)
    if high > limits.most_breaths:
        message = tr(
            '"{text}" is more than {most} breaths, the most allowed.',
            text=shorten(text),
            most=limits.most_breaths,
        )
        raise BadValueError(message, "", Wrong.BREATHS)
    if low % 1 or high % 1:
        message = tr('"{text}" is not a whole number of breaths.', text=shorten(text))
        raise BadValueError(message, "", Wrong.BREATHS)
    return Amount(1.0 if up_to else low, high, Unit.BREATHS, up_to)


def _check_limits(text: str, low: float, high: float, limits: Limits) -> None:
    _refuse_backwards(text, low, high)
    if low < 0 or (low < limits.least and not (limits.zero and low == 0)):
        short = _IS_ZERO if high == 0 else _IS_BELOW_ZERO if low < 0 else _IS_TOO_SHORT
        number = f"{0 if limits.zero else limits.least:g}"
        least = tr("A time is at least {number} s.", number=number)
        raise BadValueError(f"{tr(short, text=shorten(text))} {least}", "", Wrong.SHORT)
    if high > limits.most:
        in_minutes = limits.most >= 120 and limits.most % 60 == 0
        sentence = _OVER_MINUTES if in_minutes else _OVER_SECONDS
        most = f"{limits.most / 60 if in_minutes else limits.most:g}"
        raise BadValueError(tr(sentence, text=shorten(text), number=most), "", Wrong.LONG)


_IS_ZERO = marked('"{text}" is zero.')
_IS_BELOW_ZERO = marked('"{text}" is below zero.')
_IS_TOO_SHORT = marked('"{text}" is too short.')
_OVER_MINUTES = marked('"{text}" is longer than {number} minutes, the longest allowed.')
_OVER_SECONDS = marked('"{text}" is longer than {number} seconds, the longest allowed.')


def _refuse_backwards(text: str, low: float, high: float) -> None:
    if low > high:
        message = tr('the range "{text}" is the wrong way round.', text=shorten(text))
        raise BadValueError(message, tr("Write the smaller number first."), Wrong.BACKWARDS)


def _refuse_comma(text: str, examples: str) -> None:
    if "," not in text:
        return
    mended = _COMMA.sub(r"\1.\2", text)
    if mended == text:
        raise _no_time(text, examples)
    message = tr('"{text}" uses a decimal comma.', text=shorten(text))
    raise BadValueError(message, tr("Write {mended}", mended=mended))


def _no_time(text: str, examples: str) -> BadValueError:
    return BadValueError(tr('"{text}" is not a time.', text=shorten(text)), tr(examples))
