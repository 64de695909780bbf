"""Reminders put together: from a setting to a notification, and from its button to a session."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.app.reminders import wishes_of
from psoas_timer.core.reminding import Reminder, Wishes
from psoas_timer.desktop.autostart import entry_path
from psoas_timer.desktop.reminders import Reminders
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.home import open_home
from psoas_timer.settings import Settings
from tests.desktop.conftest import bus
from tests.desktop.fake_services import FakeNotifications
from tests.gui.conftest import READY, Open

__all__ = ["bus"]

BREAK = Reminder("desk-break", is_break=True)
linux = pytest.mark.skipif(sys.platform != "linux", reason="services of the Linux desktop")


@pytest.fixture
def program(begin: Open) -> Program:
    return begin(replace(READY, conditions="none"))


def reminders(program: Program) -> Reminders:
    found = program.window.findChild(Reminders)
    assert found is not None
    return found


def setting(program: Program, **changes: object) -> None:
    program.window.settings_page.changed.emit(changes)


def is_looking(program: Program) -> bool:
    return reminders(program).findChild(QTimer).isActive()


def test_nobody_is_reminded_of_anything_unless_they_want_it(program: Program) -> None:
    assert not is_looking(program)
    setting(program, reminder_every=30)
    assert is_looking(program)
    setting(program, reminder_every=0, reminders={"full-stretch": ("sat 19:00",)})
    assert is_looking(program)

    setting(program, reminders={})

    assert not is_looking(program)


def test_a_time_given_to_a_routine_on_its_page_is_kept_and_waited_for(program: Program) -> None:
    page = program.window.settings_page
    program.window.open(page)
    page.row("reminders").deed_asked.emit(Deed.TIMES)

    (at,) = page.above.times.findChildren(QLineEdit)
    at.setText("19:15")
    add = next(b for b in page.above.times.findChildren(QPushButton) if b.text() == "Add")
    add.click()

    first = next(iter(open_home().library.routines))
    assert open_home().settings.reminders == {first: ("19:15",)}
    assert is_looking(program)


def test_in_a_session_nobody_is_reminded(program: Program) -> None:
    setting(program, reminder_every=30)

    program.window.start("desk-break")
    assert program.window.page is program.window.session_page
    assert not is_looking(program)
    program.window.close()

    assert is_looking(program)


@linux
def test_a_break_starts_from_its_notification(qtbot: QtBot, bus: str, program: Program) -> None:
    with closing(FakeNotifications(bus)) as desktop:
        reminders(program).due.emit(BREAK)
        qtbot.waitUntil(lambda: bool(desktop.shown))
        assert desktop.shown[0][1:3] == ("Time to get up", "A break: Five-minute desk break.")

        desktop.press("start")

        qtbot.waitUntil(lambda: program.window.page is program.window.session_page)
        qtbot.waitUntil(lambda: not desktop.is_shown)


def test_h55_where_nothing_else_can_tell_the_window_does(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")

    reminders(program).due.emit(BREAK)

    said = program.window.findChild(TroubleStrip)
    qtbot.waitUntil(lambda: said.text == "Time to get up. A break: Five-minute desk break.")


def test_a_routine_that_is_gone_is_not_reminded_of(program: Program) -> None:
    reminders(program).due.emit(Reminder("no-such", is_break=False))

    assert program.window.findChild(TroubleStrip).text == ""


@linux
def test_the_entry_for_the_login_comes_and_goes_with_the_setting(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    setting(program, autostart=True)
    assert entry_path().is_relative_to(tmp_path)
    assert entry_path().exists()

    setting(program, autostart=False)

    assert not entry_path().exists()


@linux
def test_an_entry_that_cannot_be_written_is_told(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "autostart").write_text("in the way")

    setting(program, autostart=True)

    assert "at login could not be changed" in program.window.findChild(TroubleStrip).text


def test_the_settings_say_when() -> None:
    wishes = wishes_of(
        Settings(reminder_every=45, rest_days="sun", reminders={"full-stretch": ("sat 19:00",)})
    )

    assert wishes_of(Settings()) == Wishes(break_routine="desk-break", quiet=wishes.quiet)
    assert wishes.break_every == timedelta(minutes=45)
    assert wishes.quiet.holds(datetime(2026, 1, 1, 23).time())  # noqa: DTZ001 - only its hour
    assert wishes.rest_days == {6}
    assert [appointment.routine for appointment in wishes.appointments] == ["full-stretch"]
