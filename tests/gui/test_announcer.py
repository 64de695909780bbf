"""What a screen reader is told, and that it is told once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer import resources
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.session.announcer import Announcer, announcement
from psoas_timer.gui.session.moment import moment_of
from psoas_timer.gui.translators import speak
from tests.gui.samples import STATES, snapshot


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    """It counts in English, and speaks that again afterwards."""
    count_in_english(qapp)
    yield qapp
    speak(qapp, "en", resources.translations())


def said(shown: Snapshot) -> str:
    return announcement(shown, moment_of(shown, "Space"))


def test_a_hold_is_told_with_its_side_its_count_and_its_length() -> None:
    assert said(STATES["hold-left"]) == (
        "Kneeling lunge stretch. Hold. Left side. Hold 2 of 3. 23 seconds. "
        "Breathe deeply and evenly."
    )


def test_the_side_and_the_time_are_told_in_the_language_of_the_window(app: QApplication) -> None:
    speak(app, "de", resources.translations())

    assert ". Linke Seite. " in said(STATES["hold-left"])
    assert ". 23 Sekunden. " in said(STATES["hold-left"])
    assert "noch 1:59" in said(STATES["hold-both-2-minutes"])


def test_long_holds_are_told_as_a_clock() -> None:
    assert "1:59 left" in said(STATES["hold-both-2-minutes"])


@pytest.mark.parametrize("name", STATES)
def test_every_state_is_told(name: str) -> None:
    assert said(STATES[name]).endswith(".")


def test_only_what_no_voice_says_is_announced_and_everything_is_described(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    widget = QWidget()
    qtbot.addWidget(widget)
    announcer = Announcer(widget)

    shots = [
        snapshot(index=1, elapsed=1.0),
        snapshot(index=2, elapsed=0.0),
        snapshot(index=2, mode=Mode.PAUSED),
        snapshot(index=2, mode=Mode.PAUSED, elapsed=0.1),
        snapshot(index=2, elapsed=0.5),
    ]
    for shown in shots:
        announcer.announce(shown, moment_of(shown, "Space"))
        assert moment_of(shown, "Space").phase.word in widget.accessibleDescription()

    assert len(told) == 1
    assert told[0].startswith("Kneeling lunge stretch. Paused.")
