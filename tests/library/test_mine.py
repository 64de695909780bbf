"""A person's own file: what is written reads back the same, and what is bad does no harm."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from psoas_timer.core.changes import Change, RoutineChange
from psoas_timer.core.dose import Amount, Count, DoseChange, Per
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import ExerciseItem, PauseItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.library import MyLibrary, NotKept, outdated
from psoas_timer.library.mine import Mine, read_mine, text_of
from psoas_timer.library.scope import Scope
from tests.library.samples import CONTENT, VERSION
from tests.library.strategies import exercises, routines

LUNGE = "kneeling-lunge"
LONGER = Change(dose=DoseChange(hold=Amount(45, 45)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Callable[[], MyLibrary]:
    """Opens the library of the same person, as often as wanted."""
    return lambda: MyLibrary((CONTENT,), (tmp_path / "own",), folder / "my.yaml")


@pytest.fixture
def mine(opened: Callable[[], MyLibrary]) -> MyLibrary:
    return opened()


def hold_of(library: MyLibrary, side: Side | None = None) -> float:
    item = ExerciseItem(exercise=library.library.exercises[LUNGE])
    amount = item.dose(side).hold
    assert amount is not None
    return amount.low


@st.composite
def things(draw: st.DrawFn) -> Mine:
    exercise: Exercise = draw(exercises())
    routine: Routine = draw(routines(exercise))
    return Mine(exercises={"mine": exercise}, routines={"tuesday": routine})


@settings(max_examples=20, phases=(Phase.explicit, Phase.generate))
@given(things())
def test_what_is_written_reads_back_the_same(wanted: Mine) -> None:
    text = text_of(wanted, {})
    file = read_mine(Path("my.yaml"), text.encode("utf-8"))
    read, report = file.mine(Scope(exercises=file.contents.exercises))

    assert [p for p in (*file.report.problems, *report.problems) if p.is_error] == []
    assert read == wanted, text
    assert text_of(read, {}) == text


def test_a_change_holds_from_now_on(mine: MyLibrary, opened: Callable[[], MyLibrary]) -> None:
    assert mine.change_exercise(LUNGE, LONGER) == ""

    assert hold_of(mine) == 45
    assert hold_of(opened()) == 45
    item = next(
        item
        for item in opened().library.routines["full-stretch"].items
        if isinstance(item, ExerciseItem) and item.exercise.id == LUNGE
    )
    assert item.dose().hold == Amount(45, 45)
    assert opened().notices == ()
    assert opened().library.problems == ()


def test_a_change_taken_back_leaves_no_trace(mine: MyLibrary) -> None:
    mine.change_exercise(LUNGE, LONGER)
    mine.change_exercise(LUNGE, Change())

    assert hold_of(mine) == 30
    assert mine.own.mine.is_empty


def test_a_routine_of_ones_own_is_kept_whole(
    mine: MyLibrary, opened: Callable[[], MyLibrary]
) -> None:
    lunge = ExerciseItem(
        exercise=mine.library.exercises[LUNGE],
        left=DoseChange(hold=Amount(45, 45)),
        right=DoseChange(hold=Amount(30, 30)),
    )
    routine = Routine(id="physio-tuesday", name="Physio, Tuesday", items=(lunge, PauseItem(20.0)))

    assert mine.keep_routine(routine) == ""
    assert opened().library.routines["physio-tuesday"] == routine

    assert mine.drop_routine("physio-tuesday") == ""
    assert "physio-tuesday" not in opened().library.routines


def test_of_a_shipped_routine_only_the_difference_is_kept(mine: MyLibrary) -> None:
    shipped = mine.library.routines["full-stretch"]
    edited = replace(shipped, items=(*shipped.items[:-1], PauseItem(20.0)))
    mine.keep_routine(edited)

    assert mine.library.routines["full-stretch"] == edited
    change = mine.own.mine.changes.routines["full-stretch"]
    assert change.skip == ("camel-pose",)
    assert [addition.item for addition in change.add] == [PauseItem(20.0)]
    assert change.based_on == 1

    mine.keep_routine(shipped)
    assert mine.own.mine.is_empty


def test_an_exercise_in_use_cannot_be_removed(mine: MyLibrary) -> None:
    exercise = replace(mine.library.exercises[LUNGE], id="my-lunge", name="My lunge")
    mine.keep_exercise(exercise)
    mine.keep_routine(Routine(id="mine", name="Mine", items=(ExerciseItem(exercise=exercise),)))

    with pytest.raises(NotKept, match="It is part of Mine"):
        mine.drop_exercise("my-lunge")
    mine.drop_routine("mine")
    assert mine.drop_exercise("my-lunge") == ""
    assert mine.own.mine.is_empty


def test_what_a_file_cannot_say_is_refused_and_changes_nothing(mine: MyLibrary) -> None:
    with pytest.raises(NotKept, match="longer than 10 minutes"):
        mine.change_exercise(LUNGE, Change(dose=DoseChange(hold=Amount(900, 900))))

    assert hold_of(mine) == 30


def test_the_newest_good_generation_is_used_for_a_damaged_file(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    mine.change_exercise(LUNGE, LONGER)
    mine.change_exercise(LUNGE, Change(dose=DoseChange(hold=Amount(50, 50))))
    (folder / "my.yaml").write_bytes(b"\0" * 200)
    again = opened()

    assert hold_of(again) == 45
    assert "is damaged" in again.notices[0]
    assert "my.yaml.1" in again.notices[0]
    again.change_exercise(LUNGE, LONGER)
    (bad,) = folder.glob("my.yaml.bad-*")
    assert bad.read_bytes() == b"\0" * 200
    assert opened().notices == ()


def test_h38_a_file_cut_off_anywhere_is_noticed(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    mine.change_exercise(LUNGE, LONGER)
    mine.change_exercise(LUNGE, Change(dose=DoseChange(sets=2)))
    path = folder / "my.yaml"
    whole = path.read_bytes()

    for size in range(0, len(whole) - 1, 31):
        path.write_bytes(whole[:size])
        again = opened()
        assert again.notices, size
        assert hold_of(again) == 45


def test_five_generations_are_kept(mine: MyLibrary, folder: Path) -> None:
    for hold in range(40, 50):
        mine.change_exercise(LUNGE, Change(dose=DoseChange(hold=Amount(hold, hold))))

    kept = [folder / f"my.yaml.{number}" for number in range(1, 6)]
    assert [f"hold: {49 - n} s" in kept[n - 1].read_text() for n in range(1, 6)] == [True] * 5
    assert len(list(folder.iterdir())) == 6


def test_h36_what_cannot_be_saved_holds_and_is_saved_later(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    folder.write_text("in the way")

    sentence = mine.change_exercise(LUNGE, LONGER)
    assert "cannot be saved" in sentence
    assert hold_of(mine) == 45
    assert not mine.is_saved

    folder.unlink()
    mine.reload()
    assert hold_of(mine) == 45
    assert mine.save() == ""
    assert hold_of(opened()) == 45


def test_what_somebody_else_wrote_meanwhile_is_not_lost(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    mine.change_exercise(LUNGE, LONGER)
    assert not mine.changed_outside()
    opened().change_exercise("cobra-pose", Change(dose=DoseChange(sets=2)))
    assert mine.changed_outside()

    mine.change_exercise(LUNGE, Change(dose=DoseChange(sets=3)))

    assert set(opened().own.mine.changes.exercises) == {LUNGE, "cobra-pose"}
    mine.reload()
    assert mine.library.exercises["cobra-pose"].dose.sets == 2


def test_h41_files_written_by_hand_are_never_written_to(
    mine: MyLibrary, tmp_path: Path, opened: Callable[[], MyLibrary]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    text = f"# mine, by hand\n{VERSION}routines:\n  x:\n    name:   X\n    items: [{LUNGE}]\n"
    (own / "x.yaml").write_text(text)
    for number in range(2, 7):
        again = opened()
        routine = again.library.routines["x"]
        lines = (ExerciseItem(exercise=again.library.exercises["cobra-pose"]),) * number
        again.keep_routine(replace(routine, items=lines))

    assert (own / "x.yaml").read_text() == text
    assert len(opened().library.routines["x"].items) == 6
    assert not opened().own.mine.routines


def test_a_change_of_something_that_is_gone_is_kept_and_told_of(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    folder.mkdir()
    gone = f"{VERSION}my:\n  exercises:\n    camel: {{hold: 20 s}}\n    {LUNGE}: {{hold: 45 s}}\n"
    gone += "  routines:\n    old: {name: Old}\n    bed-edge: {skip: [camel-pose]}\n"
    gone += "routines:\n  mine: {name: Mine, items: [camel]}\n"
    (folder / "my.yaml").write_text(gone)
    again = opened()

    messages = [problem.message for problem in again.library.problems]
    assert not any(problem.is_error for problem in again.library.problems)
    assert 'there is no exercise "camel".' in messages
    assert '"old" is not a routine any more; this change is kept but not used.' in messages
    assert any("camel-pose" in message and "bed-edge" in message for message in messages)
    assert hold_of(again) == 45

    again.change_exercise("cobra-pose", Change(dose=DoseChange(sets=2)))
    text = (folder / "my.yaml").read_text()
    assert "camel: {hold: 20 s}" in text
    assert "old: {name: Old}" in text
    assert "mine:" in text


def test_a_change_follows_an_exercise_to_its_new_name(
    folder: Path, tmp_path: Path, opened: Callable[[], MyLibrary]
) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.yaml").write_text(
        f"{VERSION}exercises:\n  low-lunge: {{name: L, kind: stretch, move: [Go.], hold: 5 s, "
        "was: [old-lunge]}\n"
    )
    folder.mkdir()
    (folder / "my.yaml").write_text(f"{VERSION}my:\n  exercises:\n    old-lunge: {{hold: 9 s}}\n")
    again = opened()

    assert again.library.exercises["low-lunge"].dose.hold == Amount(9, 9)
    assert again.library.problems == ()


def test_default_means_as_it_is_shipped(folder: Path, opened: Callable[[], MyLibrary]) -> None:
    folder.mkdir()
    text = f"{VERSION}my:\n  exercises:\n    {LUNGE}: {{hold: default, sets: 2}}\n"
    (folder / "my.yaml").write_text(text)
    again = opened()

    assert hold_of(again) == 30
    assert again.library.exercises[LUNGE].dose.sets == 2


def test_a_change_outside_the_limits_is_refused_and_the_others_hold(
    folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    folder.mkdir()
    text = f"{VERSION}my:\n  exercises:\n    {LUNGE}: {{hold: 20 min}}\n"
    (folder / "my.yaml").write_text(f"{text}    cobra-pose: {{sets: 2}}\n")
    again = opened()

    (problem,) = again.library.problems
    assert "longer than 10 minutes" in problem.message
    assert (problem.line, problem.is_error) == (4, False)
    assert hold_of(again) == 30
    assert again.library.exercises["cobra-pose"].dose.sets == 2


def test_a_newer_shipped_dose_is_shown_beside_ones_own(
    folder: Path, tmp_path: Path, opened: Callable[[], MyLibrary]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    pack = f"{VERSION}pack: {{id: p, title: P, revision: 1}}\n"
    body = "exercises:\n  e: {name: E, kind: stretch, move: [Go.], hold: 5 s}\n"
    (own / "p.yaml").write_text(pack + body)
    mine = opened()
    mine.change_exercise("e", LONGER)
    assert outdated(mine.own) == ()

    (own / "p.yaml").write_text((pack + body).replace("revision: 1", "revision: 2"))
    mine = opened()
    (found,) = outdated(mine.own)
    assert (found.shipped.dose.hold, found.mine.dose.hold) == (Amount(5, 5), Amount(45, 45))

    mine.seen_as_shipped("exercises.e")
    assert outdated(opened().own) == ()


def test_a_routine_whose_exercise_is_broken_now_comes_back_with_it(
    mine: MyLibrary, tmp_path: Path, opened: Callable[[], MyLibrary]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    good = f"{VERSION}exercises:\n  e: {{name: E, kind: stretch, move: [Go.], hold: 5 s}}\n"
    (own / "e.yaml").write_text(good)
    mine.reload()
    item = ExerciseItem(exercise=mine.library.exercises["e"])
    mine.keep_routine(Routine(id="mine", name="Mine", items=(item,)))

    (own / "e.yaml").write_text("exercises: [")
    broken = opened()
    assert "mine" not in broken.library.routines
    broken.change_exercise(LUNGE, LONGER)

    (own / "e.yaml").write_text(good)
    assert "mine" in opened().library.routines


def test_per_side_doses_are_written_without_each_side(mine: MyLibrary, folder: Path) -> None:
    left = DoseChange(times=Count(4, 4, Per.EACH_SIDE))
    mine.change_exercise(LUNGE, Change(left=left))

    assert "left: {times: 4}" in (folder / "my.yaml").read_text()
    assert mine.library.exercises[LUNGE].left == left


def test_a_rename_is_a_change_too(mine: MyLibrary) -> None:
    mine.keep_routine(replace(mine.library.routines["strength"], name="Strong: on"))

    assert mine.own.mine.changes.routines["strength"] == RoutineChange(
        name="Strong: on", based_on=1
    )


def test_figures_in_ones_own_file_stay_there(folder: Path, opened: Callable[[], MyLibrary]) -> None:
    folder.mkdir()
    figure = (CONTENT.parent / "assets" / "figures" / "camel-pose.yaml").read_text()
    (folder / "my.yaml").write_text(figure.replace("  camel-pose:", "  mine-alone:", 1))
    opened().change_exercise(LUNGE, LONGER)

    assert "mine-alone" in opened().library.figures
    assert hold_of(opened()) == 45


def test_my_in_another_file_is_told_of(mine: MyLibrary, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.yaml").write_text(f"{VERSION}my:\n  exercises: {{}}\n")
    mine.reload()

    assert any('"my" is only used in' in p.message for p in mine.library.problems)


def test_h43_a_file_of_a_newer_app_is_not_guessed_at_and_not_lost(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    mine.change_exercise(LUNGE, LONGER)
    mine.change_exercise(LUNGE, Change(dose=DoseChange(sets=2)))
    newer = (folder / "my.yaml").read_text().replace("psoas-timer: 1", "psoas-timer: 2")
    (folder / "my.yaml").write_text(newer)
    again = opened()

    assert "written for version 2" in again.notices[0]
    assert hold_of(again) == 45  # as one generation before
    again.change_exercise("cobra-pose", LONGER)
    (kept,) = folder.glob("my.yaml.bad-*")
    assert kept.read_text() == newer


WRITES_ON_AND_ON = """
import sys
from pathlib import Path
from psoas_timer.core.changes import Change
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.library import MyLibrary

mine = MyLibrary((Path(sys.argv[1]),), (), Path(sys.argv[2]))
number = 10
while True:
    number = number % 500 + 1
    hold = Amount(float(number), float(number))
    assert mine.change_exercise("cobra-pose", Change(dose=DoseChange(hold=hold))) == ""
    print(number, flush=True)
"""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_h35_whoever_is_killed_while_saving_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "my.yaml"
    arguments = [sys.executable, "-c", WRITES_ON_AND_ON, str(CONTENT), str(path)]
    for round_ in range(30):
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(1 + round_ % 7):
            last = process.stdout.readline()
        process.kill()
        said = [last, *process.stdout.read().splitlines()]
        process.wait()
        process.stdout.close()
        found = MyLibrary((CONTENT,), (), path)

        assert found.notices == ()
        hold = found.library.exercises["cobra-pose"].dose.hold
        assert hold is not None
        acknowledged = int([line for line in said if line.strip().isdigit()][-1])
        assert hold.low in {acknowledged, acknowledged % 500 + 1}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_h38_no_damage_of_the_file_is_too_much(
    mine: MyLibrary, folder: Path, opened: Callable[[], MyLibrary]
) -> None:
    mine.change_exercise(LUNGE, LONGER)
    mine.change_exercise(LUNGE, Change(dose=DoseChange(sets=2)))
    path = folder / "my.yaml"
    whole = path.read_bytes()
    chance = random.Random(7)
    for size in range(len(whole) - 1):
        path.write_bytes(whole[:size])
        assert hold_of(opened()) == 45
    for _ in range(100):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 5)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        assert hold_of(opened())
