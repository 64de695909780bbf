"""Machines on which something is missing: each command works, or says in a sentence what mends it.

The commands that only read or print content load nothing that could be missing.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import CONTENT, ROOT, Command, changed

PRINTING = {
    "list": ["list"],
    "show": ["show", "kneeling-lunge"],
    "check": ["check", str(CONTENT)],
    "plan": ["plan", "full-stretch", "--json"],
}
HEAVY = frozenset({"PySide6", "numpy", "miniaudio", "pyttsx3", "blessed", "espeakng_loader"})
NO_DISPLAY: dict[str, str | None] = {
    "DISPLAY": None,
    "WAYLAND_DISPLAY": None,
    "QT_QPA_PLATFORM": None,
}

# Runs commands one after the other where these cannot be imported, and tells what was. A process
# for each would prove no more: where this one begins is where each would.
IN_TURN = """
import json, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {without!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Absent())
from psoas_timer.cli import main
for arguments in json.loads(sys.argv[1]):
    code = main(arguments)
    print("\\n{apart}", flush=True)
    if code:
        break
sys.stderr.write(json.dumps(sorted({{name.split(".")[0] for name in sys.modules}})))
sys.exit(code)
"""
APART = "-- the next --"


def run_in_turn(
    *commands: list[str],
    without: frozenset[str] = frozenset(),
    environment: dict[str, str | None] | None = None,
) -> tuple[int, list[str], str]:
    """The code of the first that fails, what each of them prints, and all errors.

    The last line of the errors is what was imported, as JSON.
    """
    done = subprocess.run(
        [sys.executable, "-c", IN_TURN.format(without=set(without), apart=APART),
         json.dumps(commands)],
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=changed(environment or {}),
        cwd=ROOT,
        timeout=60,
    )  # fmt: skip
    printed = done.stdout.decode().split(f"\n{APART}\n")
    return done.returncode, printed[:-1], done.stderr.decode()


def test_h56_who_only_prints_loads_neither_qt_nor_sound() -> None:
    code, _printed, errors = run_in_turn(*PRINTING.values())

    assert code == 0
    assert not HEAVY & set(json.loads(errors))


def test_h56_who_only_prints_needs_none_of_them_installed() -> None:
    code, printed, _errors = run_in_turn(*PRINTING.values(), without=HEAVY, environment=NO_DISPLAY)

    assert code == 0
    assert len(printed) == len(PRINTING)
    assert all(printed)


SHORT = """\
psoas-timer: 1
routines:
  short:
    name: A short pause
    items:
      - pause: 1 s
      - pause: 1 s
"""


def test_a_missing_sound_library_is_a_sentence_when_playing() -> None:
    code, _printed, err = run_in_turn(["play", "desk-break"], without=frozenset({"numpy"}))

    assert code == 2
    assert "A part of the program is missing (numpy): install Psoas Timer anew" in err
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there is always a display")
@pytest.mark.parametrize("display", [None, ":987", "nonsense"])
def test_h56_without_a_display_the_window_is_refused_in_a_sentence(
    process: Command, display: str | None
) -> None:
    done = process(environment=NO_DISPLAY | {"DISPLAY": display})

    assert done.code == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert "`psoas-timer play ROUTINE`" in done.err


def test_h56_the_version_needs_no_display(process: Command) -> None:
    assert process("--version", environment=NO_DISPLAY).code == 0


@pytest.mark.parametrize("home", [None, "", "/", "relative", "/nowhere/at/all"])
def test_h57_any_home_will_do(home: str | None, tmp_path: Path) -> None:
    environment: dict[str, str | None] = {
        "PSOAS_TIMER_HOME": None,
        "HOME": home,
        "TMPDIR": str(tmp_path),
        "XDG_RUNTIME_DIR": None,
    }

    code, printed, errors = run_in_turn(*PRINTING.values(), environment=environment)

    assert code == 0
    assert len(printed) == len(PRINTING)
    assert "Traceback" not in errors


def test_h57_a_folder_that_cannot_be_made_is_a_notice(process: Command, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("here", encoding="utf-8")
    environment = {"PSOAS_TIMER_HOME": str(blocked), "TMPDIR": str(tmp_path)}

    done = process("plan", "desk-break", environment=environment)

    assert done.code == 0
    assert "cannot be used" in done.err


LOCALES = {
    "C": {"LC_ALL": "C"},
    "a missing one": {"LC_ALL": "xx_YY.UTF-8"},
    "decimal commas": {"LC_ALL": "de_DE.UTF-8"},
    "upside-down question marks": {"LC_ALL": "es_ES.UTF-8"},
    "a dotless i": {"LC_ALL": "tr_TR.UTF-8"},
    "Arabic digits": {"LC_ALL": "ar_EG.UTF-8"},
    "only ASCII": {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1"},
}
GREEK = """\
psoas-timer: 1
routines:
  greek:
    name: Διάταση → ψοΐτης
    items: [say: Ξεκινάμε, kneeling-lunge]
"""


@pytest.mark.parametrize("locale", LOCALES)
def test_h59_any_locale_will_do(locale: str, tmp_path: Path) -> None:
    path = tmp_path / "greek.yaml"
    path.write_text(GREEK, encoding="utf-8")
    environment: dict[str, str | None] = {"PYTHONUTF8": None, **LOCALES[locale]}

    code, printed, errors = run_in_turn(
        ["plan", str(path)], ["plan", str(path), "--json"], ["list"], environment=environment
    )

    assert code == 0
    assert len(printed) == 3
    assert "Traceback" not in errors
    assert json.loads(printed[1])["segments"][2]["cues"][0]["text"] == "Ξεκινάμε"


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe that can be closed")
@pytest.mark.parametrize("verb", ["list", "plan"])
def test_a_reader_that_has_seen_enough_is_no_error(verb: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)  # it read nothing at all
    try:
        done = subprocess.run(
            [sys.executable, "-m", "psoas_timer", *PRINTING[verb]],
            check=False,
            stdout=writing,
            stderr=subprocess.PIPE,
            env=changed({}),
            cwd=ROOT,
            timeout=60,
        )
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "psoas_timer", "list"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            env=changed({}),
            cwd=ROOT,
            timeout=60,
        )

    assert done.returncode == 2
    assert done.stderr.decode().endswith("the disk is full: make room.\n")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_playing_with_what_was_done(number: int, code: int, home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "psoas_timer", "play", "desk-break"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=changed({}),
        cwd=ROOT,
    ) as player:
        assert player.stdout is not None
        assert player.stderr is not None
        for line in player.stdout:
            if line.startswith(b"  0:00  Five-minute desk break."):
                player.send_signal(number)
                break
        rest, errors = player.stdout.read().decode(), player.stderr.read().decode()
        ended = player.wait(30)

    assert ended == code
    assert "Five-minute desk break: stopped." in rest
    assert "Traceback" not in errors


def test_playing_where_nobody_is_ends_by_itself_without_qt_and_can_be_replayed(
    process: Command, tmp_path: Path, home: Path
) -> None:
    path = tmp_path / "short.yaml"
    path.write_text(SHORT, encoding="utf-8")

    code, (played,), told = run_in_turn(
        ["play", str(path), "--from", "3"], without=frozenset({"PySide6", "shiboken6"})
    )
    log = str(home / "state" / "last-session.log")
    replayed = process("replay", log, "--routine", str(path))

    assert code == 0
    assert "Pause. One second." in played
    assert "A short pause: done." in played
    assert "If it hurts, press H" in told
    assert {"numpy", "miniaudio"} <= set(json.loads(told.splitlines()[-1]))
    assert replayed.code == 0
    assert replayed.out.endswith(played.splitlines()[-1] + "\n")
    assert replayed.err == ""
