"""In which order an exercise goes through its sets, sides and times.

A turn is one time: one hold, one rep, one stretch of work. Everything about order is decided
here; `core.script` gives the turns their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from psoas_timer.core.dose import Count, Dose, Per
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import FirstSide, Side, SideOrder


@dataclass(frozen=True, slots=True)
class Turn:
    """Set n of `sets`, time n of `reps` (on its side, or in all where the dose counts so)."""

    set: int
    sets: int
    rep: int
    reps: int
    side: Side | None


def turns(item: ExerciseItem, first: Side, doses: dict[Side | None, Dose]) -> tuple[Turn, ...]:
    """All turns of one line of a routine, in order. `doses` has one for each side and for None."""
    order, sets = side_order(item, doses[None]), doses[None].sets
    if not order.sided:
        return tuple(_times(None, doses[None], sets))
    sides = (first, first.other)
    if order is SideOrder.IN_TURN:
        return tuple(t for side in sides for t in _times(side, doses[side], doses[side].sets))
    by_set = zip_longest(*(_sets(side, doses[side]) for side in sides), fillvalue=())
    if order is SideOrder.ALTERNATE_SETS:
        return tuple(t for pair in by_set for one in pair for t in one)
    return tuple(t for pair in by_set for t in _alternate(doses[None].times, *pair))


def side_order(item: ExerciseItem, dose: Dose) -> SideOrder:
    """As the item says; but timed work that alternates does so within its time, by itself."""
    if item.order is SideOrder.ALTERNATE and dose.work and dose.times.per is Per.ALL:
        return SideOrder.BOTH
    return item.order


def beginning(item: ExerciseItem, default: Side) -> Side:
    """The side a routine's line begins with."""
    first = item.first_side or item.exercise.first_side
    if first in (None, FirstSide.ASK):
        return default
    return Side.LEFT if first is FirstSide.LEFT else Side.RIGHT


def _sets(side: Side, dose: Dose) -> list[tuple[Turn, ...]]:
    """The turns of one side, set by set."""
    every = list(_times(side, dose, dose.sets))
    size = len(every) // dose.sets
    return [tuple(every[i : i + size]) for i in range(0, len(every), size)]


def _times(side: Side | None, dose: Dose, sets: int) -> Iterator[Turn]:
    times = dose.times.low
    if side and dose.times.per is Per.ALL and times > 1:
        times = times // 2 + times % 2
    for number in range(1, sets + 1):
        for rep in range(1, times + 1):
            yield Turn(number, sets, rep, times, side)


def _alternate(count: Count, one: tuple[Turn, ...], two: tuple[Turn, ...]) -> Iterator[Turn]:
    """Side by side; counted through where the dose is "in all", and cut to that number."""
    mixed = [turn for pair in zip_longest(one, two) for turn in pair if turn]
    if count.per is Per.EACH_SIDE or count.low == 1:
        yield from mixed
        return
    for rep, turn in enumerate(mixed[: count.low], start=1):
        yield Turn(turn.set, turn.sets, rep, count.low, turn.side)
