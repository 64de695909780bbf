"""What reminds a person, and that none of it is missed where it is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from psoas_timer.core.reminding import LOOK_EVERY, Wishes
from psoas_timer.desktop.autostart import entry_path, quoted, set_autostart
from psoas_timer.desktop.idle import Idle
from psoas_timer.desktop.notification import Notification
from psoas_timer.desktop.reminders import Reminders
from psoas_timer.desktop.tray import Tray
from tests.desktop.fake_services import FakeMutter, FakeNotifications, FakeScreenSaver

linux = pytest.mark.skipif(sys.platform != "linux", reason="services of the Linux desktop")

BREAKS = Wishes(break_every=timedelta(minutes=1), break_routine="desk-break")
BUTTONS = {"start": "Start desk break", "later": "In ten minutes"}


class Wall:
    now = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a person's own time, off the wall

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def reminders(qtbot: QtBot, wall: Wall) -> Reminders:
    return Reminders(wall, nobody_knows)


def nobody_knows(tell: Callable[[timedelta | None], None]) -> None:
    tell(None)


def look(reminders: Reminders, wall: Wall, times: int) -> list[str]:
    """The routines that became due while so many looks went by."""
    due: list[str] = []
    reminders.due.connect(lambda reminder: due.append(reminder.routine))
    timer = reminders.findChild(QTimer)
    for _ in range(times):
        wall.now += LOOK_EVERY
        if timer.isActive():
            timer.timeout.emit()
    return due


def test_while_nothing_is_wanted_nobody_is_woken(reminders: Reminders, wall: Wall) -> None:
    assert not reminders.findChild(QTimer).isActive()
    reminders.wish(BREAKS)
    assert reminders.findChild(QTimer).isActive()

    reminders.wish(Wishes())

    assert not reminders.findChild(QTimer).isActive()


def test_a_break_becomes_due_and_not_while_one_is_taken(reminders: Reminders, wall: Wall) -> None:
    reminders.wish(BREAKS)
    assert look(reminders, wall, 2) == ["desk-break"]

    reminders.rest()
    assert look(reminders, wall, 9) == []
    reminders.resume()

    assert look(reminders, wall, 1) == []


def test_skipped_it_keeps_quiet(reminders: Reminders, wall: Wall) -> None:
    reminders.wish(BREAKS)
    reminders.skip_today()

    assert look(reminders, wall, 9) == []


# The desktop's notifications


@pytest.fixture
def desktop(bus: str) -> Iterator[FakeNotifications]:
    with closing(FakeNotifications(bus)) as service:
        yield service


@pytest.fixture
def notification(qtbot: QtBot) -> Iterator[Notification]:
    shown = Notification()
    yield shown
    shown.close()


@linux
def test_a_notification_has_its_buttons_and_tells_which_was_pressed(
    qtbot: QtBot, desktop: FakeNotifications, notification: Notification
) -> None:
    notification.show("Time to get up", "A break: Sit & <stretch>.", BUTTONS)
    qtbot.waitUntil(lambda: bool(desktop.shown))
    _, title, text, actions = desktop.shown[0]
    assert (title, text) == ("Time to get up", "A break: Sit &amp; &lt;stretch&gt;.")
    assert actions[2:] == ["start", "Start desk break", "later", "In ten minutes"]

    with qtbot.waitSignal(notification.answered) as answered:
        desktop.press("later")
    assert answered.args == ["later"]
    with qtbot.waitSignal(notification.answered) as answered:
        desktop.press("default")
    assert answered.args == ["start"]


@linux
def test_the_next_notification_takes_the_place_of_the_last(
    qtbot: QtBot, desktop: FakeNotifications, notification: Notification
) -> None:
    notification.show("One", "", BUTTONS)
    qtbot.waitUntil(lambda: len(desktop.shown) == 1)
    with qtbot.waitSignal(notification.answered):
        desktop.press("later")
    notification.show("Two", "", BUTTONS)
    qtbot.waitUntil(lambda: len(desktop.shown) == 2)

    assert [replaces for replaces, *_ in desktop.shown] == [0, 3_000_000_000]


@linux
def test_a_notification_can_be_taken_away_even_if_it_is_gone(
    qtbot: QtBot, desktop: FakeNotifications, notification: Notification
) -> None:
    notification.withdraw()
    notification.show("Time to get up", "", BUTTONS)
    qtbot.waitUntil(lambda: desktop.is_shown)
    with qtbot.waitSignal(notification.answered):
        desktop.press("later")
    notification.withdraw()
    notification.withdraw()

    qtbot.waitUntil(lambda: not desktop.is_shown)


@linux
def test_h55_a_desktop_without_notifications_is_told(
    qtbot: QtBot, bus: str, notification: Notification
) -> None:
    for _ in range(2):
        with qtbot.waitSignal(notification.failed):
            notification.show("Time to get up", "", BUTTONS)


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/at/all"])
def test_h55_no_bus_at_all_is_told(
    qtbot: QtBot, notification: Notification, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    with qtbot.waitSignal(notification.failed):
        notification.show("Time to get up", "", BUTTONS)


def test_h55_without_a_tray_nothing_is_there_and_nothing_happens(qtbot: QtBot) -> None:
    tray = Tray(QIcon())
    tray.show(True)

    assert not tray.is_there
    assert not tray.say("Time to get up", "")


# How long a person was away


@linux
def test_gnome_and_kde_tell_how_long_a_person_was_away(
    qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for desktop, service in (("ubuntu:GNOME", FakeMutter), ("KDE", FakeScreenSaver)):
        with closing(service(bus)) as known:
            known.idle = 90_000
            monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
            with closing(Idle()) as idle:
                assert away(qtbot, idle) == timedelta(seconds=90)


@linux
@pytest.mark.parametrize("desktop", ["", "GNOME", "weston"])
def test_h55_a_desktop_that_does_not_tell_is_taken_so(
    qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch, desktop: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)

    with closing(Idle()) as idle:
        assert away(qtbot, idle) is None


def away(qtbot: QtBot, idle: Idle) -> timedelta | None:
    told: list[timedelta | None] = []
    idle.ask(told.append)
    qtbot.waitUntil(lambda: bool(told))
    return told[0]


# At login


def test_the_entry_is_written_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "config" / "autostart" / "entry.desktop"
    set_autostart(True, path)
    assert '"--background"' in path.read_text()

    set_autostart(False, path)
    set_autostart(False, path)

    assert not path.exists()


def test_the_entry_is_where_desktops_look(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert entry_path() == tmp_path / "autostart" / "org.psoas_timer.psoas_timer.desktop"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert entry_path().parent == tmp_path / ".config" / "autostart"


@linux
def test_h45_no_path_can_become_a_command(tmp_path: Path) -> None:
    """A program of a strange name is started by who reads such entries, and nothing else is."""
    strange = tmp_path / 'a "b" $HOME `touch c` \\d.sh'
    strange.write_text(f'#!/bin/sh\ntouch "{tmp_path}/started"\n')
    strange.chmod(0o755)
    entry = tmp_path / "strange.desktop"
    entry.write_text(
        f"[Desktop Entry]\nType=Application\nName=Strange\nExec={quoted(str(strange))}\n"
    )
    launched = launch(entry)

    assert launched.returncode == 0, launched.stderr
    assert (tmp_path / "started").exists()


def launch(entry: Path) -> subprocess.CompletedProcess[str]:
    command = ["gio", "launch", str(entry)]
    try:
        return subprocess.run(
            command, env=dict(os.environ), check=False, capture_output=True, text=True, timeout=60
        )
    except FileNotFoundError:
        pytest.skip("gio is not installed")
