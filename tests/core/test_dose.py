"""A routine's line, and one side of it, can change an exercise's dose; later words win."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Unit
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from tests.core.samples import CLIMB, LUNGE


def test_a_range_begins_at_its_low_end() -> None:
    assert Amount(15, 30).start == 15


def test_an_upper_bound_begins_at_half_of_it() -> None:
    assert Amount(10, 10, Unit.BREATHS, up_to=True).start == 5


def test_the_line_of_a_routine_beats_the_exercise() -> None:
    item = ExerciseItem(exercise=LUNGE, change=DoseChange(hold=Amount(45, 45)))

    assert item.dose().hold == Amount(45, 45)
    assert item.dose().times == Count(3, 3, Per.EACH_SIDE)


def test_one_side_of_the_line_beats_the_line() -> None:
    tight = replace(LUNGE, left=DoseChange(hold=Amount(50, 50)))
    item = ExerciseItem(
        exercise=tight,
        change=DoseChange(hold=Amount(45, 45)),
        left=DoseChange(hold=Amount(60, 60)),
    )

    assert item.dose(Side.LEFT).hold == Amount(60, 60)
    assert item.dose(Side.RIGHT).hold == Amount(45, 45)


def test_another_way_of_counting_replaces_the_old_one() -> None:
    item = ExerciseItem(exercise=CLIMB, change=DoseChange(hold=Amount(10, 10)))

    assert item.dose().work is None
    assert item.dose().hold == Amount(10, 10)


def test_an_empty_change_changes_nothing() -> None:
    assert Dose().changed(DoseChange()) == Dose()
