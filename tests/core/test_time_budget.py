"""I have twelve minutes: doses move inside their ranges, the order stays, all of it is said."""

from __future__ import annotations

import pytest

from psoas_timer.core.model import (
    Amount,
    DoseChange,
    Exercise,
    ExerciseItem,
    Routine,
    Side,
    SideOrder,
)
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.ranges import outside
from psoas_timer.core.time_budget import Fitted, fitted
from psoas_timer.library import Library, load
from tests.core import samples
from tests.library.samples import CONTENT


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load([CONTENT])


def fit(routine: Routine, minutes: float, exercises: dict[str, Exercise] | Library) -> Fitted:
    known = exercises.exercises if isinstance(exercises, Library) else exercises
    return fitted(routine, minutes * 60, known, compile_plan)


MORE = DoseChange(hold=Amount(60, 60))
SAMPLES = {exercise.id: exercise for exercise in samples.EVERY}


@pytest.mark.parametrize("minutes", [5, 12, 20, 45])
@pytest.mark.parametrize("name", ["morning-ten", "full-stretch", "massage-and-release"])
def test_a_routine_fits_the_time_there_is(name: str, minutes: int, shipped: Library) -> None:
    routine = shipped.routines[name]
    found = fit(routine, minutes, shipped)

    assert found.fits
    assert found.seconds == compile_plan(found.routine).seconds <= minutes * 60
    order = [item.exercise.id for item in routine.items if isinstance(item, ExerciseItem)]
    kept = [item for item in found.routine.items if isinstance(item, ExerciseItem)]
    assert [item.exercise.id for item in kept] == [
        one for one in order if one in {item.exercise.id for item in kept}
    ]
    for item in kept:
        assert item.dose(Side.LEFT) == item.dose(Side.RIGHT)
        sided = item.order is not SideOrder.BOTH
        assert not outside(shipped.exercises[item.exercise.id], item.dose(), sided=sided)


def changes(found: Fitted) -> list[str]:
    short = ENGLISH.dose_in_short
    return [
        f"{one.name}: {short(one.after, one.before)}, was {short(one.before, one.after)}"
        for one in found.altered
    ]


def test_what_is_left_out_and_changed_is_told(shipped: Library) -> None:
    found = fit(shipped.routines["full-stretch"], 12, shipped)

    assert found.left_out
    assert not found.altered  # they were at their shortest, and nobody asked for more
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


def test_an_exercise_whose_muscles_another_one_reaches_is_left_out_first(shipped: Library) -> None:
    names = ("kneeling-lunge", "glute-bridge", "deep-lunge")
    items = tuple(ExerciseItem(exercise=shipped.exercises[name]) for name in names)
    routine = Routine(id="x", name="X", items=items)
    found = fit(routine, compile_plan(routine).seconds / 60 - 1.5, shipped)

    assert found.left_out == ("Deeper lunge stretch",)
