"""How long all of a plan takes, and how it divides into its exercises, for a bar that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment


@dataclass(frozen=True, slots=True)
class Timetable:
    """The seconds of one plan, by what is known of its words: worked out once, looked at often."""

    plan: Plan
    lengths: tuple[float, ...]  # of each segment
    total: float
    course: tuple[float, ...]  # of each exercise

    @classmethod
    def of(cls, plan: Plan, speech: Callable[[str], float]) -> Self:
        """`speech` tells how long words take."""
        lengths = tuple(plan.length(segment, speech) for segment in plan.segments)
        return cls(plan, lengths, sum(lengths), course(plan.segments, lengths))


def course(segments: Iterable[Segment], lengths: Iterable[float]) -> tuple[float, ...]:
    """Seconds of each exercise, in order.

    Words and breaks between two of them belong to the one before; what is said before the first
    one belongs to that.
    """
    parts: list[float] = []
    waiting, item = 0.0, None
    for segment, seconds in zip(segments, lengths, strict=True):
        if segment.exercise is not None and segment.item != item:
            item = segment.item
            parts.append(0.0)
        if parts:
            parts[-1] += seconds
        else:
            waiting += seconds
    if not parts:
        return (waiting,)
    return (parts[0] + waiting, *parts[1:])
