"""I have twelve minutes: doses move inside their ranges, the order stays, all of it is said."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.exercise import Exercise, ExerciseKind
from psoas_timer.core.leeway import FEWEST_BREATHS
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.core.time_budget import Fitted, fitted
from psoas_timer.library import Library, load
from tests.core import samples
from tests.library.samples import CONTENT


def fit(routine: Routine, minutes: float, exercises: dict[str, Exercise] | Library) -> Fitted:
    known = exercises.exercises if isinstance(exercises, Library) else exercises
    return fitted(routine, minutes * 60, known, compile_plan)


MORE = DoseChange(hold=Amount(60, 60))
SAMPLES = {exercise.id: exercise for exercise in samples.EVERY}


@cache
def shipped() -> Library:
    return load([CONTENT])


MINUTES = st.integers(3, 75)
HOLDS = st.builds(lambda s: DoseChange(hold=Amount(s, s)), st.sampled_from((10.0, 40.0, 75.0)))
SETS = st.builds(lambda n: DoseChange(sets=n), st.integers(1, 3))


@st.composite
def lines(draw: st.DrawFn) -> ExerciseItem:
    """Any shipped exercise, perhaps with another hold, or in sets, or with more on the left."""
    exercise = shipped().exercises[draw(st.sampled_from(sorted(shipped().exercises)))]
    change = draw(st.just(DoseChange()) | SETS | (HOLDS if exercise.dose.hold else SETS))
    left = draw(st.just(DoseChange()) | HOLDS) if exercise.dose.hold else DoseChange()
    return ExerciseItem(
        exercise=exercise,
        change=change,
        left=left if exercise.sides.sided else DoseChange(),
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """A shipped one, or one of a person's own, with a group in it."""
    if draw(st.booleans()):
        return shipped().routines[draw(st.sampled_from(sorted(shipped().routines)))]
    items: list[Item] = [*draw(st.lists(lines(), min_size=1, max_size=8))]
    if draw(st.booleans()):
        items.append(RepeatItem(2, (draw(lines()), draw(lines()))))
    return Routine(id="own", name="Own", items=tuple(items))


def is_part_of(few: list[str], all_of_them: list[str]) -> bool:
    """In the same order?"""
    rest = iter(all_of_them)
    return all(one in rest for one in few)


def exercises_of(routine: Routine) -> list[str]:
    return [item.exercise.id for _, item in exercise_lines(routine.items)]


@settings(max_examples=25)
@given(routines(), MINUTES)
def test_no_more_than_the_time_there_is_and_nothing_else_is_touched(
    routine: Routine, minutes: int
) -> None:
    found = fit(routine, minutes, shipped())

    assert found.seconds == compile_plan(found.routine).seconds
    assert found.fits is (found.seconds <= minutes * 60)
    kept, before = exercises_of(found.routine), exercises_of(routine)
    assert is_part_of(kept, before)
    assert len(kept) + len(found.left_out) == len(before)
    assert is_part_of(list(found.left_out), [shipped().exercises[one].name for one in before])
    if not found.fits:
        assert len(kept) == 1 or all(
            shipped().exercises[one].kind in (ExerciseKind.REST, ExerciseKind.BREAK) for one in kept
        ), "there is something more to leave out"


@settings(max_examples=25)
@given(routines(), MINUTES)
def test_every_dose_stays_between_what_it_was_and_what_the_sources_give(
    routine: Routine, minutes: int
) -> None:
    found = fit(routine, minutes, shipped())

    before = [item for _, item in exercise_lines(routine.items)]
    for _, item in exercise_lines(found.routine.items):
        while before[0].exercise.id != item.exercise.id:  # the first of the same name is as good
            before.pop(0)
        was, sourced = before.pop(0), item.exercise.dose
        for side in Side:
            old, new = was.dose(side), item.dose(side)
            for amount, given_, source in (
                (new.hold, old.hold, sourced.hold),
                (new.work, old.work, sourced.work),
            ):
                if amount is not None:
                    assert given_ is not None
                    assert source is not None
                    least = FEWEST_BREATHS if source.up_to else source.low
                    assert min(given_.start, least) <= amount.start
                    assert amount.start <= max(given_.start, source.high)
            assert min(old.times.low, sourced.times.low) <= new.times.low
            assert new.times.low <= max(old.times.low, sourced.times.high)
            assert min(old.sets, sourced.sets) <= new.sets <= old.sets
        if was.dose(Side.LEFT) == was.dose(Side.RIGHT):
            assert item.dose(Side.LEFT) == item.dose(Side.RIGHT)


@settings(max_examples=25)
@given(routines(), MINUTES, st.integers(1, 6))
def test_more_minutes_never_leave_out_more(routine: Routine, minutes: int, more: int) -> None:
    few, many = (fit(routine, time, shipped()) for time in (minutes, minutes + more))

    assert len(many.left_out) <= len(few.left_out)


@pytest.mark.parametrize(
    ("minutes", "most"), [(12, 5), (15, 3), (20, 2), (25, 2), (30, 1), (33, 0)]
)
def test_the_time_is_used_and_as_much_as_can_be_is_kept(minutes: int, most: int) -> None:
    found = fit(shipped().routines["full-stretch"], minutes, shipped())

    assert len(found.left_out) <= most
    assert found.seconds > minutes * 60 - 30


def test_what_a_shorter_one_makes_room_for_is_kept() -> None:
    """Two would have to go for a short one that stays, so the long one goes alone."""
    names = ("knee-to-chest", "cobra-pose", "kneeling-lunge")
    items = tuple(ExerciseItem(exercise=shipped().exercises[name]) for name in names)
    routine = Routine(id="x", name="X", items=items)
    over = compile_plan(routine).seconds - 3 * 60

    assert fit(routine, over / 60, shipped()).left_out == ("Kneeling lunge stretch",)


def changes(found: Fitted) -> list[str]:
    short = ENGLISH.dose_in_short
    return [
        f"{one.name}: {short(one.after, one.before)}, was {short(one.before, one.after)}"
        for one in found.altered
    ]


def test_what_is_left_out_and_changed_is_told() -> None:
    found = fit(shipped().routines["full-stretch"], 12, shipped())

    assert len(found.left_out) == 5
    assert "Cobra pose: twenty seconds, was fifteen seconds" in changes(found)
    longer = samples.routine(ExerciseItem(exercise=samples.LUNGE, change=MORE))
    short = fit(longer, compile_plan(longer).seconds / 60 - 1, SAMPLES)
    assert changes(short) == ["Lunge: fifty seconds, was one minute"]


def test_a_routine_that_fits_as_it_is_grows_inside_its_ranges() -> None:
    routine = samples.routine(samples.LUNGE)
    found = fit(routine, 60, SAMPLES)

    assert changes(found) == ["Lunge: one minute, was thirty seconds"]
    assert fit(routine, compile_plan(routine).seconds / 60, SAMPLES).routine == routine


def test_what_cannot_be_any_shorter_is_told() -> None:
    found = fit(samples.routine(samples.LUNGE), 1, SAMPLES)

    assert not found.fits
    assert found.seconds > 60


def test_an_exercise_whose_muscles_another_one_reaches_is_left_out_first() -> None:
    names = ("kneeling-lunge", "glute-bridge", "deep-lunge")
    items = tuple(ExerciseItem(exercise=shipped().exercises[name]) for name in names)
    routine = Routine(id="x", name="X", items=items)
    found = fit(routine, compile_plan(routine).seconds / 60 - 1.5, shipped())

    assert found.left_out == ("Deeper lunge stretch",)
