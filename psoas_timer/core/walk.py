"""Where in a plan one can go from here. Pure functions of a plan and an index."""

from __future__ import annotations

from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment, SegmentKind

AT_ITS_START = 2.0  # seconds; within them "back" means the one before


def back(index: int, elapsed: float) -> int:
    """This step again, or the one before if this one has only just begun."""
    return index if elapsed > AT_ITS_START else max(index - 1, 0)


def next_item(plan: Plan, index: int) -> int:
    """The first segment of the routine's next line; at the last one, the end."""
    here = plan.segments[index].item
    later = range(index + 1, len(plan.segments))
    return next((i for i in later if plan.segments[i].item != here), len(plan.segments) - 1)


def previous_item(plan: Plan, index: int, elapsed: float) -> int:
    """The first segment of this line, or of the line before if we stand at its start."""
    start = _start_of_item(plan, index)
    if start == 0 or index - start > 1 or elapsed > AT_ITS_START:
        return start
    return _start_of_item(plan, start - 1)


def way_in(plan: Plan, index: int) -> int:
    """The last way into the position before this segment, on the same side; or this one."""
    here = plan.segments[index]
    for i in range(index, -1, -1):
        segment = plan.segments[i]
        if segment.item != here.item or segment.side is not here.side:
            break
        if segment.kind is SegmentKind.MOVE:
            return i
    return index


def nearest(plan: Plan, exercise: str | None, item: int) -> int:
    """The start of that exercise; without it in the plan of that line, or the beginning."""
    numbered = tuple(enumerate(plan.segments))
    of_exercise = (i for i, s in numbered if exercise is not None and s.exercise == exercise)
    of_line = (i for i, s in numbered if s.item == item)
    return next(of_exercise, next(of_line, 0))


def _start_of_item(plan: Plan, index: int) -> int:
    here = plan.segments[index].item
    return next(i for i, segment in enumerate(plan.segments) if segment.item == here)


def shown_at(plan: Plan, index: int) -> Segment | None:
    """The segment whose figure is worth showing here: this one, or the first after it with one."""
    return next((segment for segment in plan.segments[index:] if segment.pose), None)


def up_next(plan: Plan, index: int) -> str:
    """What comes next that is worth knowing: a side, a hold, another exercise; or nothing."""
    here = plan.segments[index]
    for segment in plan.segments[index + 1 :]:
        if segment.kind is SegmentKind.FINISH:
            break
        if segment.item != here.item:
            return segment.title
        if segment.kind.is_effort:
            return segment.detail or segment.title
    return ""
