"""The program and its desktop: media controls reach the session, files open in the one window."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.events import Command, PauseReason
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.desktop.sleep import Sleep
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.page import Page
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.settings import Settings
from tests.desktop.conftest import bus, run
from tests.gui.conftest import READY, Open, press

__all__ = ["bus"]

Key = Qt.Key
EVENING = """psoas-timer: 1
routines:
  evening:
    name: Evening stretch
    items:
      - glute-bridge: {hold: 5 s, times: 15}
"""


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    path = tmp_path / "evening.psoas.yaml"
    path.write_text(EVENING)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="MPRIS is of the Linux desktop")
def test_playerctl_pauses_and_goes_on_and_stops(qtbot: QtBot, bus: str, program: Program) -> None:
    program.window.start("desk-break")
    assert run(qtbot, "playerctl", "metadata", "xesam:album") == "Five-minute desk break"
    program.window.session_page.ask_for(Command.NEXT_EXERCISE)
    picture = run(qtbot, "playerctl", "metadata", "mpris:artUrl")
    assert QImage(QUrl(picture).toLocalFile()).width() == 512
    run(qtbot, "playerctl", "pause")
    assert snapshot(program).mode is Mode.PAUSED
    run(qtbot, "playerctl", "play")
    assert snapshot(program).mode is Mode.RESUMING
    run(qtbot, "playerctl", "stop")
    assert snapshot(program).reason is PauseReason.QUESTION

    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)

    assert run(qtbot, "playerctl", "--list-all") == "No players found"


def page_of(program: Program) -> type[Page] | None:
    page = program.window.page
    return type(page) if page else None


def test_a_file_opens_with_its_routines(program: Program, evening: Path) -> None:
    program.opening.ask(str(evening))

    assert page_of(program) is ArrivalsPage
    press(program.window, Key.Key_Backtab)
    press(program.window, Key.Key_Return)
    assert page_of(program) is RoutinePage
    press(program.window, Key.Key_Return)
    assert program.window.page is program.window.session_page


def test_what_is_wrong_with_a_file_is_shown_with_it(program: Program, evening: Path) -> None:
    evening.write_text(EVENING.replace("glute-bridge", "glute-brigde"))

    program.opening.ask(str(evening))

    page = program.window.page
    assert isinstance(page, ArrivalsPage)
    assert any("glute-brigde" in label.text() for label in page.findChildren(QLabel))
    press(program.window, Key.Key_Escape)
    assert program.window.is_at_home


def test_escape_leads_from_a_file_to_all_routines(program: Program, evening: Path) -> None:
    program.opening.ask(str(evening))

    press(program.window, Key.Key_Escape)

    assert program.window.is_at_home


def test_a_file_that_is_opened_in_a_session_waits_for_its_end(
    program: Program, evening: Path
) -> None:
    program.window.start("desk-break")
    program.opening.ask(str(evening))
    assert program.window.page is program.window.session_page

    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)

    assert page_of(program) is ArrivalsPage


def news(program: Program) -> str:
    return program.window.findChild(TroubleStrip).news


def test_a_file_that_is_opened_in_a_session_is_told_of_at_its_end_not_before(
    program: Program, evening: Path
) -> None:
    program.window.start("desk-break")
    program.opening.ask(str(evening))
    assert news(program) == ""

    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Return)

    assert program.window.page is program.window.session_page
    assert (
        news(program) == "evening.psoas.yaml is waiting: it is shown as soon as you are done here."
    )
    press(program.window, Key.Key_Return)
    assert page_of(program) is ArrivalsPage
    assert news(program) == ""


def test_a_file_comes_in_front_of_a_page_that_only_shows_something(
    program: Program, evening: Path
) -> None:
    press(program.window, Key.Key_Right)
    assert page_of(program) is RoutinePage

    program.opening.ask(str(evening))

    assert page_of(program) is ArrivalsPage
    press(program.window, Key.Key_Escape)
    assert page_of(program) is RoutinePage


def test_a_file_waits_while_something_is_written_and_that_is_told_at_once(
    program: Program, evening: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(EVENING)
    press(program.window, Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page_of(program) is RoutineEditor

    program.opening.ask(str(evening))
    program.opening.ask(str(other))

    assert page_of(program) is RoutineEditor
    assert (
        news(program) == "evening.psoas.yaml is waiting: it is shown as soon as you are done here."
    )
    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Escape)
    assert page_of(program) is ArrivalsPage
    assert news(program) == "other.yaml is waiting: it is shown as soon as you are done here."
    press(program.window, Key.Key_Escape)
    assert page_of(program) is ArrivalsPage
    press(program.window, Key.Key_Escape)
    assert program.window.is_at_home


def test_a_file_that_is_opened_at_the_first_start_waits_for_the_notice(
    begin: Open, evening: Path
) -> None:
    program = begin(Settings(sound_checked=True))
    program.opening.ask(str(evening))
    assert page_of(program) is not ArrivalsPage

    press(program.window, Key.Key_Return)

    assert page_of(program) is ArrivalsPage


def test_a_file_that_went_away_is_not_looked_at_and_that_is_told(
    program: Program, evening: Path
) -> None:
    program.opening.ask(str(evening))
    evening.unlink()

    press(program.window, Key.Key_Backtab)
    press(program.window, Key.Key_Return)

    assert page_of(program) is ArrivalsPage
    assert "evening" in program.window.findChild(TroubleStrip).text


def test_asked_for_nothing_the_window_only_comes_up(program: Program) -> None:
    program.window.showMinimized()

    program.opening.ask("")

    assert not program.window.isMinimized()
    assert program.window.is_at_home


@pytest.mark.parametrize(("when_locked", "mode"), [("go-on", Mode.RUNNING), ("pause", Mode.PAUSED)])
def test_h62_a_locked_screen_is_as_the_person_has_set_it(
    begin: Open, when_locked: str, mode: Mode
) -> None:
    program = begin(replace(READY, when_locked=when_locked))
    program.window.start("desk-break")

    program.window.findChild(Sleep).locked.emit()

    assert snapshot(program).mode is mode


def test_h16_a_session_waits_before_the_computer_sleeps(program: Program) -> None:
    program.window.start("desk-break")

    program.window.findChild(Sleep).falls_asleep.emit()

    assert snapshot(program).reason is PauseReason.SLEPT


def snapshot(program: Program) -> Snapshot:
    return program.window.findChild(SessionDriver).snapshot
