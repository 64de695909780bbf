"""What was really done in a session, gathered as it goes: the makings of its record."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.events import Done, Outcome, PainReport, Record, SoFar
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment


class Journal:
    """`ran` is the seconds in which the session moved, pauses left out."""

    def __init__(self, before: SoFar | None = None) -> None:
        before = before or SoFar()
        self.ran = before.ran
        self.pauses = before.pauses
        self._done = list(before.done)
        self._pains = list(before.pains)

    def leave(self, segment: Segment, seconds: float, outcome: Outcome) -> Done | None:
        """A segment is over; holds, reps and work are written down."""
        if not segment.kind.is_effort or segment.exercise is None:
            return None
        done = Done(segment.exercise, segment.place, segment.kind, segment.side, seconds, outcome)
        self._done.append(done)
        return done

    def take_back(self, done: Done | None) -> None:
        """A skip was undone."""
        if done is not None:
            self._done.remove(done)

    def hurt(self, segment: Segment, level: int) -> None:
        self._pains += _report(segment, level)

    @property
    def exercises(self) -> int:
        """How many exercises were really done, at least in part."""
        return len({d.place.item for d in self._done if d.outcome is Outcome.DONE})

    def unsay_pain(self) -> None:
        """The last one may still be corrected."""
        del self._pains[-1:]

    def kept(self) -> SoFar:
        return SoFar(self.ran, self.pauses, tuple(self._done), tuple(self._pains))

    def kept_hurting(self, segment: Segment, level: int) -> SoFar:
        """With a pain that the person has named and may still correct."""
        so_far = self.kept()
        return replace(so_far, pains=(*so_far.pains, *_report(segment, level)))

    def record(self, plan: Plan, *, completed: bool) -> Record:
        return Record(plan.routine.id, completed, self.kept(), plan.adjustments)


def _report(segment: Segment, level: int) -> tuple[PainReport, ...]:
    """Nothing where there was no exercise."""
    if segment.exercise is None:
        return ()
    return (PainReport(segment.exercise, segment.place, level),)
