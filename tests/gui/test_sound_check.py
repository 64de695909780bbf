"""The sound check: words are asked for until the person has answered, and nothing is blocked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.soundcheck import STEP
from psoas_timer.gui.library.library_page import LibraryPage
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.start.sound_check_page import SoundCheckPage
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import NO_MODIFIER, press, show

SAID = ENGLISH.shown.sound_check

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SoundCheckPage:
    page = SoundCheckPage()
    show(qtbot, page)
    return page


@pytest.fixture
def said(page: SoundCheckPage) -> list[float]:
    """The volume of the words each time they were asked for, from the first time on."""
    volumes: list[float] = []

    def hear(words: str, volume: float) -> None:
        assert words == SAID.words
        volumes.append(volume)

    page.say_asked.connect(hear)
    page.begin(0.5)
    return volumes


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def key(page: QWidget, key: Qt.Key, *, held: bool = False) -> None:
    press = QKeyEvent(QEvent.Type.KeyPress, key.value, NO_MODIFIER, "", held)
    QCoreApplication.sendEvent(page.focusWidget(), press)


def test_the_words_are_said_and_then_it_asks(page: SoundCheckPage, said: list[float]) -> None:
    assert said == [0.5]
    assert "Listen: one, two, three." in texts(page)

    page.ask()

    assert SAID.question in texts(page)


@pytest.mark.parametrize("yes", [Key.Key_Y, Key.Key_Return])
def test_yes_ends_it(qtbot: QtBot, page: SoundCheckPage, said: list[float], yes: Qt.Key) -> None:
    with qtbot.waitSignal(page.closed):
        key(page, yes)

    assert said == [0.5]


def test_louder_quieter_and_again_say_it_once_more(page: SoundCheckPage, said: list[float]) -> None:
    for answer in (Key.Key_L, Key.Key_Q, Key.Key_A):
        key(page, answer)

    assert said == pytest.approx([0.5, 0.5 * STEP, 0.5, 0.5])
    assert "Listen: one, two, three." in texts(page)


def test_no_gives_advice_and_tries_again_until_there_is_no_more_to_try(
    qtbot: QtBot, page: SoundCheckPage, said: list[float]
) -> None:
    for mend in SAID.mends:
        key(page, Key.Key_N)
        assert mend in texts(page)
    key(page, Key.Key_N)

    assert len(said) == 1 + len(SAID.mends)
    assert SAID.given_up in texts(page)
    shown = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert [button.accessibleName() for button in shown] == ["Go on"]
    with qtbot.waitSignal(page.closed):
        key(page, Key.Key_Return)


def test_words_that_end_after_it_was_given_up_ask_nothing(
    page: SoundCheckPage, said: list[float]
) -> None:
    for _ in range(len(SAID.mends) + 1):
        key(page, Key.Key_N)

    page.ask()

    assert SAID.given_up in texts(page)


def test_a_held_key_answers_once(page: SoundCheckPage, said: list[float]) -> None:
    for held in (False, True, True):
        key(page, Key.Key_A, held=held)

    assert len(said) == 2


def test_h29_an_enter_held_since_the_notice_answers_nothing(
    page: SoundCheckPage, said: list[float]
) -> None:
    closed: list[None] = []
    page.closed.connect(lambda: closed.append(None))

    key(page, Key.Key_Return, held=True)

    assert not closed


def test_it_begins_afresh_the_next_time(page: SoundCheckPage, said: list[float]) -> None:
    for _ in range(len(SAID.mends) + 1):
        key(page, Key.Key_N)

    page.begin(0.8)

    assert said[-1] == 0.8
    assert page.focusWidget().accessibleName() == "Yes"
    assert "Listen: one, two, three." in texts(page)


def test_tab_walks_the_answers_in_reading_order(
    qtbot: QtBot, page: SoundCheckPage, said: list[float]
) -> None:
    walked = []
    for _ in range(6):
        walked.append(page.focusWidget().accessibleName())
        qtbot.keyClick(page.focusWidget(), Key.Key_Tab)

    assert walked == ["Yes", "Louder", "Quieter", "Again", "No", "Later"]


@pytest.mark.parametrize("steps", [0, 6])
def test_no_answer_is_cut_off(page: SoundCheckPage, theme: Theme, steps: int) -> None:
    theme.resize_text(steps)
    page.resize(720, 480)
    page.begin(1.0)
    QCoreApplication.processEvents()

    for button in page.findChildren(QPushButton):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 36


# In the window


def test_escape_leaves_it_for_later(window: MainWindow) -> None:
    window.check_sound(1.0)
    assert window.sound_check_page.isVisible()

    press(window, Key.Key_Escape)

    assert window.findChild(LibraryPage).isVisible()


def test_it_leads_back_to_the_settings_if_it_came_from_there(window: MainWindow) -> None:
    press(window, Key.Key_Comma)
    window.check_sound(1.0)
    assert window.sound_check_page.isVisible()

    press(window, Key.Key_Y)

    assert window.settings_page.isVisible()
    press(window, Key.Key_Escape)
    assert window.findChild(LibraryPage).isVisible()


def test_it_disturbs_no_session(window: MainWindow) -> None:
    window.start("full-stretch")

    window.check_sound(1.0)

    assert window.session_page.isVisible()
