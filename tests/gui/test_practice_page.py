"""The keys are practised on a page that does nothing but listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.practice import lessons
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.start.practice_page import PracticePage
from tests.gui.conftest import NO_MODIFIER, show

WORDS = ENGLISH.shown.practice

Key = Qt.Key
KEYS = (Key.Key_Space, Key.Key_Space, Key.Key_Right, Key.Key_H)


@pytest.fixture
def page(qtbot: QtBot, theme: object) -> PracticePage:
    page = PracticePage(Keymap())
    show(qtbot, page)
    page.begin()
    page.take_focus()
    return page


def press(page: PracticePage, key: Qt.Key, *, held: bool = False) -> None:
    """As the window does: the page sees a key before the button that has the focus."""
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, NO_MODIFIER, "", held)
    if not page.press(event):
        QCoreApplication.sendEvent(page.focusWidget(), event)


def texts(page: PracticePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_each_key_is_shown_said_and_leads_to_the_next(page: PracticePage) -> None:
    said: list[str] = []
    page.say_asked.connect(said.append)
    for lesson, key in zip(lessons(WORDS), KEYS, strict=True):
        assert {lesson.key, lesson.task} <= set(texts(page))
        press(page, key)
        assert said[-1].startswith(lesson.praise)

    assert WORDS.over in texts(page)
    assert page.focusWidget().accessibleName() == "To the routines"


def test_another_key_is_no_failure(page: PracticePage) -> None:
    press(page, Key.Key_H)

    assert {WORDS.instead, lessons(WORDS)[0].task} <= set(texts(page))


def test_h29_a_held_key_is_one_key(page: PracticePage) -> None:
    press(page, Key.Key_Space)
    for _ in range(30):
        press(page, Key.Key_Space, held=True)

    assert lessons(WORDS)[1].task in texts(page)


def test_a_clicker_practises_too(page: PracticePage) -> None:
    press(page, Key.Key_MediaPlay)

    assert lessons(WORDS)[1].task in texts(page)


@pytest.mark.parametrize("before", [0, 2, 4])
def test_escape_and_the_button_leave_at_any_time(
    qtbot: QtBot, page: PracticePage, before: int
) -> None:
    for key in KEYS[:before]:
        press(page, key)
    with qtbot.waitSignal(page.closed):
        press(page, Key.Key_Escape)
    with qtbot.waitSignal(page.closed):
        press(page, Key.Key_Return)


def test_it_begins_anew_each_time(page: PracticePage) -> None:
    press(page, Key.Key_Space)
    page.begin()

    assert lessons(WORDS)[0].task in texts(page)
