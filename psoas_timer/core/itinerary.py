"""A plan as a person looks through it before they start: what, when, how long, which side first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from psoas_timer.core.plan import OPENING, Plan, unrolled
from psoas_timer.core.routine import ExerciseItem, PauseItem, SayItem
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.side import Side


@dataclass(frozen=True, slots=True)
class Stop:
    """One line of the routine in time. Seconds; `start` from the routine's beginning.

    `index` is the segment to begin from: the very first one at the first stop, so that what is
    said at the beginning is said.
    """

    line: int
    item: ExerciseItem | SayItem | PauseItem
    index: int
    start: float
    seconds: float
    first_side: Side | None


@dataclass(frozen=True, slots=True)
class Itinerary:
    """All stops, and the seconds of the whole routine."""

    stops: tuple[Stop, ...]
    seconds: float


def itinerary(plan: Plan, speech: Callable[[str], float] | None = None) -> Itinerary:
    """`speech` tells how long words take, where that is known."""
    lines = tuple(unrolled(plan.routine.items))
    stops: list[Stop] = []
    index, now = 0, 0.0
    for number, group in groupby(plan.segments, key=lambda segment: segment.item):
        segments = tuple(group)
        seconds = sum(plan.length(segment, speech) for segment in segments)
        if number != OPENING and segments[0].kind is not SegmentKind.FINISH:
            begin = index if stops else 0
            side = _first_side(segments)
            stops.append(Stop(number, lines[number], begin, now, seconds, side))
        index += len(segments)
        now += seconds
    return Itinerary(tuple(stops), now)


def _first_side(segments: tuple[Segment, ...]) -> Side | None:
    return next((segment.side for segment in segments if segment.side), None)
