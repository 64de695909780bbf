"""Wrong usage: one sentence that says what to do, exit code 2, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from psoas_timer import __version__
from psoas_timer.commands.reference import lasting_reference
from psoas_timer.home import find_routine, open_home
from tests.cli.conftest import Command

# What was typed, and what has to be in the answer.
MISTAKES = {
    "a misspelt command": (["lst"], 'There is no command "lst". Did you mean "list"?'),
    "a routine as a command": (["desk-break"], "`psoas-timer play desk-break` would follow"),
    "no routine": (["plan"], "required: ROUTINE"),
    "a misspelt routine": (["plan", "desk-brake"], 'Did you mean "desk-break"?'),
    "a misspelt routine to play": (["play", "full-strech"], 'Did you mean "full-stretch"?'),
    "an unknown routine": (["plan", "xyzzy"], "`psoas-timer list` shows what there is."),
    "a file that is not there": (["plan", "nowhere.yaml"], 'There is no file "nowhere.yaml".'),
    "a misspelt exercise": (["show", "kneling-lunge"], 'Did you mean "kneeling-lunge"?'),
    "an unknown thing": (["show", "xyzzy"], 'no exercise and no routine "xyzzy"'),
    "an unknown option": (["list", "--jsn"], "Unrecognized arguments: --jsn"),
    "an abbreviated option": (["list", "--js"], "Unrecognized arguments: --js"),
    "an unknown preference": (
        ["plan", "desk-break", "--set", "breth=5"],
        'There is no preference "breth" to set. Did you mean "breath"?',
    ),
    "a preference without a value": (
        ["plan", "desk-break", "--set", "breath"],
        "write --set KEY=VALUE, as in --set breath=5.",
    ),
    "a preference that is no number": (
        ["plan", "desk-break", "--set", "breath=soon"],
        'breath cannot be "soon": write a number from 2 to 20.',
    ),
    "a preference out of range": (
        ["plan", "desk-break", "--set", "words_per_minute=9999"],
        "write a number from 80 to 400.",
    ),
    "a number that is not one": (["plan", "desk-break", "--set", "rest=nan"], "from 0 to 600"),
    "a side that is none": (["plan", "desk-break", "--set", "first_side=both"], "left or right"),
    "a condition that is none": (
        ["plan", "desk-break", "--set", "conditions=flu"],
        "spinal-condition, sij-dysfunction, knee-pain",
    ),
    "a segment that is none": (["play", "desk-break", "--from", "999"], "a number from 0 to 51"),
    "a segment that is no number": (["play", "desk-break", "--from", "-1"], 'no segment "-1"'),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_wrong_usage_is_one_sentence_with_the_mend(command: Command, mistake: str) -> None:
    arguments, answer = MISTAKES[mistake]

    done = command(*arguments)

    assert done.code == 2
    assert done.out == ""
    assert answer in done.err
    assert done.err.startswith("psoas-timer: ")
    assert done.err.count("\n") == 1


def test_the_version_is_told(command: Command) -> None:
    assert command("--version").out == f"psoas-timer {__version__}\n"


@pytest.mark.parametrize("verb", ["list", "show", "check", "plan", "play", "doctor", "replay"])
def test_every_command_explains_itself(command: Command, verb: str) -> None:
    done = command(verb, "--help")

    assert done.code == 0
    assert f"usage: psoas-timer {verb}" in done.out
    assert verb in command("--help").out


def test_an_error_nobody_foresaw_is_a_sentence_and_a_file(
    command: Command, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    def fail() -> None:
        raise RuntimeError("the shelf fell down")

    monkeypatch.setattr("psoas_timer.commands.listing.opened_home", fail)

    done = command("list")

    assert done.code == 2
    assert "Traceback" not in done.err
    assert done.err.startswith("psoas-timer: Something went wrong in the program itself")
    path = home / "state" / "errors.log"
    assert f"The details are in {path}: please send them in." in done.err
    written = path.read_text(encoding="utf-8")
    assert "the shelf fell down" in written
    assert "Traceback" in written


def test_a_part_that_is_missing_is_named(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ModuleNotFoundError("No module named 'yaml'", name="yaml")

    monkeypatch.setattr("psoas_timer.commands.listing.opened_home", fail)

    done = command("list")

    assert done.code == 2
    assert "A part of the program is missing (yaml): install Psoas Timer anew" in done.err


def test_ctrl_c_ends_quietly(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("psoas_timer.commands.listing.opened_home", interrupt)

    done = command("list")

    assert (done.code, done.out, done.err) == (130, "", "")


def test_a_single_exercise_is_found_again_from_any_folder() -> None:
    library = open_home().library

    for reference in ("kneeling-lunge", "morning-ten#3"):
        routine = find_routine(reference, library)
        lasting = lasting_reference(reference, routine, library.routines)

        assert find_routine(lasting, library) == routine
