"""Where does this number come from? Every one can be followed to a line of a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from psoas_timer.core.arranging import line_names
from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import AS_ROUTINE, Verbosity
from psoas_timer.library import MyLibrary
from psoas_timer.library.provenance import Layer, Provenance, of_exercise, of_line
from tests.library.samples import CONTENT


@pytest.fixture
def mine(tmp_path: Path) -> MyLibrary:
    return MyLibrary((CONTENT,), (), tmp_path / "my.yaml")


def of(found: tuple[Provenance, ...], key: str) -> Provenance:
    return next(one for one in found if one.key == key)


def line_of(mine: MyLibrary, exercise: str) -> int:
    return line_names(mine.library.routines["full-stretch"].items).index(exercise)


def text_at(found: Provenance) -> str:
    assert found.file is not None
    assert found.line is not None
    return found.file.read_text(encoding="utf-8").splitlines()[found.line - 1].strip()


def test_a_shipped_number_is_found_in_its_file_with_the_words_of_its_sources(
    mine: MyLibrary,
) -> None:
    found = of(of_exercise(mine.own, "kneeling-lunge"), "hold")

    assert (found.value, found.layer, found.is_mine) == ("30 s", Layer.EXERCISE, False)
    assert text_at(found) == "hold: 30 s"
    assert found.sources[0].dose == "30 seconds; 3 times on each leg, alternating"


def test_a_number_nobody_gives_has_no_line(mine: MyLibrary) -> None:
    found = of(of_exercise(mine.own, "kneeling-lunge"), "sets")

    assert (found.value, found.line) == ("1", None)


def test_a_shipped_line_beats_the_shipped_exercise(mine: MyLibrary) -> None:
    number = line_of(mine, "cobra-pose")
    found = of(of_line(mine.own, "full-stretch", (number,)), "hold")

    assert (found.value, found.layer) == ("15 s", Layer.LINE)
    assert text_at(found) == "- cobra-pose: {hold: 15 s, times: 2}"
    assert of_line(mine.own, "full-stretch", (0,)) == ()


def test_ones_own_numbers_beat_both_and_are_found_in_ones_own_file(mine: MyLibrary) -> None:
    mine.change_exercise("cobra-pose", Change(dose=DoseChange(hold=Amount(25, 25))))
    routine = mine.library.routines["full-stretch"]
    first, *rest = routine.items
    cobra = line_of(mine, "cobra-pose") - 1
    everywhere = of(of_line(mine.own, "full-stretch", (cobra + 1,)), "hold")

    assert (everywhere.value, everywhere.layer) == ("25 s", Layer.MY_EXERCISE)
    assert "hold: 25 s" in text_at(everywhere)

    item = rest[cobra]
    assert isinstance(item, ExerciseItem)
    rest[cobra] = replace(item, change=DoseChange(hold=Amount(35, 35), times=item.change.times))
    mine.keep_routine(replace(routine, items=(*rest, first)))
    here = of(of_line(mine.own, "full-stretch", (cobra,)), "hold")
    assert (here.value, here.layer, here.is_mine) == ("35 s", Layer.MY_LINE, True)
    assert "cobra-pose: {hold: 35 s}" in text_at(here)


def test_one_side_and_a_line_of_ones_own_are_told_apart(mine: MyLibrary) -> None:
    routine = mine.library.routines["full-stretch"]
    lunge = ExerciseItem(
        exercise=mine.library.exercises["deep-lunge"], left=DoseChange(hold=Amount(45, 45))
    )
    mine.keep_routine(replace(routine, items=(*routine.items, lunge)))
    number = len(routine.items)
    left = of(of_line(mine.own, "full-stretch", (number,), Side.LEFT), "hold")
    right = of(of_line(mine.own, "full-stretch", (number,), Side.RIGHT), "hold")

    assert (left.value, left.layer) == ("45 s", Layer.MY_LINE)
    assert (right.value, right.layer) == ("30-60 s", Layer.EXERCISE)
    assert "hold: 45 s" in text_at(left)


def test_who_says_how_much_is_said_is_found_too(mine: MyLibrary) -> None:
    assert not [one for one in of_exercise(mine.own, "cobra-pose") if one.key == "verbosity"]
    mine.change_exercise("cobra-pose", Change(verbosity=Verbosity.BRIEF))

    everywhere = of(of_line(mine.own, "full-stretch", (line_of(mine, "cobra-pose"),)), "verbosity")
    assert (everywhere.value, everywhere.layer) == ("brief", Layer.MY_EXERCISE)
    assert "verbosity: brief" in text_at(everywhere)

    routine = mine.library.routines["full-stretch"]
    cobra = line_of(mine, "cobra-pose")
    item = routine.items[cobra]
    assert isinstance(item, ExerciseItem)
    item = replace(item, verbosity=AS_ROUTINE)
    items = (*routine.items[:cobra], item, *routine.items[cobra + 1 :])
    mine.keep_routine(replace(routine, items=items))
    here = of(of_line(mine.own, "full-stretch", (cobra,)), "verbosity")
    assert (here.value, here.layer) == ("routine", Layer.MY_LINE)
    assert "verbosity: routine" in text_at(here)
