"""The program among the other things of a desktop: real playerctl, real kill, a private bus."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from psoas_timer.core.events import ClipsKnown, Command, Silence
from psoas_timer.core.snapshot import Mode
from tests.desktop.conftest import bus
from tests.desktop.fake_services import FakeScreenSaver
from tests.e2e.screen import PATIENCE, Window, eventually
from tests.e2e.test_desk_break import boot_minus_monotonic
from tests.ear.hear import onsets, silence_after
from tests.ear.lab import Recorder

__all__ = ["bus"]

pytestmark = [pytest.mark.slow, pytest.mark.alone, pytest.mark.x11, pytest.mark.timeout(300)]


@pytest.fixture
def screen_saver(bus: str) -> Iterator[FakeScreenSaver]:
    with closing(FakeScreenSaver(bus)) as service:
        yield service


def playerctl(window: Window, *words: str) -> str:
    command = ["playerctl", "--player=psoas_timer", *words]
    try:
        done = subprocess.run(
            command, env=window.environment, check=False, capture_output=True, text=True,
            timeout=PATIENCE,
        )  # fmt: skip
    except FileNotFoundError:
        pytest.skip("playerctl is not installed")
    return done.stdout.strip()


def test_playerctl_changes_the_session_and_what_is_heard(
    screen_saver: FakeScreenSaver, window: Window, recorder: Recorder
) -> None:
    window.press("Return")
    eventually(lambda: window.log, "the session begins")
    eventually(lambda: any(isinstance(e, ClipsKnown) for _, e in window.log), "words", 60)
    told = playerctl(window, "metadata", "--format", "{{status}}: {{album}}")
    assert told == "Playing: Five-minute desk break"
    index = window.now_at.index
    began = time.monotonic()
    assert onsets(recorder.wait_until(began + 3).part(began, began + 3))

    playerctl(window, "play-pause")
    eventually(lambda: window.now_at.mode is Mode.PAUSED, "the pause")
    silent_from = max(t for t, e in window.replayed()[1] if isinstance(e, Silence))
    recording = recorder.wait_until(time.monotonic() + 2)
    assert silence_after(recording, silent_from - boot_minus_monotonic()) < 0.15
    assert playerctl(window, "status") == "Paused"

    playerctl(window, "play-pause")
    eventually(lambda: playerctl(window, "status") == "Playing", "it goes on")
    playerctl(window, "next")
    eventually(lambda: window.now_at.index > index, "the skip")
    playerctl(window, "previous")
    eventually(lambda: Command.BACK in {event for _, event in window.log}, "the way back")


def test_h62_after_kill_nothing_keeps_the_screen_on(
    screen_saver: FakeScreenSaver, window: Window
) -> None:
    assert screen_saver.held == 0
    window.press("Return")
    eventually(lambda: screen_saver.held == 1, "the screen is kept on")

    window.process.kill()

    eventually(lambda: screen_saver.held == 0, "it may go dark")


def test_h54_a_second_start_ends_and_the_first_goes_on(
    window: Window, screen_saver: FakeScreenSaver
) -> None:
    window.press("Return")
    eventually(lambda: window.log, "the session begins")

    second = subprocess.run(
        window.process.args, env=window.environment, check=False, timeout=PATIENCE
    )

    assert second.returncode == 0
    assert window.process.poll() is None
