"""`psoas-timer replay`: a log tells what happened, or why it cannot be told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from psoas_timer.core.events import Command, Effect, Event, PainLevel
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.home import open_home
from psoas_timer.session_log import FILE, SessionLog
from tests.cli.conftest import Command as Run
from tests.core.stage import Stage


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """The log of a desk break in which the first hold hurt a lot."""
    home = open_home()
    plan = compile_plan(home.library.routines["desk-break"], home.preferences())
    start = next(i for i, s in enumerate(plan.segments) if s.kind.value == "hold")
    written = SessionLog(tmp_path, Header("desk-break", plan.preferences, fingerprint(plan), start))
    stage = LoggingStage(Session(plan, start=start), written)
    stage.send(Command.TOGGLE)
    stage.run(4.0)
    stage.send(Command.PAIN)
    stage.run(5.0)
    stage.send(PainLevel(8))
    stage.run(5.0)
    stage.send(Command.TOGGLE)
    written.close()
    return tmp_path / FILE


class LoggingStage(Stage):
    """A stage that also writes a log."""

    def __init__(self, session: Session, log: SessionLog) -> None:
        super().__init__(session)
        self._log = log

    def send(self, event: Event) -> tuple[Effect, ...]:
        self._log(self.now, event)
        return super().send(event)


def test_the_story_has_times_segments_wishes_and_words(command: Run, log: Path) -> None:
    done = command("replay", str(log))

    assert done.code == 0
    assert done.err == ""
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert lines[0] == "Five-minute desk break (desk-break), from segment 42"
    assert "0:00.0 > toggle" in lines
    assert "0:00.0 segment 42: hold. Deeper lunge stretch. Right side." in lines
    assert "0:04.0 > pain" in lines
    assert "0:04.0 segment 42: hold, hurt. Deeper lunge stretch. Right side." in lines
    assert "0:09.0 > pain 8" in lines
    assert any('"Stopped. How much does it hurt, zero to ten?"' in line for line in lines)
    assert any('"Please stop for today: press space to end."' in line for line in lines)
    assert lines[-1].startswith("Five-minute desk break: stopped.")
    assert "pain 8 of 10 at Deeper lunge stretch" in lines[-1]


def test_a_log_that_ends_in_the_middle_says_so(command: Run, log: Path) -> None:
    whole = log.read_text(encoding="utf-8").splitlines(keepends=True)
    log.write_text("".join(whole[:4]), encoding="utf-8")

    done = command("replay", str(log))

    assert done.code == 0
    assert done.out.endswith("The log ends here.\n")


def test_a_routine_that_has_changed_since_is_remarked(command: Run, log: Path) -> None:
    text = log.read_text(encoding="utf-8").replace('"switch": 5.0', '"switch": 6.0')
    log.write_text(text, encoding="utf-8")

    done = command("replay", str(log))

    assert done.code == 0
    assert "The routine is not what it was then" in done.err


def test_a_file_is_read_only_if_the_person_names_it(
    command: Run, log: Path, tmp_path: Path
) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(
        "psoas-timer: 1\nroutines:\n  mine: {name: Mine, items: [deep-lunge]}\n", encoding="utf-8"
    )
    whole = log.read_text(encoding="utf-8").replace('"start": 42', '"start": 0')
    log.write_text(whole.replace('"desk-break"', json.dumps(f"{file}:mine")))

    done = command("replay", str(log))
    assert (done.code, done.out) == (1, "")
    assert "If it is in a file, name that with --routine FILE." in done.err
    done = command("replay", str(log), "--routine", str(file))
    assert done.code == 0
    assert done.out.startswith("Mine (mine), from segment 0")


BROKEN = {
    "no file": (None, "cannot be read (no such file or directory)."),
    "an empty file": ("", "the log is empty."),
    "no log": ("hello\n", ":1: this line is no JSON."),
    "an unknown routine": ("desk-brake", "The routine of this log cannot be had. There is no"),
    "a place that is gone": ('"start": 999', "begins at segment 999, which its routine has not."),
    "another format": ('"format": 2', ":1: this log has format 2"),
}


@pytest.mark.parametrize("how", BROKEN)
def test_what_cannot_be_replayed_is_a_sentence(command: Run, log: Path, how: str) -> None:
    text, answer = BROKEN[how]
    whole = log.read_text(encoding="utf-8")
    changes = {
        "desk-brake": "desk-break",
        '"start": 999': '"start": 42',
        '"format": 2': '"format": 1',
    }
    if text is None:
        log.unlink()
    else:
        log.write_text(whole.replace(changes.get(text, whole), text), encoding="utf-8")

    done = command("replay", str(log))

    assert done.code == 1
    assert done.out == ""
    assert answer in done.err
    assert done.err.count("\n") == 1
