"""Routines at their times, set by keyboard alone and kept like every other setting."""

from __future__ import annotations

from dataclasses import asdict
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.schedule import parse_appointments
from psoas_timer.gui.fields import ListField
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.settings.times_page import TimesPage
from psoas_timer.gui.theme import Theme
from psoas_timer.settings import CHECKS, Settings
from tests.gui.conftest import press, show
from tests.gui.samples import CARDS, ROUTINES, SETTINGS, USUAL

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Told = list[dict[str, object]]
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, memory: QSettings) -> MainWindow:
    """The window at the page of the times."""
    window = MainWindow(theme=theme, cards=CARDS, start_routine=lambda _: None, memory=memory)
    window.know(settings=SETTINGS, usual=USUAL)
    show(qtbot, window)
    press(window, Key.Key_Comma, CONTROL)
    page = window.settings_page
    page.offer_routines(ROUTINES)
    page.show_section("Reminders")
    part(page, QPushButton, "Set the times").setFocus()
    press(window, Key.Key_Return)
    return window


@pytest.fixture
def told(window: MainWindow) -> Told:
    changes: Told = []
    window.settings_page.changed.connect(lambda changed: changes.append(dict(changed)))
    return changes


def part(page: QWidget, kind: type[Part], name: str) -> Part:
    found = page.window().findChildren(kind)
    return next(w for w in found if w.accessibleName() == name and w.isVisibleTo(page.window()))


def said(window: MainWindow) -> list[str]:
    assert isinstance(window.page, TimesPage)
    labels = window.page.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(window)]


def write_time(qtbot: QtBot, window: MainWindow, text: str) -> None:
    line = part(window, QLineEdit, "Time of day")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    press(window, Key.Key_Return)


def choose(window: MainWindow, *days: str, routine: int = 0) -> None:
    """The routine at that place of the list, on those days."""
    part(window, ListField, "Routine").setFocus()
    for _ in range(routine):
        press(window, Key.Key_Down)
    for day in days:
        part(window, QCheckBox, day).setFocus()
        press(window, Key.Key_Space)


def test_a_routine_gets_a_time_on_some_days_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, told: Told
) -> None:
    choose(window, "Wednesday", "Monday", routine=1)
    write_time(qtbot, window, "6:05")

    kept = {"morning-ten": ("mon wed 06:05",)}
    assert told == [{"reminders": kept}]
    assert CHECKS["reminders"](kept)
    assert "Morning ten minutes" in said(window)
    assert "Monday, Wednesday at 06:05" in said(window)


def test_without_a_day_it_is_every_day(qtbot: QtBot, window: MainWindow, told: Told) -> None:
    write_time(qtbot, window, "19:00")

    assert told == [{"reminders": {"desk-break": ("19:00",)}}]
    assert "Every day at 19:00" in said(window)
    assert len(parse_appointments("desk-break", ["19:00"])[0].days) == 7


@pytest.mark.parametrize("text", ["", "25:00", "7", "soon"])
def test_what_is_no_time_is_refused_where_it_stands(
    qtbot: QtBot, window: MainWindow, told: Told, text: str
) -> None:
    line = part(window, QLineEdit, "Time of day")
    line.clear()

    write_time(qtbot, window, text)

    assert told == []
    assert "Write the time as 07:30." in said(window)
    assert line.hasFocus()


def test_the_same_time_twice_is_kept_once(qtbot: QtBot, window: MainWindow, told: Told) -> None:
    write_time(qtbot, window, "07:30")
    write_time(qtbot, window, "7:30")

    assert len(told) == 1
    assert "That is in the list already." in said(window)


def test_no_routine_gets_more_times_than_can_be_kept(
    qtbot: QtBot, window: MainWindow, told: Told
) -> None:
    for hour in range(9):
        write_time(qtbot, window, f"{hour + 10}:00")

    assert len(told) == 8
    assert CHECKS["reminders"](told[-1]["reminders"])
    assert "One routine can have 8 lines at most." in said(window)


def test_a_time_is_removed_and_the_focus_goes_to_the_next(
    qtbot: QtBot, window: MainWindow, told: Told
) -> None:
    for at in ("07:00", "08:00"):
        write_time(qtbot, window, at)
    name = "Remove Five-minute desk break, Every day at {}"
    part(window, QPushButton, name.format("07:00")).setFocus()

    press(window, Key.Key_Return)
    assert told[-1] == {"reminders": {"desk-break": ("08:00",)}}
    left = part(window, QPushButton, name.format("08:00"))
    assert left.hasFocus()

    press(window, Key.Key_Space)
    assert told[-1] == {"reminders": {}}
    assert part(window, QPushButton, "Add this time").hasFocus()


def test_each_time_is_taken_back_by_itself(qtbot: QtBot, window: MainWindow, told: Told) -> None:
    write_time(qtbot, window, "07:00")
    write_time(qtbot, window, "08:00")

    part(window, QPushButton, "Back").setFocus()
    press(window, Key.Key_Z, CONTROL)

    assert told[-1] == {"reminders": {"desk-break": ("07:00",)}}
    assert "Every day at 08:00" not in said(window)


def test_lines_written_by_hand_are_told_whole(window: MainWindow) -> None:
    page = window.settings_page
    page.show_value("reminders", {"gone": ("sat sun 09:00 18:30",)})

    assert "gone" in said(window)
    assert "Saturday, Sunday at 09:00, 18:30" in said(window)


def test_escape_leads_back_to_the_button_that_led_here(window: MainWindow) -> None:
    press(window, Key.Key_Escape)

    assert isinstance(window.page, SettingsPage)
    assert part(window.page, QPushButton, "Set the times").hasFocus()


def test_the_break_can_be_any_routine(window: MainWindow, told: Told) -> None:
    press(window, Key.Key_Escape)
    part(window, ListField, "The break").setFocus()
    press(window, Key.Key_Down)

    assert told == [{"reminder_routine": "morning-ten"}]
    assert CHECKS["reminder_routine"]("morning-ten")
    assert asdict(Settings())["reminder_routine"] == "desk-break"
