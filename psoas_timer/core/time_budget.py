""" "I have twelve minutes": a routine made longer or shorter to fit, and what that took.

Doses move inside what the sources give and what the person had set. Only where everything is at its
shortest, and that is too long, exercises are left out. The time that is left then goes to all that
stays, by the same share of their ranges, and what is too little for all of them to some. Both sides
always get the same, and the order stays.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from psoas_timer.core.dose import Dose
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.leaving_out import Measured, to_leave_out
from psoas_timer.core.leeway import SHARES, moved
from psoas_timer.core.lines import Path, exercise_lines, unrolled_paths, with_line
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.core.totals import totals

MOST_MINUTES = 240  # that a routine can be asked to fit


@dataclass(frozen=True, slots=True)
class Altered:
    """An exercise whose dose is not what it was; `side` where only that of one is meant."""

    name: str
    before: Dose
    after: Dose
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Fitted:
    """`seconds` is what it takes now; `fits` whether that is no more than there was.

    `left_out` are names in the order of the routine.
    """

    routine: Routine
    seconds: float
    fits: bool
    altered: tuple[Altered, ...] = ()
    left_out: tuple[str, ...] = ()


Compile = Callable[[Routine], Plan]
Steps = Mapping[Path, int]
"""How far the dose of each line is moved: from -SHARES, its shortest, to SHARES, its longest."""


def fitted(
    routine: Routine, seconds: float, shipped: Mapping[str, Exercise], compile_it: Compile
) -> Fitted:
    """The routine so that it takes at most so many seconds, and as nearly as its sources allow.

    `shipped` are the exercises as their authors wrote them. Raises what `compile_it` raises.
    """
    kept, left_out = _with_room(routine, seconds, shipped, compile_it)
    made = _filled(kept, seconds, shipped, compile_it)
    pairs = zip(exercise_lines(kept.items), exercise_lines(made.items), strict=True)
    altered = tuple(one for (_, old), (_, new) in pairs for one in _altered(old, new))
    length = compile_it(made).seconds
    return Fitted(made, length, length <= seconds, altered, left_out)


def _altered(old: ExerciseItem, new: ExerciseItem) -> Iterator[Altered]:
    """What is different in one line, for each side where they are not the same."""
    is_same = all(one.dose(Side.LEFT) == one.dose(Side.RIGHT) for one in (old, new))
    for side in (None,) if is_same else tuple(Side):
        before, after = (one.dose(side or Side.LEFT) for one in (old, new))
        if before != after:
            yield Altered(new.exercise.name, before, after, side)


def _with_room(
    routine: Routine, seconds: float, shipped: Mapping[str, Exercise], compile_it: Compile
) -> tuple[Routine, tuple[str, ...]]:
    """What of the routine fits at its shortest, and the names of what does not."""
    exercises = [item.exercise for _, item in exercise_lines(routine.items)]

    @cache
    def measure(gone: frozenset[int]) -> Measured:
        kept = _without(routine, gone)
        paths = [path for path, _ in exercise_lines(kept.items)]
        plan = compile_it(_at(kept, dict.fromkeys(paths, -SHARES), shipped))
        takes = _takes(kept, plan)
        here = (number for number in range(len(exercises)) if number not in gone)
        by_number = {n: takes.get(path, 0.0) for n, path in zip(here, paths, strict=True)}
        return Measured(plan.seconds, by_number)

    gone = to_leave_out(exercises, seconds, measure)
    return _without(routine, gone), tuple(exercises[number].name for number in sorted(gone))


def _without(routine: Routine, gone: Iterable[int]) -> Routine:
    """The routine without the exercises of those numbers."""
    paths = [path for path, _ in exercise_lines(routine.items)]
    items = routine.items
    for number in sorted(gone, reverse=True):  # from the end, so that no other path changes
        items = with_line(items, paths[number], None)
    return replace(routine, items=items)


def _takes(routine: Routine, plan: Plan) -> Mapping[Path, float]:
    """The seconds of each line, those in repeats as often as they are done."""
    paths = tuple(unrolled_paths(routine.items))
    takes: Counter[Path] = Counter()
    for number, length in totals(plan).lines.items():
        takes[paths[number]] += length  # type: ignore[assignment]  # a counter of seconds
    return takes


def _filled(
    routine: Routine, seconds: float, shipped: Mapping[str, Exercise], compile_it: Compile
) -> Routine:
    """At the largest share that all have in common, and the rest of the time shared out singly."""
    paths = [path for path, _ in exercise_lines(routine.items)]
    low, high = -SHARES, SHARES
    best = _at(routine, dict.fromkeys(paths, low), shipped)
    while low < high:  # longer shares never make a shorter routine
        middle = (low + high + 1) // 2
        made = _at(routine, dict.fromkeys(paths, middle), shipped)
        if compile_it(made).seconds <= seconds:
            low, best = middle, made
        else:
            high = middle - 1
    steps = dict.fromkeys(paths, low)
    for step in range(low + 1, SHARES + 1):
        for path in tuple(paths):
            made = _at(routine, {**steps, path: step}, shipped)
            if made == best or compile_it(made).seconds <= seconds:
                best, steps[path] = made, step
            else:
                paths.remove(path)  # a longer step has no room either
    return best


def _at(routine: Routine, steps: Steps, shipped: Mapping[str, Exercise]) -> Routine:
    """Every dose that far from what it is."""
    items = routine.items
    for path, item in exercise_lines(routine.items):
        sourced = shipped.get(item.exercise.id, item.exercise).dose
        items = with_line(items, path, moved(item, steps.get(path, 0), sourced))
    return replace(routine, items=items)
