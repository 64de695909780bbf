"""A plan laid out in time, with the speech estimated: when each segment begins, what is said when.

What is printed, for people or for programs, is read off here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from psoas_timer.core.fit import Due, fit
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment


@dataclass(frozen=True, slots=True)
class Stretch:
    """A segment in time. Seconds; `start` from the routine's beginning, cues from `start` on."""

    index: int
    start: float
    seconds: float
    segment: Segment
    cues: tuple[Due, ...]


def timeline(plan: Plan) -> Iterator[Stretch]:
    start = 0.0
    for index, segment in enumerate(plan.segments):
        seconds = plan.length(segment)
        yield Stretch(index, start, seconds, segment, _cues(plan, segment))
        start += seconds


def _cues(plan: Plan, segment: Segment) -> tuple[Due, ...]:
    """The cues that find room; a segment without a clock has one, and lasts as long as that."""
    if segment.seconds is not None:
        return fit(segment.cues, segment.seconds, plan.estimate)
    (cue, *_) = segment.cues
    return (Due(0.0, cue.text, cue.tone, cue.rank),)
