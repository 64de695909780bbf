"""A sheet from the physio becomes a routine, survives a power cut, is played and given away.

Two people with a home each, the real program, and nothing but its keys.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from psoas_timer import clock
from psoas_timer.core.events import Command
from psoas_timer.settings import load_settings
from tests.e2e.screen import Window, eventually

pytestmark = [pytest.mark.slow, pytest.mark.alone, pytest.mark.x11, pytest.mark.timeout(300)]

ROUTINE = "physio-tuesday"
FILE = "physio Tuesday.psoas.yaml"
FIVE = ("side-lying psoas", "bridge", "cobra", "prone quad", "leg raise")
ABOUT = "for the left hip"
HELD = 5.0  # seconds, with the word that begins the hold
SLOWLY = 0.6  # seconds between two letters, in which a busy machine too can save


class Person:
    """Somebody with a home of their own."""

    def __init__(self, home: Path, screen: dict[str, str]) -> None:
        self.home = home
        self.documents = home / "Documents"
        self.config = home / ".config" / "psoas-timer"
        self.documents.mkdir(parents=True)
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        others = {name: value for name, value in screen.items() if not _is_of_a_home(name)}
        self.environment = others | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}

    @contextmanager
    def window(self) -> Iterator[Window]:
        """The program, open until the person is done with it or it is killed."""
        state = self.home / ".local" / "state" / "psoas-timer"
        opened = Window(self.home, self.environment, state)
        try:
            yield opened
        finally:
            opened.close()

    def asks(self, *words: str) -> Any:
        """What the program prints as JSON."""
        command = [sys.executable, "-m", "psoas_timer", *words, "--json"]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)

    @property
    def written(self) -> str:
        """The person's own file."""
        file = self.config / "my.yaml"
        return file.read_text("utf-8") if file.exists() else ""

    def has_written(self, text: str) -> Callable[[], bool]:
        return lambda: text in self.written


def _is_of_a_home(name: str) -> bool:
    return name in ("HOME", "PSOAS_TIMER_HOME") or name.startswith("XDG_")


@pytest.fixture
def ann(screen: dict[str, str], tmp_path: Path) -> Person:
    return Person(tmp_path / "ann", {**os.environ, **screen})


@pytest.fixture
def bob(screen: dict[str, str], tmp_path: Path) -> Person:
    return Person(tmp_path / "bob", {**os.environ, **screen})


def begin(person: Person, window: Window) -> None:
    """Read the notice, and leave the sound check and the practice for later."""
    window.press("Return", "Escape", "Escape")
    eventually(lambda: load_settings(person.config)[0].sound_checked, "the first pages are over")


def build(window: Window) -> None:
    """Five exercises; one with its own hold for each side, in two sets with a rest between."""
    window.press("ctrl+n")
    window.type("physio Tuesday")
    window.press("Return")
    for words in FIVE:
        window.type(words)
        window.press("Return")
    window.press("Escape", "Home", "Return", "shift+Tab", "space", "Tab")
    for value in ("45", "", "30", ""):  # the hold and the times of the left side, and the right
        if value:
            window.type(value)
        window.press("Tab")
    window.press("Home", "Tab", "Tab")  # the first way of changing sides: every time
    window.type("2")
    window.press("Tab", "Tab")
    window.type("20")
    window.press("Escape")


def look_at_it(window: Window) -> None:
    window.type("physio")
    window.press("Return", "Right")


def test_h35_what_a_newcomer_built_survives_a_kill_is_played_and_is_the_same_for_a_friend(
    ann: Person, bob: Person
) -> None:
    with ann.window() as window:
        begin(ann, window)
        build(window)
        eventually(ann.has_written("set_rest: 20 s"), "the rest is kept")
        window.press("shift+Tab")
        window.type(ABOUT, SLOWLY)
        window.process.kill()
    assert f"about: {ABOUT[:-1]}" in ann.written  # all but the last letter, if not that too

    with ann.window() as window:
        look_at_it(window)
        window.press("F2", "shift+Tab", "ctrl+a")
        window.type(ABOUT)
        eventually(ann.has_written(f"about: {ABOUT}"), "the last edit is made again")
        window.press("Escape", "Escape")  # to the lines, to the page of the routine
        window.press("ctrl+s")
        window.wait_for("Share")
        window.press("Return")
        shared = ann.documents / FILE
        eventually(shared.exists, "the file for somebody else")

        window.wait_for("Psoas Timer")
        planned = ann.asks("plan", ROUTINE)
        play(window, planned)
        eventually(lambda: ann.asks("history")["sessions"], "the session is on record")

    check_plan(planned)
    shutil.copy(shared, bob.documents)
    with bob.window() as window:
        begin(bob, window)
        window.press("ctrl+o", "Return")
        window.wait_for("Open a file of routines")
        window.type(FILE)
        window.press("Return")
        window.wait_for("Psoas Timer")
        window.press("Return")
        eventually(bob.has_written(f"about: {ABOUT}"), "the friend has it")

    assert bob.asks("plan", ROUTINE) == planned


def play(window: Window, planned: dict[str, Any]) -> None:
    """A little of the first hold, then on to the third exercise, and that is enough."""
    to_the_hold = [one["kind"] for one in planned["segments"]].index("hold")
    window.press("Return")
    eventually(lambda: window.log, "the session begins")
    window.press(*["Right"] * to_the_hold)
    eventually(lambda: presses(window, Command.SKIP) == to_the_hold, "the hold")
    at_the_hold = window.log[-1][0]
    eventually(lambda: clock.now() - at_the_hold > HELD, "some of the hold")
    window.press("shift+Right", "shift+Right")
    eventually(lambda: presses(window, Command.NEXT_EXERCISE) == 2, "the third exercise")
    window.press("Escape", "Return")


def presses(window: Window, command: Command) -> int:
    return sum(event is command for _, event in window.log)


def check_plan(planned: dict[str, Any]) -> None:
    """Five exercises; the first one's sides take turns and differ, its sets have their rest."""
    segments = planned["segments"]
    assert len({one["exercise"] for one in segments if one["exercise"]}) == len(FIVE)
    first = [one for one in segments if one["exercise"] == "side-lying-psoas-stretch"]
    holds = [(one["set"], one["side"], one["seconds"]) for one in first if one["kind"] == "hold"]
    turns = [("right", 30.0), ("left", 45.0)] * 3
    assert holds == [(number, *turn) for number in (1, 2) for turn in turns]
    assert 20.0 in [one["seconds"] for one in first if one["kind"] == "rest"]
