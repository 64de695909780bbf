"""The window keeps what is done in it, and goes on where a session was cut off."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from psoas_timer import clock
from psoas_timer.app.program import Program
from psoas_timer.core.events import Command, PainLevel, PauseReason, Speak
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.library.continue_card import ContinueCard
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.trouble_strip import TroubleStrip
from psoas_timer.history import open_history
from psoas_timer.history.records import SessionRecord
from psoas_timer.home import open_home
from tests.gui.conftest import Open, press
from tests.history.samples import held, session

Key = Qt.Key


def driver_of(program: Program) -> SessionDriver:
    driver = program.window.findChild(SessionDriver)
    assert driver is not None
    return driver


def shot(program: Program) -> Snapshot:
    return driver_of(program).snapshot


def cut_off(program: Program, routine: str = "desk-break") -> Snapshot:
    """In its second exercise, after a pain, when the window is closed."""
    program.window.start(routine)
    page = program.window.session_page
    for _ in range(2):
        page.ask_for(Command.NEXT_EXERCISE)
    page.ask_for(Command.PAIN)
    driver_of(program).send(PainLevel(2))
    page.ask_for(Command.TOGGLE)
    where = shot(program)
    program.window.close()
    program.close()
    return where


def sessions(home: Path) -> tuple[SessionRecord, ...]:
    with closing(open_history(home / "data", clock.wall())) as history:
        return history.sessions()


def test_h35_a_session_that_was_cut_off_is_gone_on_with(begin: Open, home: Path) -> None:
    before = cut_off(begin())
    assert sessions(home) == ()
    again = begin()
    card = again.window.findChild(ContinueCard)
    assert card.isVisible()

    press(again.window, Key.Key_Return)
    now = shot(again)
    assert (now.mode, now.reason) == (Mode.PAUSED, PauseReason.RESUMED)
    assert now.segment == before.segment
    again.window.session_page.ask_for(Command.STOP)
    press(again.window, Key.Key_Return)
    (kept,) = sessions(home)
    assert [pain.level for pain in kept.pains] == [2]
    press(again.window, Key.Key_Return)
    assert not card.isVisible()


def test_h35_what_a_pain_means_is_said_and_shown_again(begin: Open) -> None:
    first = begin()
    first.window.start("desk-break")
    for command in (Command.NEXT_EXERCISE, Command.NEXT_EXERCISE, Command.PAIN):
        first.window.session_page.ask_for(command)
    driver_of(first).send(PainLevel(5))
    advice = shot(first).caption
    first.window.close()
    first.close()

    again = begin()
    said: list[object] = []
    press(again.window, Key.Key_Return)
    driver_of(again).performed.connect(said.append)
    press(again.window, Key.Key_R)

    now = shot(again)
    assert (now.mode, now.pain, now.caption) == (Mode.HURT, 5, advice)
    assert [effect.text for effect in said if isinstance(effect, Speak)] == [advice]
    assert advice.startswith("Press space to leave this exercise")


def test_who_leaves_it_keeps_what_was_done(begin: Open, home: Path) -> None:
    cut_off(begin())
    again = begin()
    again.window.library_page.continue_declined.emit()

    assert len(sessions(home)) == 1
    assert not again.window.findChild(ContinueCard).isVisible()


def test_who_begins_another_routine_keeps_what_was_done(begin: Open, home: Path) -> None:
    cut_off(begin())
    again = begin()
    again.window.start("full-stretch")

    assert [kept.routine for kept in sessions(home)] == ["desk-break"]


def test_a_routine_that_is_gone_is_told_and_what_was_done_is_kept(begin: Open, home: Path) -> None:
    own = home / "data" / "own" / "mine.yaml"
    own.parent.mkdir(parents=True)
    items = "      - knee-to-chest\n      - kneeling-lunge\n      - glute-bridge\n"
    routine = f"psoas-timer: 1\nroutines:\n  mine:\n    name: Mine\n    items:\n{items}"
    own.write_text(routine, encoding="utf-8")
    cut_off(begin(), "mine")
    own.unlink()
    again = begin()

    assert again.window.findChild(TroubleStrip).text == (
        "Mine cannot be gone on with, because it is not there any more. What you did of it is kept."
    )
    assert [kept.name for kept in sessions(home)] == ["Mine"]


def test_fading_knows_what_was_done_often_enough(begin: Open, home: Path) -> None:
    with closing(open_history(home / "data", clock.wall())) as history:
        for _ in range(3):
            history.keep(session(efforts=(held("kneeling-lunge"),)))

    assert open_home().preferences().familiar == {"kneeling-lunge"}


def test_h37_a_folder_that_takes_nothing_is_told_and_the_session_goes_on(
    qtbot: QtBot, begin: Open, home: Path
) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "history.sqlite3").mkdir()
    program = begin()

    assert "cannot be kept" in program.window.findChild(TroubleStrip).text
    program.window.start("desk-break")
    assert shot(program).mode is Mode.RUNNING
    (home / "data" / "history.sqlite3").rmdir()
    program.window.session_page.ask_for(Command.NEXT_EXERCISE)
    qtbot.waitUntil(lambda: "cannot be kept" not in program.window.findChild(TroubleStrip).text)
