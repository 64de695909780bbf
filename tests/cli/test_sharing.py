"""`psoas-timer export` and `import`: from one profile into another, and plain lists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command

MINE = """\
psoas-timer: 1
exercises:
  my-lunge: {name: My lunge, kind: stretch, sides: in-turn, move: [Go.], hold: 20 s}
routines:
  tuesday:
    name: Physio, Tuesday
    items: [my-lunge: {times: 3 each side, left: {hold: 45 s}, rest: 20 s}, cobra-pose]
my:
  exercises:
    cobra-pose: {hold: 25 s}
"""


@pytest.fixture
def mine(home: Path) -> Path:
    (home / "config").mkdir(parents=True)
    path = home / "config" / "my.yaml"
    path.write_text(MINE)
    return path


@pytest.mark.parametrize("name", ["t.psoas.yaml", "t.zip"])
def test_an_export_gives_the_identical_plan_in_another_profile(
    name: str, mine: Path, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = str(tmp_path / name)
    exported = command("export", "tuesday", "-o", file)
    assert (exported.code, exported.out) == (0, f"{file}: 1 routine and 1 exercise.\n")
    here = json.loads(command("plan", "tuesday", "--json").out)

    monkeypatch.setenv("PSOAS_TIMER_HOME", str(tmp_path / "other"))
    assert command("plan", "tuesday").code == 2
    asked = command("import", file)
    assert (asked.code, "add --yes" in asked.err) == (2, True)
    assert command("plan", "tuesday").code == 2
    taken = command("import", file, "--yes")
    assert (taken.code, taken.err) == (0, "")
    assert taken.out == "My lunge is new.\nPhysio, Tuesday is new.\nDone.\n"
    assert json.loads(command("plan", "tuesday", "--json").out) == here
    assert command("check").code == 0


def test_all_of_ones_own_goes_into_one_file(mine: Path, command: Command, tmp_path: Path) -> None:
    file = tmp_path / "all.psoas.yaml"

    assert command("export", "--all", "-o", str(file)).code == 0
    assert command("check", str(file)).code == 1  # the names are taken here
    assert "my-lunge" in file.read_text()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("export", "-o", "x.zip"), "Say which routine"),
        (("export", "tuesday", "--all", "-o", "x.zip"), "Say which routine"),
        (("export", "tuesday", "-o", "x.txt"), "has to end in"),
        (("export", "teusday", "-o", "x.zip"), 'Did you mean "tuesday"?'),
        (("export", "tuesday", "-o", "nowhere/x.zip"), "cannot be written"),
        (("import", "gone.zip"), "There is no file"),
    ],
)
def test_what_cannot_be_exported_is_said(
    arguments: tuple[str, ...], sentence: str, mine: Path, command: Command
) -> None:
    done = command(*arguments)

    assert done.code == 2
    assert sentence in done.err


def test_a_bad_file_is_refused_with_its_problems(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "x.psoas.yaml"
    path.write_text("psoas-timer: 1\nroutines:\n  r: {name: R, items: [nowhere]}\n")
    done = command("import", str(path), "--yes")

    assert done.code == 1
    assert f"{path}:3:24: error: there is no exercise" in done.out
    assert "Nothing was written." in done.err


def test_a_plain_list_becomes_a_routine(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Physio Tuesday\n- Kneeling lunge 3x30s each side\n- Zumba\n- Rest 20 s\n")
    done = command("import", str(path), "--yes")

    assert done.code == 0
    assert "Kneeling lunge stretch: Three holds of thirty seconds" in done.out
    assert "Left out, because it was not understood: line 3." in done.out
    segments = json.loads(command("plan", "physio-tuesday", "--json").out)["segments"]
    assert [s["seconds"] for s in segments if s["kind"] == "hold"] == [30] * 6
    path.write_text("Zumba\n")
    assert command("import", str(path), "--yes").code == 1


def test_a_sheet_tells_where_the_numbers_come_from(mine: Path, command: Command) -> None:
    cobra = command("show", "cobra-pose").out
    routine = " ".join(command("show", "tuesday").out.split())
    shipped = command("show", "full-stretch").out

    words = " ".join(cobra.split())
    assert "hold 25 s: yours, for every routine, line 10 of" in words
    assert "times 2-3: the exercise, line" in words
    assert "My lunge: rest 20 s: yours, for this routine, line 7 of" in routine
    assert "My lunge: hold 45 s: yours, for this routine, line 7 of" in routine
    assert "Cobra pose: hold 25 s: yours, for every routine" in " ".join(shipped.split())
    assert "Where the numbers come from" not in command("show", "bed-edge").out
