"""At the end of a session: what was changed can be kept, and now and then a little more tried."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from psoas_timer import clock
from psoas_timer.app.program import Program
from psoas_timer.core.dose import Amount
from psoas_timer.core.events import Command
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.gui.library.routine_card import RoutineButton
from psoas_timer.gui.session.next_time import NextTime
from psoas_timer.history import open_history
from psoas_timer.home import open_home
from psoas_timer.library import Library
from tests.gui.conftest import press
from tests.history.samples import each_side, session

Key = Qt.Key


def to_the_lunge(program: Program) -> None:
    program.window.start("desk-break")
    for command in (Command.TOGGLE, Command.NEXT_EXERCISE, Command.NEXT_EXERCISE):
        program.window.session_page.ask_for(command)


def stop(program: Program) -> None:
    program.window.session_page.ask_for(Command.STOP)
    press(program.window, Key.Key_Return)


def questions(program: Program) -> list[NextTime]:
    return [part for part in program.window.findChildren(NextTime) if part.isVisible()]


def hold_now(routine: str, exercise: str) -> Amount | None:
    """As whoever starts the program next finds it."""
    library: Library = open_home().library
    (item,) = (
        item
        for item in library.routines[routine].items
        if isinstance(item, ExerciseItem) and item.exercise.id == exercise
    )
    return item.dose().hold


def test_a_dose_changed_in_a_session_is_kept_if_the_person_says_so(program: Program) -> None:
    to_the_lunge(program)
    program.window.session_page.ask_for(Command.LONGER)
    stop(program)
    (question,) = questions(program)

    assert question.accessibleName() == "Deeper lunge stretch: 35 s. Keep this for next time?"
    assert hold_now("desk-break", "deep-lunge") == Amount(30, 30)
    question.button.setFocus()
    press(program.window, Key.Key_Space)
    assert question.accessibleName() == "Deeper lunge stretch: kept for next time."
    assert not question.button.isEnabled()
    assert hold_now("desk-break", "deep-lunge") == Amount(35, 35)


def test_nothing_is_asked_and_nothing_kept_without_a_change(program: Program) -> None:
    to_the_lunge(program)
    stop(program)

    assert questions(program) == []
    assert open_home().own.mine.is_empty


def test_who_does_not_answer_keeps_what_was(program: Program) -> None:
    to_the_lunge(program)
    program.window.session_page.ask_for(Command.LONGER)
    stop(program)
    press(program.window, Key.Key_Return)

    assert program.window.is_at_home
    assert open_home().own.mine.is_empty
    to_the_lunge(program)
    stop(program)
    assert questions(program) == []


def test_an_exercise_done_alone_is_changed_everywhere(program: Program) -> None:
    program.window.start("deep-lunge")
    page = program.window.session_page
    for command in (Command.TOGGLE, Command.SKIP, Command.SKIP, Command.LONGER):
        page.ask_for(command)
    stop(program)
    (question,) = questions(program)
    question.findChild(QPushButton).click()

    assert open_home().library.exercises["deep-lunge"].dose.hold == Amount(35, 60)


def test_what_somebody_else_wrote_is_there_when_one_comes_back(
    program: Program, home: Path
) -> None:
    (home / "config").mkdir(parents=True, exist_ok=True)
    text = "psoas-timer: 1\nroutines:\n  mine: {name: Written elsewhere, items: [camel-pose]}\n"
    (home / "config" / "my.yaml").write_text(text)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    assert "mine" in {button.id for button in program.window.findChildren(RoutineButton)}


@pytest.fixture
def five_good_sessions(home: Path) -> None:
    """The lunge without pain on five days, the last one today."""
    today = clock.wall().day
    with closing(open_history(home / "data", clock.wall())) as history:
        for days in range(5):
            done = each_side("deep-lunge", times=1)
            history.keep(session(today - timedelta(days), done, hour=1))


@pytest.mark.usefixtures("five_good_sessions")
def test_a_little_more_is_offered_after_sessions_that_went_well(program: Program) -> None:
    program.window.start("desk-break")
    page = program.window.session_page
    page.ask_for(Command.TOGGLE)
    while not page.end.isVisible():
        page.ask_for(Command.NEXT_EXERCISE)
        page.ask_for(Command.SKIP)
    (question,) = questions(program)

    assert question.accessibleName() == (
        "Deeper lunge stretch: 5 sessions in a row went well. Try 35 s next time?"
    )
    assert hold_now("desk-break", "deep-lunge") == Amount(30, 30)
    question.button.click()
    assert hold_now("desk-break", "deep-lunge") == Amount(35, 35)
