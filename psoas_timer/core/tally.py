"""What was done of each exercise, side by side: what a person reads when it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from psoas_timer.core.events import Done, Outcome
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side

_COUNTED = (SegmentKind.HOLD, SegmentKind.REP, SegmentKind.WORK, SegmentKind.WAIT)
"""Of an exercise that has several, the first of these is what one counts."""


@dataclass(frozen=True, slots=True)
class Share:
    """What was done on one side, or on both at once: `done` of `of`, in `seconds` of effort."""

    side: Side | None
    kind: SegmentKind
    done: int
    of: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Tally:
    """One exercise: its name, and a share for each of its sides, in the order they were done."""

    title: str
    shares: tuple[Share, ...]

    @property
    def whole(self) -> bool:
        """Was everything done that was planned?"""
        return all(share.done >= share.of for share in self.shares)


def tally(plan: Plan, done: Iterable[Done]) -> tuple[Tally, ...]:
    """Of every exercise that was begun; one that comes twice in a routine is told once."""
    mine = tuple(done)
    begun = dict.fromkeys(entry.exercise for entry in mine)
    return tuple(_of(plan, exercise, mine) for exercise in begun)


def _of(plan: Plan, exercise: str, done: tuple[Done, ...]) -> Tally:
    planned = [s for s in plan.segments if s.exercise == exercise and s.kind.is_effort]
    kinds = {segment.kind for segment in planned}
    kind = next((kind for kind in _COUNTED if kind in kinds), SegmentKind.HOLD)
    mine = [entry for entry in done if entry.exercise == exercise]
    sides = dict.fromkeys((*(e.side for e in mine), *(s.side for s in planned)))
    shares = tuple(
        Share(
            side,
            kind,
            len({e.place for e in mine if e.side is side and _counts(e, kind)}),
            sum(s.side is side and s.kind is kind for s in planned),
            sum(e.seconds for e in mine if e.side is side),
        )
        for side in sides
    )
    title = planned[0].title if planned else exercise
    return Tally(title, shares)


def _counts(entry: Done, kind: SegmentKind) -> bool:
    """A hold done twice, by going back to it, is one hold."""
    return entry.kind is kind and entry.outcome is Outcome.DONE
