"""What one time of an exercise is, and what a routine's line can make of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.changes import Change, changed_item
from psoas_timer.core.dose import Amount
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.faults import change_fault, item_fault
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.ways import Way, change_to, way_of, ways_of_line
from tests.core.samples import BRIDGE, EVERY, LUNGE, routine

KINDS = {
    Way.HOLD: SegmentKind.HOLD,
    Way.WORK: SegmentKind.WORK,
    Way.UNTIL_KEY: SegmentKind.WAIT,
}


@pytest.mark.parametrize("exercise", [one for one in EVERY if isinstance(one, Exercise)])
def test_whatever_a_line_makes_of_an_exercise_can_be_done(exercise: Exercise) -> None:
    own, *others = ways_of_line(exercise.dose)
    assert own is way_of(exercise.dose)

    for way in others:
        change = change_to(way, exercise.dose.times.per)
        item = changed_item(ExerciseItem(exercise=exercise), Change(dose=change))
        plan = compile_plan(routine(item))

        assert change_fault(change) is None
        assert item_fault(item) is None
        assert way_of(item.dose()) is way
        kinds = [s.kind for s in plan.segments if s.kind in {*KINDS.values(), SegmentKind.REP}]
        assert set(kinds) == {KINDS[way]}
        assert len(kinds) <= 2  # once on each side


def test_only_what_a_line_can_say_is_offered() -> None:
    assert ways_of_line(LUNGE.dose) == (Way.HOLD, Way.WORK, Way.UNTIL_KEY)
    assert ways_of_line(BRIDGE.dose) == (Way.REPS, Way.WORK, Way.UNTIL_KEY)
    push = replace(LUNGE.dose, contract=Amount(5, 5), relax=Amount(3, 3))
    assert ways_of_line(push) == (Way.HOLD,)
