"""The screen stays on for a session: seen from the desktop's side, on a bus of the test's own."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from psoas_timer.desktop.awake import Awake
from tests.desktop.fake_services import FakeScreenSaver
from tests.gui.samples import STATES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a fake of the Linux desktop")

HOLD, PAUSED, FINISHED = STATES["hold-left"], STATES["paused"], STATES["finished"]
HOLDS_ON = """
import sys
from PySide6.QtCore import QCoreApplication
from psoas_timer.desktop.awake import Awake
from tests.gui.samples import STATES
app = QCoreApplication([])
awake = Awake()
awake.show(STATES["hold-left"])
app.exec()
"""


@pytest.fixture
def screen_saver(bus: str) -> Iterator[FakeScreenSaver]:
    with closing(FakeScreenSaver(bus)) as service:
        yield service


@pytest.fixture
def awake(qtbot: QtBot, screen_saver: FakeScreenSaver) -> Iterator[Awake]:
    keeper = Awake(pause=0.2)
    yield keeper
    keeper.close()


def test_h62_only_while_a_session_runs(
    qtbot: QtBot, awake: Awake, screen_saver: FakeScreenSaver
) -> None:
    assert screen_saver.held == 0
    awake.show(HOLD)
    awake.show(HOLD)
    qtbot.waitUntil(lambda: screen_saver.held == 1)
    assert screen_saver.words == ("Psoas Timer", "A routine is going on.")

    awake.show(FINISHED)

    qtbot.waitUntil(lambda: screen_saver.held == 0)
    assert screen_saver.asked == 1


def test_h62_a_session_that_is_left_lets_go(
    qtbot: QtBot, awake: Awake, screen_saver: FakeScreenSaver
) -> None:
    awake.show(HOLD)
    qtbot.waitUntil(lambda: screen_saver.held == 1)

    awake.end()

    qtbot.waitUntil(lambda: screen_saver.held == 0)


def test_h62_a_short_pause_keeps_the_screen_and_a_long_one_does_not(
    qtbot: QtBot, awake: Awake, screen_saver: FakeScreenSaver
) -> None:
    awake.show(HOLD)
    awake.show(PAUSED)
    awake.show(HOLD)
    qtbot.waitUntil(lambda: screen_saver.held == 1)
    assert screen_saver.asked == 1

    awake.show(PAUSED)
    qtbot.waitUntil(lambda: screen_saver.held == 0)
    awake.show(HOLD)

    qtbot.waitUntil(lambda: screen_saver.held == 1)


def test_h62_kill_leaves_no_inhibitor(qtbot: QtBot, screen_saver: FakeScreenSaver) -> None:
    process = subprocess.Popen([sys.executable, "-c", HOLDS_ON])
    qtbot.waitUntil(lambda: screen_saver.held == 1, timeout=20_000)

    process.kill()
    process.wait(20)

    qtbot.waitUntil(lambda: screen_saver.held == 0)


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/at/all"])
def test_h55_without_a_desktop_nothing_happens(
    qapp: object, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    keeper = Awake()

    keeper.show(HOLD)
    keeper.close()


def test_h55_a_desktop_without_a_screen_saver_leaves_no_connection_open(
    qapp: object, bus: str
) -> None:
    """One that was left open would warn, and fail the test."""
    keeper = Awake()

    keeper.show(HOLD)
    keeper.close()
    gc.collect()
