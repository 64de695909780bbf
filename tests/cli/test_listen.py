"""`psoas-timer doctor --listen`: words are said, answers are read, the volume is kept."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from psoas_timer.core.events import Speak
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.home import Home
from psoas_timer.settings import Settings, load_settings, save_settings
from tests.cli.conftest import Command

SAID = ENGLISH.shown.sound_check


@dataclass
class FakePerformer:
    """Has said everything at once."""

    said: list[tuple[str, float]] = field(default_factory=list)
    voice_volume: float = 1.0
    closed: bool = False
    on_finished: Callable[[int], None] = lambda _number: None
    on_trouble: Callable[[str], None] = lambda _sentence: None

    def open(self) -> None:
        self.on_trouble("The sound goes to the default output.")

    def perform(self, speak: Speak) -> None:
        self.said.append((speak.text, self.voice_volume))
        self.on_finished(speak.number)

    def rest(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


Asked = Callable[[str], FakePerformer]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, home: Path) -> Asked:
    """A person who will type that, at half the volume."""
    save_settings(Settings(voice_volume=0.5), home / "config")

    def asked(typed: str) -> FakePerformer:
        performer = FakePerformer()

        def opened(_home: Home) -> FakePerformer:
            return performer

        monkeypatch.setattr("psoas_timer.commands.listen.open_performer", opened)
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return performer

    return asked


def test_h10_who_hears_it_keeps_the_volume_they_heard(
    command: Command, answers: Asked, home: Path
) -> None:
    performer = answers("louder\ny\n")
    done = command("doctor", "--listen")

    assert done.code == 0
    assert performer.said == [
        (SAID.words, 0.5),
        (SAID.words, pytest.approx(0.7)),
    ]
    assert load_settings(home / "config")[0].voice_volume == 0.7
    assert SAID.heard in done.out
    assert "The sound goes to the default output." in done.out
    assert performer.closed


def test_h10_who_does_not_gets_all_advice_and_the_end(
    command: Command, answers: Asked, home: Path
) -> None:
    answers("n\n" * 9)
    done = command("doctor", "--listen")

    assert done.code == 2
    assert all(sentence in done.out for sentence in (*SAID.mends, SAID.given_up))
    assert load_settings(home / "config")[0].voice_volume == 0.5


def test_an_answer_that_is_none_is_asked_for_again(command: Command, answers: Asked) -> None:
    performer = answers("what?\n\nYes\n")
    done = command("doctor", "--listen")

    assert done.out.count(SAID.question) == 3
    assert len(performer.said) == 1


def test_where_nobody_answers_it_ends(command: Command, answers: Asked) -> None:
    performer = answers("")

    assert command("doctor", "--listen").code == 2
    assert performer.closed
