"""Values of a dose as they are written in a field: "30 s", "10 breaths", "3 each side".

They are written and read in the language of the window, and read in the words of files too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from psoas_timer.core.dose import Amount, Count, Per, Unit
from psoas_timer.core.limits import (
    FASTEST,
    LONGEST,
    MOST_BREATHS,
    MOST_SETS,
    MOST_TIMES,
    SHORTEST,
    SLOWEST,
)
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.written_dose import in_file_words, in_words_of
from psoas_timer.gui.dose.refusals import (
    COUNTS,
    TIMES_ALONE,
    TIMES_AND_BREATHS,
    WHOLES,
    RefusedError,
    both_at_once,
    refusal,
)
from psoas_timer.gui.words import window_language
from psoas_timer.library import written
from psoas_timer.library.amounts import (
    LIMITS,
    BadValueError,
    Limits,
    parse_amount,
    parse_seconds,
    parse_times,
    parse_whole,
)

_HOLD_STEP, _REST_STEP, _TEMPO_STEP = 5.0, 5.0, 0.5  # seconds that an arrow key adds


@dataclass(frozen=True, slots=True)
class Kind:
    """How values of one kind are read from text, written, and made more by so many steps.

    `read` raises RefusedError.
    """

    read: Callable[[str], object]
    write: Callable[[object], str]
    step: Callable[[object, int], object]


def amounts() -> Kind:
    """Seconds or breaths, perhaps a range."""
    return Kind(
        _reading(lambda text: parse_amount(text, LIMITS), TIMES_AND_BREATHS, LIMITS),
        _write_amount,
        _step_amount,
    )


def counts(usual: Per, *, sided: bool) -> Kind:
    """How many times; what a text leaves open is counted as `usual`."""

    def read(text: str) -> object:
        count, says_how = parse_times(text)
        if says_how and not sided and count.per is Per.EACH_SIDE:
            raise RefusedError(both_at_once())
        return count if says_how and sided else replace(count, per=usual)

    examples = COUNTS if sided else WHOLES
    return Kind(
        _reading(read, examples, MOST_TIMES),
        lambda count: _write_count(count, sided=sided),
        _step_count(sided),
    )


def rests() -> Kind:
    """Seconds between two things, or none."""
    limits = Limits(least=0.0, zero=True)
    return _seconds(limits, _REST_STEP)


def beats(*, may_be_none: bool = False) -> Kind:
    """Seconds of one part of a rep."""
    return _seconds(Limits(least=FASTEST, most=SLOWEST, zero=may_be_none), _TEMPO_STEP)


def sets() -> Kind:
    return wholes(MOST_SETS)


def wholes(most: int) -> Kind:
    """Whole numbers from 1 on."""
    return Kind(
        _reading(lambda text: parse_whole(text, most), WHOLES, most),
        str,
        lambda value, steps: int(_within(_whole(value) + steps, 1, most)),
    )


def _seconds(limits: Limits, step: float) -> Kind:
    def more(value: object, steps: int) -> object:
        assert isinstance(value, int | float)
        least = 0.0 if limits.zero else limits.least
        return float(_within(value + steps * step, least, limits.most))

    read = _reading(lambda text: parse_seconds(text, limits), TIMES_ALONE, limits)
    return Kind(read, _write_seconds, more)


def _reading(
    parse: Callable[[str], object], examples: tuple[str, ...], limits: Limits | int
) -> Callable[[str], object]:
    def read(text: str) -> object:
        try:
            return parse(in_file_words(text, phrases_in(window_language())))
        except BadValueError as error:
            raise RefusedError(refusal(text, error.wrong, examples, limits)) from error

    return read


def _write_amount(value: object) -> str:
    assert isinstance(value, Amount)
    return _said(written.amount(value))


def _step_amount(value: object, steps: int) -> object:
    assert isinstance(value, Amount)
    if value.unit is Unit.BREATHS:
        now = _within(value.start + steps, 1.0, MOST_BREATHS)
    else:
        now = _within(value.start + steps * _HOLD_STEP, SHORTEST, LONGEST)
    return Amount(now, now, value.unit)


def _write_count(value: object, *, sided: bool) -> str:
    assert isinstance(value, Count)
    return _said(written.times(value, sided=sided))


def _step_count(sided: bool) -> Callable[[object, int], object]:
    """In all, both sides get one more."""

    def step(value: object, steps: int) -> object:
        assert isinstance(value, Count)
        share = 2 if sided and value.per is Per.ALL and value.low > 1 else 1
        now = int(_within(value.low + steps * share, share, MOST_TIMES))
        return replace(value, low=now, high=now)

    return step


def _write_seconds(value: object) -> str:
    assert isinstance(value, int | float)
    return _said(written.seconds(value))


def _said(text: str) -> str:
    """What a file says, in the language of the window."""
    return in_words_of(text, phrases_in(window_language()))


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
