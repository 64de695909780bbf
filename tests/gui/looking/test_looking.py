"""The program: a routine and an exercise looked at, heard, and begun from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.events import Speak
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.library.library_page import Section
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.home import open_home
from psoas_timer.session_log import FILE
from tests.gui.conftest import FakePerformer, press

Key = Qt.Key


def look(program: Program) -> RoutinePage:
    press(program.window, Key.Key_Right)
    page = program.window.page
    assert isinstance(page, RoutinePage)
    return page


def texts(program: Program) -> list[str]:
    return [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]


def test_the_words_are_made_while_a_person_looks(
    qtbot: QtBot, program: Program, performer: FakePerformer
) -> None:
    look(program)
    assert performer.opened == 0

    performer.on_lengths(tuple((text, 1.0) for text in performer.ahead))

    qtbot.waitUntil(lambda: "Every word is ready." in texts(program))


def test_a_routine_is_begun_from_a_line_and_leads_back_to_it(program: Program) -> None:
    page = look(program)
    press(program.window, Key.Key_Down)

    press(program.window, Key.Key_Return)
    session = program.window.session_page
    assert session.isVisible()
    assert "Deeper lunge stretch" in texts(program)
    press(program.window, Key.Key_Escape)
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)

    assert program.window.page is page


def test_an_exercise_of_a_routine_is_looked_at_heard_and_left(
    program: Program, performer: FakePerformer
) -> None:
    page = look(program)
    press(program.window, Key.Key_Right)
    assert isinstance(program.window.page, ExercisePage)

    press(program.window, Key.Key_H)
    assert performer.last_spoken.text.startswith("Marching in place.")
    press(program.window, Key.Key_Escape)

    assert type(performer.performed[-1]).__name__ == "Silence"
    assert page.isVisible()


def test_what_is_heard_goes_on_sentence_by_sentence(
    qtbot: QtBot, program: Program, performer: FakePerformer
) -> None:
    program.window.library_page.show_section(Section.EXERCISES)
    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_H)
    first = performer.last_spoken

    performer.on_finished(first.number)

    qtbot.waitUntil(lambda: performer.last_spoken.number == first.number + 1)
    assert len([one for one in performer.performed if isinstance(one, Speak)]) == 2


def test_an_exercise_of_a_routine_is_tried_in_its_dose_there(program: Program) -> None:
    look(program)
    press(program.window, Key.Key_Down)
    press(program.window, Key.Key_Right)

    press(program.window, Key.Key_Return)

    log = open_home().folders.state / FILE
    assert '"desk-break#2"' in log.read_text(encoding="utf-8")


def test_h30_a_second_start_comes_too_late(program: Program, performer: FakePerformer) -> None:
    page = look(program)
    press(program.window, Key.Key_Return)
    news = performer.on_finished

    page.begun.emit(0)

    assert performer.on_finished is news


def test_an_exercise_is_played_alone(program: Program) -> None:
    program.window.library_page.show_section(Section.EXERCISES)
    press(program.window, Key.Key_Return)
    page = program.window.page
    assert isinstance(page, ExercisePage)

    press(program.window, Key.Key_Return)
    press(program.window, Key.Key_Return)

    assert program.window.session_page.isVisible()


@pytest.mark.parametrize("setting", [("conditions", "knee-pain"), ("breath", 9.0)])
def test_cards_follow_what_is_set_when_they_are_next_seen(
    program: Program, setting: tuple[str, object]
) -> None:
    before = texts(program)
    press(program.window, Key.Key_Comma)
    program.window.settings_page.changed.emit(dict([setting]))

    press(program.window, Key.Key_Escape)

    assert texts(program) != before
