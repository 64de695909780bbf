"""Which exercises of a routine to leave out where there is not time for all of them.

As few as possible, and more time never means more of them. Of those that will do, one whose muscles
another one reaches too goes before any other, and a shorter one before a longer one: what stays
uses the time well. A rest or a break goes last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from psoas_timer.core.exercise import Exercise, ExerciseKind

_LAST = {ExerciseKind.REST, ExerciseKind.BREAK}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a routine takes, in seconds: all of it, and each exercise by its number."""

    seconds: float
    takes: Mapping[int, float]


Numbers = frozenset[int]
Measure = Callable[[Numbers], Measured]
"""What the routine takes without the exercises of those numbers."""


def to_leave_out(exercises: Sequence[Exercise], seconds: float, measure: Measure) -> Numbers:
    """The numbers of those that have to go so that the routine takes at most so many seconds.

    If it takes more with a single one, that one stays.
    """
    longest = _longest(exercises, seconds, measure)
    kindest = _kindest(exercises, seconds, measure, len(longest))
    return kindest if measure(kindest).seconds <= seconds else longest


def _longest(exercises: Sequence[Exercise], seconds: float, measure: Measure) -> Numbers:
    """Those that take longest. In no other way do fewer have to go, but for a moment or two.

    How many that are decides how many go at all: it depends on nothing but the time there is.
    """
    gone: Numbers = frozenset()
    takes = measure(gone).takes
    while measure(gone).seconds > seconds and (able := _able(exercises, gone)):
        gone |= {max(able, key=lambda number: (takes[number], number))}
    return gone


def _kindest(
    exercises: Sequence[Exercise], seconds: float, measure: Measure, how_many: int
) -> Numbers:
    """So many of them: those that can best be done without, if that makes room enough."""
    gone: Numbers = frozenset()
    for left in range(how_many, 0, -1):
        now = measure(gone)
        able = _able(exercises, gone)
        longest = sorted(able, key=lambda number: -now.takes[number])
        enough = [
            number
            for number in able
            if sum(now.takes[n] for n in [number, *(m for m in longest if m != number)][:left])
            >= now.seconds - seconds
        ]
        spare = [n for n in enough if _is_reached_without(n, exercises, gone)]
        gone |= {min(spare or enough or longest[:1], key=lambda n: (now.takes[n], -n))}
    return gone


def _able(exercises: Sequence[Exercise], gone: Numbers) -> list[int]:
    """Those that can go next; one of all stays."""
    here = [number for number in range(len(exercises)) if number not in gone]
    real = [number for number in here if exercises[number].kind not in _LAST]
    if len(real) > 1:
        return real
    return [number for number in here if number not in real] if len(here) > 1 else []


def _is_reached_without(number: int, exercises: Sequence[Exercise], gone: Numbers) -> bool:
    """Is there another exercise of its kind for everything that it is for?"""
    mine = exercises[number]
    others = [one for n, one in enumerate(exercises) if n != number and n not in gone]
    reached = {target for one in others if one.kind is mine.kind for target in one.targets}
    return bool(mine.targets) and set(mine.targets) <= reached
