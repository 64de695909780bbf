"""Change the dose of the exercise in hand: its holds longer or shorter, its reps more or fewer."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.events import Adjustment
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import HOLD_STEP, Plan, compile_plan
from psoas_timer.core.segment import Segment, SegmentKind


def effort_at(plan: Plan, index: int) -> Segment | None:
    """The segment there, or the next one of the same exercise, that has a dose."""
    here = plan.segments[index]
    if here.exercise is None:
        return None
    later = (segment for segment in plan.segments[index:] if segment.item == here.item)
    return next((segment for segment in later if segment.kind.is_effort), None)


def with_steps(plan: Plan, index: int, steps: int) -> Plan | None:
    """The plan with that exercise's dose changed by so many steps; None where there is no dose.

    All that is left of the exercise changes, so that both sides keep the same dose.
    """
    effort = effort_at(plan, index)
    if effort is None:
        return None
    all_of_them = {adjustment.item: adjustment for adjustment in plan.adjustments}
    mine = all_of_them.get(effort.item, Adjustment(effort.item))
    if effort.kind is SegmentKind.REP:
        mine = replace(mine, reps=mine.reps + steps)
    else:
        mine = replace(mine, hold=mine.hold + steps * HOLD_STEP)
    adjustments = tuple((all_of_them | {effort.item: mine}).values())
    return compile_plan(plan.routine, plan.preferences, adjustments)


def in_words(plan: Plan, index: int) -> str:
    """The dose there: "Thirty-five seconds.", "Sixteen times."."""
    effort = effort_at(plan, index)
    if effort is None:
        return ""
    phrases = phrases_in(effort.language)
    if effort.kind is SegmentKind.REP:
        return phrases.changed_reps(effort.reps)
    return phrases.changed_hold(effort.seconds or 0.0, effort.breath)
