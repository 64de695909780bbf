"""A screen reader says the words of a session, and then our own voice says none."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Command, Silence, Speak
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.read_aloud import ReadAloud
from tests.gui.conftest import FakeClock, FakePerformer


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return words


@pytest.fixture
def reader(qtbot: QtBot, driver: SessionDriver, clock: FakeClock, told: list[str]) -> ReadAloud:
    widget = QWidget()
    qtbot.addWidget(widget)
    return ReadAloud(driver, widget, clock)


def test_what_the_session_says_is_announced_and_our_voice_is_off(
    reader: ReadAloud, driver: SessionDriver, performer: FakePerformer, told: list[str]
) -> None:
    assert performer.muted

    driver.send(Command.TOGGLE)

    assert told == [performer.last_spoken.text]


def test_what_comes_later_is_announced_later_and_not_after_a_silence(
    qtbot: QtBot, reader: ReadAloud, driver: SessionDriver, clock: FakeClock, told: list[str]
) -> None:
    driver.performed.emit(Speak(1, "Halfway.", clock.now + 0.02))
    assert told == []
    qtbot.waitUntil(lambda: told == ["Halfway."])

    driver.performed.emit(Speak(2, "Never.", clock.now + 0.02))
    driver.performed.emit(Silence())
    driver.performed.emit(Speak(3, "Then.", clock.now + 0.04))
    qtbot.waitUntil(lambda: "Then." in told)

    assert "Never." not in told


def test_the_last_seconds_are_left_to_the_tones(
    reader: ReadAloud, driver: SessionDriver, clock: FakeClock, told: list[str]
) -> None:
    for number, text in enumerate(ENGLISH.countdown):
        driver.performed.emit(Speak(number, text, clock.now))

    assert told == []


def test_whoever_turns_our_voice_on_turns_the_reader_off(
    reader: ReadAloud, driver: SessionDriver, clock: FakeClock, told: list[str]
) -> None:
    driver.muted = False
    driver.performed.emit(Speak(1, "Hold.", clock.now))

    assert told == []
