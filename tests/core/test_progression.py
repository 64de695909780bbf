"""A little more after sessions that went well, a little less after a gap: only ever offered."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.lines import exercise_lines, with_dose
from psoas_timer.core.progression import LESS_AFTER, MORE_AFTER, Offer, Streak, offers
from psoas_timer.core.ranges import outside
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.library import Library, load
from tests.core import samples
from tests.library.samples import CONTENT

KNOWN = {exercise.id: exercise for exercise in samples.EVERY}


@cache
def shipped() -> Library:
    return load([CONTENT])


def offered(routine: Routine, clean: int, days: int) -> tuple[Offer, ...]:
    streaks = {item.exercise.id: Streak(clean, days) for _, item in exercise_lines(routine.items)}
    return offers(routine, streaks, KNOWN)


def lunge(seconds: float) -> Routine:
    change = DoseChange(hold=Amount(seconds, seconds))
    return samples.routine(ExerciseItem(exercise=samples.LUNGE, change=change))


@pytest.mark.parametrize(
    ("hold", "clean", "days", "offer"),
    [
        (30, MORE_AFTER - 1, 1, None),
        (30, MORE_AFTER, 1, 35),
        (30, MORE_AFTER + 2, 1, 35),
        (58, MORE_AFTER, 1, 60),
        (60, MORE_AFTER, 1, None),  # the most that the sources give
        (40, 0, LESS_AFTER - 1, None),
        (40, 0, LESS_AFTER, 35),
        (40, MORE_AFTER, LESS_AFTER, 35),  # a gap counts more than what was before it
        (30, 0, LESS_AFTER, None),  # the least
    ],
)
def test_a_step_is_offered_inside_what_the_sources_give(
    hold: float, clean: int, days: int, offer: float | None
) -> None:
    found = offered(lunge(hold), clean, days)

    holds = [one.change.hold.start for one in found if one.change.hold]
    assert holds == ([] if offer is None else [offer])
    assert all(one.is_more is (one.change.hold.start > hold) for one in found if one.change.hold)


def test_nothing_is_offered_for_what_was_never_done() -> None:
    assert offers(lunge(30), {}, KNOWN) == ()


def test_who_has_set_the_sides_apart_is_not_asked() -> None:
    item = ExerciseItem(exercise=samples.LUNGE, left=DoseChange(hold=Amount(45, 45)))

    assert offered(samples.routine(item), MORE_AFTER, 1) == ()


@settings(max_examples=60)
@given(st.sampled_from(("full-stretch", "everything", "strength")), st.booleans())
def test_whatever_is_taken_up_stays_inside_what_the_sources_give(name: str, is_more: bool) -> None:
    """As often as it is offered, and with the same for both sides."""
    routine = shipped().routines[name]
    gone = Streak(MORE_AFTER, 1) if is_more else Streak(0, LESS_AFTER)
    streaks = {item.exercise.id: gone for _, item in exercise_lines(routine.items)}
    for _ in range(40):
        found = offers(routine, streaks, shipped().exercises)
        if not found:
            break
        for one in found:
            assert one.is_more is is_more
            routine = with_dose(routine, one.path, {None: one.change})
    else:
        pytest.fail("the offers never end")
    for _, item in exercise_lines(routine.items):
        exercise = shipped().exercises[item.exercise.id]
        assert not outside(exercise, item.dose(), sided=item.order.sided)
        assert item.dose(Side.LEFT) == item.dose(Side.RIGHT)
