"""What a view draws of a session: where it is in its plan, or what was done when it is over."""

from __future__ import annotations

from psoas_timer.core import walk
from psoas_timer.core.course import Timetable
from psoas_timer.core.events import Command
from psoas_timer.core.journal import Journal
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.core.states import (
    Finished,
    Hurt,
    Paused,
    Placed,
    Ready,
    Resuming,
    Running,
    State,
)
from psoas_timer.core.tally import tally

_MODES: dict[type[State], Mode] = {
    Ready: Mode.READY,
    Running: Mode.RUNNING,
    Resuming: Mode.RESUMING,
    Paused: Mode.PAUSED,
    Hurt: Mode.HURT,
}


def under_way(
    times: Timetable,
    state: Ready | Placed,
    elapsed: float,
    caption: str,
    allowed: frozenset[Command],
) -> Snapshot:
    """That of a session `elapsed` seconds into a segment; without `caption` its own words."""
    plan, index = times.plan, state.index
    segment = plan.segments[index]
    return Snapshot(
        mode=_MODES[type(state)],
        language=plan.preferences.language,
        reason=state.reason if isinstance(state, Paused) else None,
        index=index,
        count=len(plan.segments),
        segment=segment,
        elapsed=elapsed,
        seconds=segment.seconds,
        caption=caption or segment.instruction,
        up_next=walk.up_next(plan, index),
        total=times.total,
        total_left=sum(times.lengths[index:]) - min(elapsed, times.lengths[index]),
        shown=walk.shown_at(plan, index),
        course=times.course,
        pain=state.level if isinstance(state, Hurt) else None,
        allowed=allowed,
    )


def over(plan: Plan, state: Finished, journal: Journal) -> Snapshot:
    """That of a session that has ended, however it did."""
    language = plan.preferences.language
    return Snapshot(
        mode=Mode.FINISHED,
        language=language,
        completed=state.completed,
        total=plan.seconds,
        caption=phrases_in(language).summary(journal.exercises, journal.ran),
        tally=tally(plan, journal.kept().done),
    )
