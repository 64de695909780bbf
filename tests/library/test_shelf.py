"""Many files together: what one may use of another, and how a bad one does no harm."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

import pytest
import yaml

from psoas_timer.core.pace import Pace
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.library import Library, Severity, check, load, load_file
from psoas_timer.library.file import read_file
from tests.library.samples import CONTENT, PLAIN, VERSION, WriteFile, exercise, routine

BRIDGE = exercise(f"{PLAIN}hold: 5 s\n", "bridge")


def messages(library: Library) -> list[str]:
    return [problem.message for problem in library.problems]


def test_routines_use_exercises_of_other_files_whatever_the_order(
    write: WriteFile, tmp_path: Path
) -> None:
    write(routine("- bridge\n"), "a-routine.yaml")
    write(BRIDGE, "z/exercise.yaml")

    library = load([tmp_path])

    assert library.problems == ()
    assert library.routines["x"].items == (ExerciseItem(exercise=library.exercises["bridge"]),)


def test_h40_a_file_with_an_error_is_left_out_whole_and_the_rest_is_used(
    write: WriteFile, tmp_path: Path
) -> None:
    write(BRIDGE, "good.yaml")
    write(exercise(f"{PLAIN}hold: 5 s\n", "fine") + f"  bad:\n    {PLAIN}", "bad.yaml")

    library = load([tmp_path])

    assert list(library.exercises) == ["bridge"]
    assert {problem.file.name for problem in library.problems} == {"bad.yaml"}


def test_a_warning_leaves_nothing_out(write: WriteFile, tmp_path: Path) -> None:
    write(exercise(f"{PLAIN}hold: 5 s\nform: [Count to 10 seconds.]\n"))

    library = load([tmp_path])

    assert [problem.severity for problem in library.problems] == [Severity.WARNING]
    assert list(library.exercises) == ["lunge"]


def test_a_routine_is_told_that_its_exercise_is_in_a_file_with_errors(
    write: WriteFile, tmp_path: Path
) -> None:
    bad = write(exercise(f"{PLAIN}hold: soon\n", "bridge"), "bad.yaml")
    write(routine("- bridge\n"), "routine.yaml")

    library = load([tmp_path])

    assert messages(library) == ['"soon" is not a time.', 'there is no exercise "bridge".']
    assert library.problems[1].hint == f"It is in {bad}, which has errors of its own."


def test_a_routine_does_not_complain_twice_of_an_exercise_in_its_own_file(
    write: WriteFile, tmp_path: Path
) -> None:
    bad = exercise("name: X\nkind: stretch\nhold: 5 s\nmove: Go\n")
    write(bad + routine("- lunge\n").removeprefix(VERSION))

    (message,) = messages(load([tmp_path]))

    assert message == "expected a list (lines that start with '- '), but found \"Go\"."


def test_a_file_whose_routine_fails_takes_its_exercises_from_all_who_use_them(
    write: WriteFile, tmp_path: Path
) -> None:
    write(routine("- bridge\n").replace("  x:", "  first:"), "a.yaml")
    write(BRIDGE + routine("- nothing\n").removeprefix(VERSION), "b.yaml")
    write(exercise(f"{PLAIN}hold: 5 s\n", "free"), "c.yaml")

    library = load([tmp_path])

    assert list(library.exercises) == ["free"]
    assert library.routines == {}
    assert messages(library) == [
        'there is no exercise "bridge".',
        'there is no exercise "nothing".',
    ]


def test_an_id_in_two_files_is_an_error_that_names_the_first(
    write: WriteFile, tmp_path: Path
) -> None:
    first = write(BRIDGE, "a.yaml")
    write(f"\n\n{BRIDGE}", "b.yaml")

    library = load([tmp_path])

    (problem,) = library.problems
    assert problem.headline == (
        f'{tmp_path / "b.yaml"}:5:3: error: "bridge" is already defined in {first}, line 3.'
    )
    assert library.origins["exercises.bridge"].file == first


def test_an_exercise_and_a_routine_may_have_the_same_name(write: WriteFile, tmp_path: Path) -> None:
    write(exercise(f"{PLAIN}hold: 5 s\n", "x") + routine("- x\n").removeprefix(VERSION))

    assert load([tmp_path]).problems == ()


def test_a_file_brings_its_own_routines_made_of_shipped_exercises(
    write: WriteFile, shipped: Library
) -> None:
    path = write(BRIDGE + routine("- bridge\n- cobra-pose\n").removeprefix(VERSION), "own.yaml")

    loaded = load_file(path, shipped)

    assert list(loaded.routines) == ["x"]
    assert loaded.problems == ()
    assert {"bridge", "cobra-pose"} <= loaded.exercises.keys()
    assert "bridge" not in shipped.exercises


def test_a_file_that_takes_a_shipped_name_is_told_so(write: WriteFile, shipped: Library) -> None:
    path = write(exercise(f"{PLAIN}hold: 5 s\n", "camel-pose"), "own.yaml")

    (problem,) = load_file(path, shipped).problems

    origin = CONTENT / "exercises" / "camel-pose.yaml"
    assert problem.message == f'"camel-pose" is already defined in {origin}, line 6.'
    assert problem.hint == "Give this one another name."


def test_a_shipped_file_may_be_read_again_by_any_of_its_names(shipped: Library) -> None:
    direct = CONTENT / "routines" / "full-stretch.yaml"
    winding = CONTENT / "exercises" / ".." / "routines" / "full-stretch.yaml"

    for path in (direct, winding):
        loaded = load_file(path, shipped)
        assert loaded.problems == ()
        assert loaded.routines == {"full-stretch": shipped.routines["full-stretch"]}


def test_checking_the_shipped_content_finds_nothing(shipped: Library) -> None:
    assert check([CONTENT], shipped) == ()
    assert check([CONTENT / "pack.yaml"], shipped) == ()
    assert check([CONTENT], Library()) == ()


def test_files_that_are_checked_together_may_use_each_other(
    write: WriteFile, shipped: Library
) -> None:
    paths = [write(routine("- bridge\n"), "a.yaml"), write(BRIDGE, "b.yaml")]

    assert check(paths, shipped) == ()


def test_a_file_that_is_not_there_is_a_problem_and_no_exception(
    tmp_path: Path, shipped: Library
) -> None:
    missing = tmp_path / "no.yaml"

    assert [problem.headline for problem in check([missing], shipped)] == [
        f"{missing}: error: the file cannot be read (no such file or directory)."
    ]
    assert load([tmp_path / "nowhere"]).problems[0].is_error
    assert load_file(missing, shipped).routines == {}


def test_a_folder_without_content_is_mentioned(tmp_path: Path) -> None:
    (problem,) = load([tmp_path]).problems

    assert problem.headline == f"{tmp_path}: warning: there is no content file in this folder."


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="anyone may read everything")
def test_a_file_that_may_not_be_read_is_a_problem(write: WriteFile, tmp_path: Path) -> None:
    write(BRIDGE, "good.yaml")
    write(BRIDGE, "locked.yaml").chmod(0)

    library = load([tmp_path])

    assert messages(library) == ["the file cannot be read (permission denied)."]
    assert list(library.exercises) == ["bridge"]


def test_a_file_that_fails_in_the_reading_is_a_problem(
    write: WriteFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(BRIDGE, "a.yaml")

    def denied(path: Path, mode: str = "r") -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", denied)

    assert messages(load([tmp_path])) == ["the file cannot be read (permission denied)."]


def test_only_content_files_are_read(write: WriteFile, tmp_path: Path) -> None:
    write(BRIDGE, "mine.psoas.yaml")
    write(exercise(f"{PLAIN}hold: 5 s\n", "short"), "short.yml")
    write("not: [ours", "notes.txt")
    write("not: [ours", ".hidden.yaml")
    write("not: [ours", ".git/config.yaml")
    (tmp_path / "folder.yaml").mkdir()

    library = load([tmp_path])

    assert library.problems == ()
    assert set(library.exercises) == {"bridge", "short"}


@pytest.mark.skipif(os.name == "nt", reason="no named pipes in folders")
def test_a_pipe_in_a_folder_does_not_stop_the_reading(write: WriteFile, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    write(BRIDGE)

    assert list(load([tmp_path]).exercises) == ["bridge"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")
def test_h38_a_file_with_a_name_that_is_no_text_can_be_reported(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.yaml"))
    path.write_text("- x\n", encoding="utf-8")

    (problem,) = load([tmp_path]).problems

    assert str(problem).encode("utf-8").startswith(os.fsencode(tmp_path))


def test_the_pace_of_files_is_laid_over_that_of_the_app_key_by_key(
    write: WriteFile, tmp_path: Path
) -> None:
    write(f"{VERSION}defaults: {{rest: 9 s, switch: 9 s}}\n", "a.yaml")
    write(f"{VERSION}defaults: {{switch: 7 s}}\n", "b.yaml")

    assert load([tmp_path]).pace == Pace(rest=9.0, switch=7.0)


def test_routines_are_shown_as_the_pack_says_and_then_as_they_were_read(
    write: WriteFile, tmp_path: Path
) -> None:
    pack = f"{VERSION}pack: {{id: p, title: P, order: [two, gone, one]}}\n"
    write(pack, "pack.yaml")
    write(BRIDGE, "bridge.yaml")
    for name in ("one", "three", "two"):
        write(routine("- bridge\n").replace("  x:", f"  {name}:"), f"routines/{name}.yaml")

    library = load([tmp_path])

    assert list(library.routines) == ["two", "one", "three"]
    (problem,) = library.problems
    assert problem.message == 'there is no routine "gone".'
    assert not problem.is_error
    assert problem.column == pack.splitlines()[1].index("gone") + 1


def test_what_is_loaded_cannot_be_changed(shipped: Library) -> None:
    with pytest.raises(TypeError):
        shipped.exercises["camel-pose"] = None  # type: ignore[index]  # what cannot be done


LONG = "hold: 10 min, times: 12, sets: 2"  # four hours to the second


@pytest.mark.parametrize(
    ("items", "too_long"),
    [
        (f"- camel-pose: {{{LONG}}}\n", False),
        (f"- camel-pose: {{{LONG}}}\n- pause: 1 s\n", True),
        (f"- camel-pose: {{{LONG}}}\n- say: Well done.\n", True),
        ("- kneeling-lunge: {hold: 10 min, times: 12 each side}\n", False),
        ("- kneeling-lunge: {hold: 10 min, times: 12 each side}\n- marching\n", True),
        ("- kneeling-lunge: {hold: 10 min, times: 24 in all}\n", False),
        ("- kneeling-lunge: {hold: 10 min, times: 24 in all}\n- marching\n", True),
        ("- camel-pose: {hold: 60 breaths, times: 40}\n", False),
        ("- camel-pose: {hold: 60 breaths, times: 41}\n", True),
        ("- repeat: {times: 20, items: [{repeat: {times: 20, items: [marching]}}]}\n", True),
    ],
)
def test_h20_a_routine_of_more_than_four_hours_is_refused(
    items: str, too_long: bool, write: WriteFile, shipped: Library
) -> None:
    found = messages(load_file(write(routine(items)), shipped))

    assert found == ["this routine takes more than 4 hours, the longest allowed."] * too_long


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="the reader in C is not there")
def test_the_shipped_files_are_read_fast_enough_to_be_read_at_every_start(tmp_path: Path) -> None:
    def seconds(folder: Path) -> float:
        shutil.copytree(CONTENT, folder)  # none of these files is known yet
        start = time.process_time()  # other processes do not count
        load([folder])
        return time.process_time() - start

    assert min(seconds(tmp_path / str(n)) for n in range(7)) < 0.06


def test_only_a_file_that_has_changed_is_read_again(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    march = tmp_path / "content" / "exercises" / "marching.yaml"
    before, files = load([tmp_path]), {path: read_file(path) for path in march.parent.iterdir()}
    text = march.read_text(encoding="utf-8")
    march.write_text(text.replace("name: ", "name: Slow ", 1), encoding="utf-8")
    after = load([tmp_path])

    assert before.exercises["marching"].name == "Marching in place"
    assert after.exercises["marching"].name == "Slow Marching in place"
    assert [path for path in files if read_file(path) is not files[path]] == [march]


def test_what_two_files_had_against_each_other_is_forgotten_when_one_is_gone(
    write: WriteFile, tmp_path: Path
) -> None:
    write(BRIDGE, "a.yaml")
    second = write(BRIDGE, "b.yaml")
    assert messages(load([tmp_path]))
    assert messages(load([tmp_path])), "they have it still"
    text = second.read_bytes()
    second.unlink()
    assert messages(load([tmp_path])) == []
    write(text, "b.yaml")
    (tmp_path / "a.yaml").unlink()

    assert messages(load([tmp_path])) == []
