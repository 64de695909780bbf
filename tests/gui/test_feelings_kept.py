"""What a person says after a session is on record, and pain is asked about the day after."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer import clock
from psoas_timer.app.program import Program
from psoas_timer.core.aftercare import advice
from psoas_timer.core.events import Command, PainLevel
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.stamp import Stamp
from psoas_timer.gui.safety.feeling_question import FeelingQuestion
from psoas_timer.gui.safety.follow_up_page import FollowUpPage
from psoas_timer.history.records import Felt, FollowUp
from tests.gui.conftest import Open, press
from tests.gui.test_remembering import driver_of, sessions

Key = Qt.Key
HOUR = 3600


def hurt(program: Program, level: int) -> None:
    """In the desk break's second exercise, and then it is stopped."""
    program.window.start("desk-break")
    page = program.window.session_page
    for _ in range(2):
        page.ask_for(Command.NEXT_EXERCISE)
    page.ask_for(Command.PAIN)
    driver_of(program).send(PainLevel(level))
    page.ask_for(Command.STOP)


def click(page: QWidget | None, name: str) -> None:
    assert page is not None
    next(b for b in page.findChildren(QPushButton) if b.accessibleName() == name).click()


def later(monkeypatch: pytest.MonkeyPatch, hours: float) -> None:
    now = clock.wall()
    monkeypatch.setattr(clock, "wall", lambda: Stamp(now.utc + round(hours * HOUR), now.offset))


def test_what_is_said_at_the_end_is_on_record_at_once(
    begin: Open,
    home: Path,
) -> None:
    program = begin()
    hurt(program, 4)
    question = program.window.findChild(FeelingQuestion)
    assert question.isVisible()

    click(question, "Pain before: 1 of 10")
    click(question, "Pain now: 2 of 10")

    (record,) = sessions(home)
    assert (record.before, record.after) == (Felt(1), Felt(2))


def test_a_key_leads_on_without_an_answer(begin: Open, home: Path) -> None:
    program = begin()
    hurt(program, 4)

    press(program.window, Key.Key_Return)

    assert program.window.page is program.window.library_page
    (record,) = sessions(home)
    assert (record.before, record.after, record.note) == (Felt(), Felt(), "")


def test_the_next_session_asks_anew(begin: Open) -> None:
    program = begin()
    hurt(program, 4)
    click(program.window.findChild(FeelingQuestion), "Pain now: 2 of 10")
    press(program.window, Key.Key_Return)
    hurt(program, 1)

    shown = [q for q in program.window.findChildren(FeelingQuestion) if q.isVisible()]
    assert [question.feeling.now for question in shown] == [None]


@pytest.mark.parametrize(
    ("key", "answer"),
    [(Key.Key_Y, FollowUp.SETTLED), (Key.Key_S, FollowUp.STILL), (Key.Key_W, FollowUp.WORSE)],
)
def test_a_day_after_a_session_that_hurt_the_next_start_asks(
    begin: Open,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    key: Key,
    answer: FollowUp,
) -> None:
    first = begin()
    hurt(first, 5)
    first.window.close()
    first.close()
    later(monkeypatch, 20)

    again = begin()
    assert isinstance(again.window.page, FollowUpPage)
    press(again.window, key)
    press(again.window, Key.Key_Escape)

    (record,) = sessions(home)
    assert record.follow_up is answer
    assert again.window.is_at_home


def test_an_enter_meant_for_the_library_is_no_answer_about_a_pain(
    begin: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = begin()
    hurt(first, 5)
    first.window.close()
    first.close()
    later(monkeypatch, 20)

    again = begin()
    press(again.window, Key.Key_Return)

    (record,) = sessions(home)
    assert record.follow_up is None
    assert again.window.is_at_home


@pytest.mark.parametrize(("level", "hours"), [(5, 1), (5, 80), (0, 20)])
def test_too_soon_too_late_or_painless_is_not_asked_about(
    begin: Open,
    monkeypatch: pytest.MonkeyPatch,
    level: int,
    hours: float,
) -> None:
    first = begin()
    hurt(first, level)
    first.window.close()
    first.close()
    later(monkeypatch, hours)

    assert not isinstance(begin().window.page, FollowUpPage)


def test_who_says_later_is_asked_again(
    begin: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = begin()
    hurt(first, 5)
    first.window.close()
    first.close()
    later(monkeypatch, 20)
    second = begin()
    press(second.window, Key.Key_Escape)
    second.window.close()
    second.close()

    assert isinstance(begin().window.page, FollowUpPage)


def test_pain_in_three_sessions_is_said_beside_the_advice() -> None:
    words = ENGLISH.shown.aftercare

    assert advice(2, words) == words.advice
    assert advice(3, words) == f"It has hurt in 3 sessions of the last two weeks. {words.advice}"
