"""The chapters of a recording: one for each line of the routine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from psoas_timer.core.plan import OPENING, Plan
from psoas_timer.core.segment import Segment, SegmentKind

OPENING_TITLE = "Before you begin"
LONGEST_TITLE = 60  # characters of what is said that stand for it


@dataclass(frozen=True, slots=True)
class Chapter:
    """`title`, from `start` to `end`, in seconds of the recording."""

    title: str
    start: float
    end: float


def chapters_of(plan: Plan, starts: Mapping[int, float], end: float) -> tuple[Chapter, ...]:
    """What comes before the first line is a chapter too; the last words belong to the last line.

    `starts` tells when each segment began, by its index.
    """
    marks = [*_marks(plan, starts), ("", end)]
    return tuple(Chapter(title, start, until) for (title, start), (_, until) in pairwise(marks))


def _marks(plan: Plan, starts: Mapping[int, float]) -> Iterator[tuple[str, float]]:
    item: int | None = None
    for index, segment in enumerate(plan.segments):
        if segment.item != item and segment.kind is not SegmentKind.FINISH:
            item = segment.item
            yield _title(segment), starts[index]


def _title(segment: Segment) -> str:
    if segment.item == OPENING:
        return OPENING_TITLE
    words = segment.title or segment.instruction
    if len(words) <= LONGEST_TITLE:
        return words
    return words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
