"""How it was before and after, and how it was a day later: asked plainly, never required."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.gui.safety.feeling_question import Feeling, FeelingQuestion
from psoas_timer.gui.safety.follow_up_page import STILL, FollowUpPage
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import show

WHAT = "Yesterday you noted a pain of 5 in Kneeling lunge stretch."
ADVICE = "See somebody if it does not go."


@pytest.fixture
def question(qtbot: QtBot, theme: Theme) -> FeelingQuestion:
    question = FeelingQuestion()
    show(qtbot, question)
    return question


@pytest.fixture
def told(question: FeelingQuestion) -> list[Feeling]:
    said: list[Feeling] = []
    question.told.connect(said.append)
    return said


def click(page: QWidget, name: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name).click()


def test_every_answer_is_told_at_once(question: FeelingQuestion, told: list[Feeling]) -> None:
    click(question, "Pain before: 4 of 10")
    click(question, "Pain now: 0 of 10")

    assert told == [Feeling(before=4), Feeling(before=4, now=0)]


def test_the_same_level_again_takes_it_back(question: FeelingQuestion) -> None:
    click(question, "Pain now: 3 of 10")
    click(question, "Pain now: 3 of 10")

    assert question.feeling == Feeling()


def test_a_digit_answers_the_scale_that_has_the_focus(
    qtbot: QtBot, question: FeelingQuestion
) -> None:
    first = next(
        b for b in question.findChildren(QPushButton) if b.accessibleName().startswith("Pain now")
    )
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_7)

    assert question.feeling == Feeling(now=7)


def test_sides_are_asked_for_only_where_they_differ(question: FeelingQuestion) -> None:
    left = next(
        b for b in question.findChildren(QPushButton) if b.accessibleName().startswith("Now, left")
    )
    assert not left.isVisible()

    question.findChild(QCheckBox).click()
    click(question, "Now, left side: 6 of 10")
    assert left.isVisible()
    assert question.feeling == Feeling(left=6)

    question.findChild(QCheckBox).click()
    assert question.feeling == Feeling()


def test_a_note_is_kept_when_it_is_written(
    qtbot: QtBot, question: FeelingQuestion, told: list[Feeling]
) -> None:
    note = question.findChild(QLineEdit)
    qtbot.keyClicks(note, "easier than on Monday ")
    qtbot.keyClick(note, Qt.Key.Key_Return)

    assert told[-1].note == "easier than on Monday"


@pytest.fixture
def follow_up(qtbot: QtBot, theme: Theme) -> FollowUpPage:
    page = FollowUpPage(WHAT, ADVICE)
    show(qtbot, page)
    page.take_focus()
    return page


def test_pain_that_has_settled_needs_no_advice(qtbot: QtBot, follow_up: FollowUpPage) -> None:
    with qtbot.waitSignals([follow_up.answered, follow_up.closed]):
        qtbot.keyClick(follow_up, Qt.Key.Key_Y)


def test_pain_that_has_not_is_answered_with_what_the_sources_say(
    qtbot: QtBot, follow_up: FollowUpPage
) -> None:
    with qtbot.waitSignal(follow_up.answered) as answer:
        qtbot.keyClick(follow_up, Qt.Key.Key_S)
    assert answer.args == [STILL]
    assert follow_up.accessibleDescription() == ADVICE

    with qtbot.waitSignal(follow_up.closed):
        qtbot.keyClick(follow_up.focusWidget(), Qt.Key.Key_Escape)


def test_it_can_be_asked_another_time(qtbot: QtBot, follow_up: FollowUpPage) -> None:
    answers: list[str] = []
    follow_up.answered.connect(answers.append)

    with qtbot.waitSignal(follow_up.closed):
        qtbot.keyClick(follow_up, Qt.Key.Key_Escape)

    assert answers == []
