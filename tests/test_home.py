"""The shipped routines are found by id, by file and by FILE:id, with one's own beside them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from psoas_timer.core.condition import Condition
from psoas_timer.core.marks import Countdown, Marks
from psoas_timer.core.needs import needs
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import exercise_items
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.home import NotFound, find_routine, open_home
from psoas_timer.settings import Settings, save_settings

MINE = """\
psoas-timer: 1
routines:
  mine:
    name: Mine
    items: [deep-lunge]
"""


@pytest.fixture
def own(home: Path) -> Path:
    folder = home / "data" / "own"
    folder.mkdir(parents=True)
    return folder


def test_a_new_home_has_the_shipped_routines_and_nothing_to_complain_of() -> None:
    opened = open_home()

    assert len(opened.library.exercises) == 22
    assert next(iter(opened.library.routines)) == "desk-break"
    assert len(opened.library.routines) == 8
    assert (opened.library.problems, opened.notices) == ((), ())


def test_ones_own_routines_stand_beside_the_shipped(own: Path) -> None:
    (own / "mine.yaml").write_text(MINE, encoding="utf-8")

    assert find_routine("mine", open_home().library).name == "Mine"


def test_h40_a_bad_file_of_ones_own_leaves_the_rest_in_use(own: Path) -> None:
    (own / "bad.yaml").write_text("routines: [", encoding="utf-8")
    opened = open_home()

    assert len(opened.library.routines) == 8
    assert [problem.file.name for problem in opened.library.problems] == ["bad.yaml"]


def test_a_file_can_be_named_with_and_without_its_routine(tmp_path: Path) -> None:
    path = tmp_path / "evening.yaml"
    path.write_text(MINE, encoding="utf-8")
    library = open_home().library

    assert find_routine(str(path), library).id == "mine"
    assert find_routine(f"{path}:mine", library).id == "mine"


@pytest.mark.parametrize(
    ("reference", "sentence"),
    [
        ("desk-brake", 'There is no routine "desk-brake". Did you mean "desk-break"?'),
        ("zzz", 'There is no routine "zzz".'),
        ("gone.yaml", 'There is no file "gone.yaml".'),
    ],
)
def test_what_is_not_there_is_said_with_what_may_be_meant(reference: str, sentence: str) -> None:
    with pytest.raises(NotFound) as caught:
        find_routine(reference, open_home().library)

    assert str(caught.value) == sentence


def test_an_exercise_alone_is_a_routine_too() -> None:
    alone = find_routine("kneeling-lunge", open_home().library)

    assert alone.name == "Kneeling lunge stretch"
    assert [item.exercise.id for item in exercise_items(alone.items)] == ["kneeling-lunge"]
    assert Condition.KNEE_PAIN in alone.warn


def test_one_exercise_of_a_routine_is_done_in_its_dose_there() -> None:
    library = open_home().library
    third = find_routine("morning-ten#3", library)

    (item,) = exercise_items(third.items)
    assert (third.id, item.exercise.id) == ("morning-ten#3", "prone-quad-stretch")
    assert item == tuple(exercise_items(library.routines["morning-ten"].items))[2]
    for beyond in ("morning-ten#0", "morning-ten#99", "morning-ten#x", "gone#1"):
        with pytest.raises(NotFound):
            find_routine(beyond, library)


def test_a_file_with_several_routines_wants_to_know_which(tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(MINE + "  other:\n    name: Other\n    items: [deep-lunge]\n", encoding="utf-8")

    with pytest.raises(NotFound, match=r"several routines \(mine, other\)"):
        find_routine(str(path), open_home().library)
    with pytest.raises(NotFound, match='Did you mean "other"'):
        find_routine(f"{path}:othe", open_home().library)


def test_a_file_with_errors_says_which(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("psoas-timer: 1\nroutines:\n  x:\n    name: X\n    items: []\n", "utf-8")

    with pytest.raises(NotFound) as caught:
        find_routine(str(path), open_home().library)
    assert caught.value.problems


def test_settings_become_preferences(home: Path) -> None:
    save_settings(
        Settings(breath=7.5, first_side="left", rate=130, verbosity="brief"), home / "config"
    )
    preferences = open_home().preferences()

    assert preferences.pace.breath == 7.5
    assert preferences.first_side is Side.LEFT
    assert preferences.words_per_minute == 130
    assert preferences.verbosity is Verbosity.BRIEF


def test_times_and_marks_that_were_set_hold_for_every_plan(home: Path) -> None:
    usual = open_home().preferences()
    save_settings(
        Settings(timing={"rest": 9.0}, say_halfway=False, countdown="ticks"), home / "config"
    )
    preferences = open_home().preferences()

    assert preferences.pace == replace(usual.pace, rest=9.0)
    assert preferences.marks == Marks(halfway=False, countdown=Countdown.TICKS)


def test_a_routine_says_what_it_asks_of_a_person() -> None:
    asks = needs(open_home().library.routines["bed-edge"], Preferences())

    assert asks.exercises == 3
    assert asks.positions == ("on your back", "on your side")
    assert asks.props[0] == "firm bed or table"
    assert asks.warnings == ("a sacroiliac joint problem",)
    assert 5 <= asks.minutes <= 9


def test_the_first_words_of_every_routine_are_told_each_once() -> None:
    opened = open_home()
    words = opened.first_words()

    assert len(words) == len(set(words)) == 1 + len(opened.library.routines)
    for routine in opened.library.routines.values():
        assert set(opened.plan(routine).texts[:2]) <= set(words)
