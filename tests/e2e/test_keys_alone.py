"""A whole evening without a mouse: found, followed, felt, looked back at, and set to one's liking.

Real keys in the real window; where the focus is, a screen reader tells.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from psoas_timer import clock
from psoas_timer.core.events import Command, Event, PainLevel
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode
from psoas_timer.history import open_history
from psoas_timer.history.records import SessionRecord
from psoas_timer.settings import Settings, load_settings, save_settings
from tests.e2e.screen import Window, eventually
from tests.e2e.test_screen_reader import Reader, bus

__all__ = ["bus"]

pytestmark = [pytest.mark.slow, pytest.mark.live, pytest.mark.x11, pytest.mark.timeout(300)]

MANY = 60  # presses of Tab lead round any page
USUAL_REST = 4.0


@pytest.fixture
def opened(bus: dict[str, str], home: Path) -> Iterator[Window]:
    chosen = Settings(notice_accepted=True, sound_checked=True, speaker="voice")
    save_settings(chosen, home / "config")
    window = Window(home, bus | {"PSOAS_TIMER_HOME": os.environ["PSOAS_TIMER_HOME"]})
    try:
        yield window
    finally:
        window.close()


class Hands:
    """On the keyboard, with ears for where the focus is."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.reader = Reader(window.environment)

    def focus(self) -> str:
        """A list that is not open has a chosen line too, which counts as focused."""
        nodes = [node for node in self.reader.tree() if node["focused"] and node["showing"]]
        names = [str(node["name"]) for node in nodes if node["role"] != "list item"]
        return next(filter(None, reversed(names)), "")

    def is_at(self, name: str) -> None:
        eventually(lambda: name in self.focus(), f"the focus on {name}")

    def walk_to(self, name: str) -> None:
        """By Tab, however far it is."""
        walked: list[str] = []
        while not (walked and name in walked[-1]):
            assert len(walked) < MANY, f"{name} is not on the way: {walked}"
            self.window.press("Tab")
            before = walked[-1] if walked else ""
            walked.append(eventually(partial(self._next, before), f"more than {walked}"))

    def _next(self, before: str) -> str:
        now = self.focus()
        return now if now != before else ""

    def sees(self, name: str) -> None:
        eventually(lambda: self.reader.sees(name), name)


def test_everything_from_the_search_to_the_last_setting_goes_by_keys(
    opened: Window, home: Path
) -> None:
    hands = Hands(opened)
    find_a_routine(hands)
    start_from_its_second_line(hands)
    follow_it(opened)
    say_how_it_was(hands, home)
    look_back(hands)
    change_a_setting_and_undo_it(hands, home)
    give_a_command_another_key(hands, home)
    ask_for_help(hands)

    opened.press("alt+F4")

    eventually(lambda: opened.process.poll() is not None, "the end of the program")
    assert opened.process.returncode == 0


def find_a_routine(hands: Hands) -> None:
    """By a word, then by what it is for: the one leaves what the other finds."""
    hands.is_at("Five-minute desk break")
    hands.window.press("slash")
    hands.is_at("Search")
    hands.window.type("edge")
    hands.window.press("Return")
    hands.is_at("Edge of the bed")
    hands.window.press("Escape")
    hands.walk_to("At the desk")
    hands.window.press("space")
    eventually(lambda: not hands.reader.sees("Full stretch"), "fewer routines")
    hands.walk_to("Five-minute desk break")


def start_from_its_second_line(hands: Hands) -> None:
    hands.window.press("Right")
    hands.sees("Start from the beginning")
    hands.window.press("Down")
    hands.is_at("Deeper lunge stretch")
    hands.window.press("Return")
    eventually(lambda: is_running(hands.window), "the session begins")
    assert hands.window.now_at.segment.exercise == "deep-lunge"


def to_a_hold(window: Window) -> None:
    while window.now_at.segment.kind is not SegmentKind.HOLD:
        press(window, "Right", Command.SKIP)


def mode(window: Window) -> Mode:
    return window.now_at.mode


def is_running(window: Window) -> bool:
    return bool(window.log) and window.now_at.mode is Mode.RUNNING


def follow_it(window: Window) -> None:
    """Every command that a person lying there has, each seen to have done what it is for."""
    press(window, "space", Command.TOGGLE)
    assert mode(window) is Mode.PAUSED
    press(window, "space", Command.TOGGLE)
    eventually(lambda: is_running(window), "it goes on")
    to_a_hold(window)
    at = window.now_at.index
    press(window, "Left", Command.BACK)
    assert window.now_at.index <= at
    to_a_hold(window)
    press(window, "Up", Command.LONGER)
    assert window.now_at.segment.seconds == 35
    press(window, "h", Command.PAIN)
    assert mode(window) is Mode.HURT
    press(window, "2", PainLevel(2))
    press(window, "space", Command.TOGGLE)
    eventually(lambda: window.now_at.mode is not Mode.HURT, "out of the pain")
    window.press("Escape", "Return")
    eventually(lambda: window.now_at.mode is Mode.FINISHED, "the end")


def press(window: Window, key: str, event: Event) -> None:
    """Press it once, and wait until that event is in the log once more."""
    before = count(window, event)
    window.press(key)
    eventually(lambda: count(window, event) > before, f"{key}: {event}")


def count(window: Window, event: Event) -> int:
    return sum(one == event for _, one in window.log)


def say_how_it_was(hands: Hands, home: Path) -> None:
    """A number for the pain now, and the longer hold is kept for next time."""
    hands.walk_to("Deeper lunge stretch: 35 s.")
    hands.window.press("space")
    hands.walk_to("Pain now: 0")
    hands.window.press("3")

    record = eventually(lambda: felt(home, 3), "the answer on record")
    assert record.worst == 2
    eventually(lambda: "35 s" in (home / "config" / "my.yaml").read_text("utf-8"), "the hold")
    hands.window.press("Escape")
    hands.sees("Start from the beginning")
    hands.window.press("Escape")
    hands.sees("Routines")


def felt(home: Path, level: int) -> SessionRecord | None:
    with closing(open_history(home / "data", clock.wall())) as history:
        return next((one for one in history.sessions() if one.after.level == level), None)


def look_back(hands: Hands) -> None:
    hands.window.press("ctrl+l")
    hands.sees("Minutes")
    hands.walk_to("Note about")
    hands.window.press("Escape")
    hands.sees("Routines")


def change_a_setting_and_undo_it(hands: Hands, home: Path) -> None:
    hands.window.press("ctrl+comma")
    hands.sees("Find a setting")
    hands.window.press("ctrl+f")
    hands.is_at("Find a setting")
    hands.window.type("rest between holds")
    hands.walk_to("Rest between holds")
    hands.window.press("Right")
    eventually(lambda: rest(home) > USUAL_REST, "another rest")
    hands.window.press("ctrl+z")
    eventually(lambda: rest(home) == USUAL_REST, "the rest as it was")


def rest(home: Path) -> float:
    return load_settings(home / "config")[0].timing.get("rest", USUAL_REST)


def give_a_command_another_key(hands: Hands, home: Path) -> None:
    """ "Say it again" gets F6 too, in place of its R."""
    hands.window.press("ctrl+f", "ctrl+a")
    hands.window.type("change the keys")
    hands.walk_to("Change the keys")
    hands.window.press("Return")
    hands.walk_to("R, for Say it again")
    hands.window.press("Return")
    hands.sees("Another key")
    hands.window.press("F6")
    eventually(lambda: load_settings(home / "config")[0].keys.get("repeat") == ("F6",), "the key")
    hands.window.press("Escape", "Escape", "Escape")
    hands.sees("Routines")


def ask_for_help(hands: Hands) -> None:
    hands.window.press("F1")
    hands.is_at("Topics")
    hands.window.press("Down")
    hands.sees("Skip this step")
    hands.window.press("Escape")
    hands.sees("Routines")
