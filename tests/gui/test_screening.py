"""H25: the questions about a person's body in the window, and what becomes of the answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.app.program import Program
from psoas_timer.core.condition import Condition
from psoas_timer.gui.safety.screening_page import ScreeningPage
from psoas_timer.home import open_home
from psoas_timer.settings import Settings, load_settings
from tests.gui.conftest import press

CONTROL = Qt.KeyboardModifier.ControlModifier
KNEEL = "Does it hurt to kneel?"
LUNGE = "Do it anyway: Kneeling lunge stretch"


@pytest.fixture
def page(program: Program) -> ScreeningPage:
    press(program.window, Qt.Key.Key_B, CONTROL)
    page = program.window.page
    assert isinstance(page, ScreeningPage)
    return page


def named(page: QWidget, name: str) -> QWidget:
    return next(w for w in page.findChildren(QWidget) if w.accessibleName() == name)


def tick(page: QWidget, name: str) -> None:
    box = named(page, name)
    assert isinstance(box, QCheckBox)
    box.click()


def click(page: QWidget, name: str) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == name)
    button.click()


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def kept() -> Settings:
    return load_settings(open_home().folders.config)[0]


def test_what_an_answer_changes_is_shown_as_it_is_ticked(qtbot: QtBot, page: ScreeningPage) -> None:
    assert "Nothing: every routine stays as it is." in words(page)

    tick(page, KNEEL)

    begun = "Kneeling lunge stretch becomes"
    qtbot.waitUntil(lambda: any(text.startswith(begun) for text in words(page)))


def test_answers_are_kept_and_hold_in_the_next_plan(page: ScreeningPage) -> None:
    tick(page, KNEEL)
    click(page, "Keep these answers")

    assert kept().conditions == "knee-pain"
    home = open_home()
    assert home.preferences().conditions == frozenset({Condition.KNEE_PAIN})
    plan = home.plan(home.library.routines["desk-break"])
    assert "deep-lunge" not in {segment.exercise for segment in plan.segments}


def test_no_tick_is_an_answer_too(page: ScreeningPage) -> None:
    click(page, "Keep these answers")

    assert kept().conditions == "none"
    assert open_home().preferences().conditions == frozenset()


def test_what_a_person_does_anyway_is_remembered(program: Program, page: ScreeningPage) -> None:
    tick(page, KNEEL)
    tick(page, LUNGE)
    click(page, "Keep these answers")
    assert kept().anyway == "knee-pain/kneeling-lunge"

    press(program.window, Qt.Key.Key_B, CONTROL)
    again = program.window.page
    assert again is not None
    assert named(again, KNEEL).isChecked()  # type: ignore[attr-defined]  # a check box
    assert named(again, LUNGE).isChecked()  # type: ignore[attr-defined]  # a check box


def test_an_answer_taken_back_takes_what_was_done_anyway_with_it(page: ScreeningPage) -> None:
    tick(page, KNEEL)
    tick(page, LUNGE)
    tick(page, KNEEL)
    click(page, "Keep these answers")

    assert (kept().conditions, kept().anyway) == ("none", "")


def test_escape_keeps_nothing(program: Program, page: ScreeningPage) -> None:
    tick(page, KNEEL)

    press(program.window, Qt.Key.Key_Escape)

    assert program.window.page is program.window.library_page
    assert kept().conditions == ""


def test_the_rest_of_a_routine_is_still_there(page: ScreeningPage) -> None:
    tick(page, "Has a hip of yours been replaced, with the cut at the front?")
    click(page, "Keep these answers")

    home = open_home()
    plan = home.plan(home.library.routines["bed-edge"])

    assert {segment.exercise for segment in plan.segments} >= {"rest-on-back", "rest-on-side"}
    assert "supine-hip-flexor-stretch" not in {segment.exercise for segment in plan.segments}


def test_the_questions_can_be_walked_and_ticked_by_keyboard(
    qtbot: QtBot, program: Program, page: ScreeningPage
) -> None:
    focused = page.focusWidget()
    assert isinstance(focused, QCheckBox)
    qtbot.keyClick(focused, Qt.Key.Key_Space)

    assert page.answers.conditions == {"spinal-condition"}
    qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.focusWidget() is not focused
