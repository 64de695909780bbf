"""`psoas-timer check`, on what is shipped and on what people write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from psoas_timer.library import Library, check
from tests.cli.conftest import CONTENT, Command
from tests.library.samples import PLAIN, SIDED, exercise

BOMB = "psoas-timer: 1\na: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefghijklmnop", "bcdefghijklmnopq", strict=True)
)
BAD_FILES = {
    "an empty file": b"",
    "a tab": b"psoas-timer: 1\nexercises:\n\tlunge:\n",
    "an unclosed quote": exercise('name: "Lunge\nkind: stretch\n').encode(),
    "200 KB of brackets": b"[" * 200_000,
    "an alias bomb": BOMB.encode(),
    "a python object": b"psoas-timer: 1\nexercises: !!python/object/apply:os.getcwd []\n",
    "a Latin-1 byte": b"psoas-timer: 1\n# H\xfcfte\nexercises: {}\n",
    "positon": exercise(f"{PLAIN}hold: 30 s\npositon: supine\n").encode(),
    "hold: soon": exercise(f"{PLAIN}hold: soon\n").encode(),
    "times: 3 on a sided exercise": exercise(f"{SIDED}hold: 30 s\ntimes: 3\n").encode(),
}


@pytest.fixture
def bad_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_bytes(BAD_FILES[request.param])
    return path


@pytest.mark.parametrize("bad_file", BAD_FILES, indirect=True)
def test_a_bad_file_is_told_by_line_and_column(command: Command, bad_file: Path) -> None:
    done = command("check", str(bad_file))

    assert done.code == 1
    assert re.search(rf"^{re.escape(str(bad_file))}:\d+:\d+: error: [\w\"]", done.out, re.MULTILINE)
    assert re.search(r"^\d+ errors?( and \d+ warnings?)?\.$", done.out, re.MULTILINE)
    assert "Traceback" not in done.out + done.err


@pytest.mark.parametrize(("locale", "error"), [("de_DE.UTF-8", "Fehler"), ("es_ES.UTF-8", "error")])
@pytest.mark.parametrize("bad_file", BAD_FILES, indirect=True)
def test_a_bad_file_is_told_in_the_language_of_the_system(
    command: Command, bad_file: Path, monkeypatch: pytest.MonkeyPatch, locale: str, error: str
) -> None:
    english = check([bad_file], Library())
    monkeypatch.setenv("LC_ALL", locale)

    done = command("check", str(bad_file))

    assert done.code == 1
    place = rf"^{re.escape(str(bad_file))}:(\d+):(\d+): {error}: (.*)$"
    told = re.findall(place, done.out, re.MULTILINE)
    assert [(int(line), int(column)) for line, column, _ in told] == [
        (problem.line, problem.column) for problem in english
    ]
    assert not {said for _, _, said in told} & {problem.message for problem in english}


@pytest.mark.parametrize("bad_file", BAD_FILES, indirect=True)
def test_a_bad_file_cannot_be_planned_or_played(command: Command, bad_file: Path) -> None:
    for verb in ("plan", "play"):
        done = command(verb, str(bad_file))

        assert done.code == 1
        assert done.out == ""
        assert re.search(r":\d+:\d+: error: [\w\"]", done.err)


@pytest.mark.parametrize("bad_file", ["200 KB of brackets", "an alias bomb"], indirect=True)
def test_h44_a_hostile_file_does_not_take_the_process_with_it(
    process: Command, bad_file: Path
) -> None:
    done = process("check", str(bad_file))

    assert done.code == 1
    assert done.err == ""


def test_what_is_shipped_has_no_problems(command: Command) -> None:
    done = command("check", str(CONTENT))

    assert (done.code, done.out, done.err) == (0, "No problems.\n", "")


def test_h65_without_a_file_everything_installed_is_checked(command: Command) -> None:
    done = command("check")

    assert done.code == 0
    assert done.out == "No problems in 22 exercises and 8 routines.\n"


def test_own_files_are_checked_too_and_a_bad_one_leaves_the_rest(
    command: Command, home: Path
) -> None:
    own = home / "data" / "own" / "mine.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(exercise(f"{PLAIN}hold: soon\n"), encoding="utf-8")

    checked, listed = command("check"), command("list")

    assert checked.code == 1
    assert f"{own}:7:11: error:" in checked.out
    assert listed.code == 0
    assert "desk-break" in listed.out
    assert "A file is left out because of errors; `psoas-timer check` shows them." in listed.err


def test_a_warning_is_printed_and_is_no_error(command: Command, tmp_path: Path) -> None:
    done = command("check", str(tmp_path))  # a folder with nothing in it

    assert done.code == 0
    assert "warning: there is no content file in this folder." in done.out
    assert done.out.endswith("1 warning.\n")


def test_a_file_that_is_not_there_is_a_problem(command: Command, tmp_path: Path) -> None:
    done = command("check", str(tmp_path / "nowhere.yaml"))

    assert done.code == 1
    assert "nowhere.yaml: error: the file cannot be read" in done.out
