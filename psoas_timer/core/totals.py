"""How long a routine takes, in all, by line and by side, and how often one has to get up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from psoas_timer.core.exercise import Position
from psoas_timer.core.pace import is_up
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side


@dataclass(frozen=True, slots=True)
class Totals:
    """Seconds throughout. `sides` counts holds and other effort; None is for both sides at once.

    `lines` has the seconds of each line of the plan, those in repeats as often as they are done.
    `moves` are changes of position, and `get_ups` those between standing and the floor.
    """

    seconds: float
    sides: Mapping[Side | None, float]
    lines: Mapping[int, float]
    moves: int
    get_ups: int


def totals(plan: Plan) -> Totals:
    sides: dict[Side | None, float] = defaultdict(float)
    lines: dict[int, float] = defaultdict(float)
    for segment in plan.segments:
        seconds = plan.length(segment)
        if segment.item >= 0 and segment.kind is not SegmentKind.FINISH:
            lines[segment.item] += seconds
        if segment.kind.is_effort and segment.seconds is not None:
            sides[segment.side] += seconds
    pairs = list(_moves(plan))
    get_ups = sum(is_up(before) is not is_up(after) for before, after in pairs)
    return Totals(plan.seconds, dict(sides), dict(lines), len(pairs), get_ups)


def _moves(plan: Plan) -> Iterator[tuple[Position, Position]]:
    before: Position | None = None
    for segment in plan.segments:
        if segment.exercise is None or segment.position is Position.ANY:
            continue
        if before is not None and segment.position is not before:
            yield before, segment.position
        before = segment.position
