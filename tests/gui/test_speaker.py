"""One thing said outside a session: the sound is open for just that long."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.core.events import Silence
from psoas_timer.gui.speaker import Speaker
from tests.gui.conftest import FakeClock, FakePerformer


@pytest.fixture
def speaker(qapp: QApplication, clock: FakeClock) -> Speaker:
    return Speaker(clock)


def test_the_sound_is_open_while_it_speaks_and_no_longer(
    qtbot: QtBot, speaker: Speaker, performer: FakePerformer
) -> None:
    speaker.say(("One, two, three.",), performer)
    assert performer.opened == 1
    assert performer.last_spoken.text == "One, two, three."
    assert performer.performed[-1] != Silence()

    with qtbot.waitSignal(speaker.finished):
        performer.on_finished(performer.last_spoken.number)

    assert performer.performed[-1] == Silence()


def test_what_was_cut_does_not_end_what_is_said_now(
    qtbot: QtBot, speaker: Speaker, performer: FakePerformer
) -> None:
    finished: list[None] = []
    speaker.finished.connect(lambda: finished.append(None))
    speaker.say(("One.",), performer)
    first = performer.last_spoken.number
    speaker.say(("Two.",), performer)
    performer.on_finished(first)

    with qtbot.waitSignal(speaker.finished):
        performer.on_finished(performer.last_spoken.number)

    assert len(finished) == 1


def test_trouble_is_told(qtbot: QtBot, speaker: Speaker, performer: FakePerformer) -> None:
    speaker.say(("One.",), performer)

    with qtbot.waitSignal(speaker.trouble) as told:
        performer.on_trouble("There is no sound device.")

    assert told.args == ["There is no sound device."]


def test_hushing_twice_silences_once(speaker: Speaker, performer: FakePerformer) -> None:
    speaker.say(("One.",), performer)
    speaker.hush()
    speaker.hush()

    assert performer.performed.count(Silence()) == 1
