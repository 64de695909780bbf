"""Keys in a session mean the same wherever the focus is, and a held key acts once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Command, Event, Interrupt, PainLevel, PauseReason
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui.keys_overlay import KeysOverlay
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.session_page import SessionPage
from tests.core.samples import LUNGE, routine
from tests.gui.conftest import FakeClock, FakePerformer, Log, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier

# design.md's table, but for stopping, which asks first.
KEYS = [
    (Qt.Key.Key_Space, NONE, Command.TOGGLE),
    (Qt.Key.Key_MediaTogglePlayPause, NONE, Command.TOGGLE),
    (Qt.Key.Key_MediaPlay, NONE, Command.TOGGLE),
    (Qt.Key.Key_MediaPause, NONE, Command.TOGGLE),
    (Qt.Key.Key_B, NONE, Command.TOGGLE),
    (Qt.Key.Key_Period, NONE, Command.TOGGLE),
    (Qt.Key.Key_Right, NONE, Command.SKIP),
    (Qt.Key.Key_N, NONE, Command.SKIP),
    (Qt.Key.Key_PageDown, NONE, Command.SKIP),
    (Qt.Key.Key_MediaNext, NONE, Command.SKIP),
    (Qt.Key.Key_Left, NONE, Command.BACK),
    (Qt.Key.Key_P, NONE, Command.BACK),
    (Qt.Key.Key_PageUp, NONE, Command.BACK),
    (Qt.Key.Key_MediaPrevious, NONE, Command.BACK),
    (Qt.Key.Key_Right, SHIFT, Command.NEXT_EXERCISE),
    (Qt.Key.Key_Left, SHIFT, Command.PREVIOUS_EXERCISE),
    (Qt.Key.Key_R, NONE, Command.REPEAT),
    (Qt.Key.Key_T, NONE, Command.WHERE),
    (Qt.Key.Key_Up, NONE, Command.LONGER),
    (Qt.Key.Key_Down, NONE, Command.SHORTER),
    (Qt.Key.Key_H, NONE, Command.PAIN),
    (Qt.Key.Key_Backspace, NONE, Command.UNDO),
    (Qt.Key.Key_Z, CONTROL, Command.UNDO),
]


@pytest.fixture
def session(window: MainWindow, log: Log) -> MainWindow:
    """The window with its session begun."""
    window.start("full-stretch")
    log.entries.clear()
    return window


def page(window: MainWindow) -> SessionPage:
    return window.session_page


@pytest.mark.qt_log_ignore("keyToAscii Unhandled key code")  # QTest's, of some media keys
@pytest.mark.parametrize(("key", "modifiers", "command"), KEYS)
def test_every_key_of_the_table_sends_its_command(
    session: MainWindow,
    log: Log,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    command: Command,
) -> None:
    press(session, key, modifiers)

    assert log.events == [command]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_T])
def test_h31_no_focus_changes_what_a_key_means(session: MainWindow, log: Log, key: Qt.Key) -> None:
    commands = {Qt.Key.Key_Space: Command.TOGGLE, Qt.Key.Key_H: Command.PAIN}
    for widget in session.findChildren(QWidget):
        widget.setFocus()
        log.entries.clear()

        press(session, key)

        assert log.events == [commands.get(key, Command.WHERE)], widget


@pytest.mark.parametrize("mode", ["running", "resuming", "paused"])
def test_h26_pain_stops_at_once_from_every_state(
    session: MainWindow, driver: SessionDriver, clock: FakeClock, mode: str
) -> None:
    while driver.snapshot.mode.value != mode:
        press(session, Qt.Key.Key_Space)

    press(session, Qt.Key.Key_H)

    assert driver.snapshot.mode is Mode.HURT


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_Up])
def test_h29_a_held_key_acts_once(
    session: MainWindow, log: Log, driver: SessionDriver, key: Qt.Key
) -> None:
    press(session, key)
    for _ in range(30):
        held = QKeyEvent(QEvent.Type.KeyPress, key.value, NONE, "", autorep=True)
        QCoreApplication.sendEvent(session.windowHandle(), held)

    assert len(log.events) == 1


def test_h31_no_button_takes_the_focus_in_a_session(session: MainWindow) -> None:
    buttons = page(session).findChildren(QAbstractButton)

    assert buttons
    assert all(button.focusPolicy() is Qt.FocusPolicy.NoFocus for button in buttons)


def test_a_click_does_what_the_key_does(qtbot: QtBot, session: MainWindow, log: Log) -> None:
    names = {"Skip": Command.SKIP, "Pause": Command.TOGGLE, "It hurts": Command.PAIN}
    buttons = page(session).findChildren(QAbstractButton)
    for name, command in names.items():
        button = next(b for b in buttons if b.accessibleName().startswith(name))
        log.entries.clear()

        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        assert log.events == [command]


# Stop?


def question_is_open(window: MainWindow) -> bool:
    panels = page(window).findChild(QStackedWidget)
    return panels.currentWidget().objectName() == "question"


def test_escape_asks_and_the_session_waits(
    session: MainWindow, driver: SessionDriver, log: Log
) -> None:
    press(session, Qt.Key.Key_Escape)

    assert log.events == [Interrupt(PauseReason.QUESTION)]
    assert driver.snapshot.reason is PauseReason.QUESTION
    assert question_is_open(session)


def test_enter_stops(session: MainWindow, driver: SessionDriver) -> None:
    press(session, Qt.Key.Key_Escape)
    press(session, Qt.Key.Key_Return)

    assert driver.snapshot.mode is Mode.FINISHED


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_escape_again_or_space_goes_on(
    session: MainWindow, driver: SessionDriver, key: Qt.Key
) -> None:
    press(session, Qt.Key.Key_Escape)
    press(session, key)

    assert driver.snapshot.mode is Mode.RESUMING
    assert not question_is_open(session)


def test_a_session_that_was_paused_is_still_paused_after_the_question(
    session: MainWindow, driver: SessionDriver
) -> None:
    press(session, Qt.Key.Key_Space)
    press(session, Qt.Key.Key_Escape)
    assert question_is_open(session)

    press(session, Qt.Key.Key_Escape)

    assert driver.snapshot.reason is PauseReason.ASKED
    assert not question_is_open(session)


def test_who_goes_on_by_another_way_has_answered(
    session: MainWindow, driver: SessionDriver
) -> None:
    press(session, Qt.Key.Key_Escape)

    driver.send(Command.TOGGLE)

    assert not question_is_open(session)


def test_keys_that_are_no_answer_leave_the_question_open(
    session: MainWindow, driver: SessionDriver
) -> None:
    press(session, Qt.Key.Key_Escape)
    index = driver.snapshot.index
    press(session, Qt.Key.Key_Right)

    assert question_is_open(session)
    assert driver.snapshot.index == index


def test_h26_pain_comes_before_the_question(session: MainWindow, driver: SessionDriver) -> None:
    press(session, Qt.Key.Key_Escape)
    press(session, Qt.Key.Key_H)

    assert driver.snapshot.mode is Mode.HURT
    assert not question_is_open(session)


# Pain


def levels(log: Log) -> list[Event]:
    return [event for event in log.events if isinstance(event, PainLevel)]


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_says_how_much_it_hurts(session: MainWindow, log: Log, digit: int) -> None:
    press(session, Qt.Key.Key_H)
    press(session, Qt.Key(Qt.Key.Key_0.value + digit))

    assert levels(log) == [PainLevel(digit)]


def test_zero_twice_is_ten(session: MainWindow, driver: SessionDriver) -> None:
    press(session, Qt.Key.Key_H)
    press(session, Qt.Key.Key_0)
    press(session, Qt.Key.Key_0)

    assert driver.snapshot.pain == 10


def test_digits_mean_nothing_while_nothing_hurts(session: MainWindow, log: Log) -> None:
    press(session, Qt.Key.Key_5)

    assert log.events == []


def test_a_click_says_how_much_too(qtbot: QtBot, session: MainWindow, log: Log) -> None:
    press(session, Qt.Key.Key_H)
    buttons = page(session).findChildren(QAbstractButton)
    ten = next(b for b in buttons if b.accessibleName().startswith("10"))

    qtbot.mouseClick(ten, Qt.MouseButton.LeftButton)

    assert levels(log) == [PainLevel(10)]


def test_who_is_hurt_and_stops_is_not_asked_again(
    session: MainWindow, driver: SessionDriver
) -> None:
    press(session, Qt.Key.Key_H)
    press(session, Qt.Key.Key_Escape)

    assert driver.snapshot.mode is Mode.FINISHED


# The window's own keys


def test_the_overlay_of_keys_comes_and_goes_and_the_session_goes_on(
    session: MainWindow, driver: SessionDriver, log: Log
) -> None:
    for opens, closes in ((Qt.Key.Key_F1, Qt.Key.Key_F1), (Qt.Key.Key_Question, Qt.Key.Key_Escape)):
        press(session, opens)
        assert session.findChild(KeysOverlay).isVisible()
        press(session, closes)
        assert not session.findChild(KeysOverlay).isVisible()

    assert log.events == []
    assert driver.snapshot.mode is Mode.RUNNING


def test_keys_work_under_the_overlay(session: MainWindow, log: Log) -> None:
    press(session, Qt.Key.Key_F1)
    press(session, Qt.Key.Key_Space)

    assert log.events == [Command.TOGGLE]


def test_m_mutes_and_says_so(session: MainWindow, performer: FakePerformer) -> None:
    press(session, Qt.Key.Key_M)
    assert performer.muted is True
    assert "Voice off (M)" in [label.text() for label in page(session).findChildren(QLabel)]

    press(session, Qt.Key.Key_M)
    assert performer.muted is False


def test_it_is_said_early_that_all_words_are_ready_and_not_later(
    qtbot: QtBot, session: MainWindow, driver: SessionDriver, performer: FakePerformer
) -> None:
    def shown() -> list[str]:
        return [label.text() for label in page(session).findChildren(QLabel)]

    assert "All words ready" not in shown()
    texts = compile_plan(routine(LUNGE)).texts
    with qtbot.waitSignal(driver.changed):
        performer.on_lengths(tuple((text, 1.0) for text in texts))
    assert "All words ready" in shown()

    for _ in range(25):
        press(session, Qt.Key.Key_Right)

    assert "All words ready" not in shown()


def test_twenty_skips_are_twenty_skips(
    session: MainWindow, driver: SessionDriver, log: Log
) -> None:
    index = driver.snapshot.index
    for _ in range(20):
        press(session, Qt.Key.Key_Right)

    assert driver.snapshot.index == index + 20
    assert log.events == [Command.SKIP] * 20
