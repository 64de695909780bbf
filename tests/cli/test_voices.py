"""`psoas-timer voices`: what can be chosen, and a sample of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest

from psoas_timer.commands import voices
from psoas_timer.core.events import Speak
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.home import Home
from tests.cli.conftest import Command


@dataclass
class Stage:
    """A performer that says everything at once, or tells its trouble."""

    trouble: str = ""
    said: list[tuple[str, str]] = field(default_factory=list)  # voice and words
    closed: bool = False

    def opened_for(self, home: Home) -> Stage:
        self.voice = home.settings.voice
        return self

    def open(self) -> None:
        if self.trouble:
            self.on_trouble(self.trouble)

    def perform(self, speak: Speak) -> None:
        self.said.append((self.voice, speak.text))
        self.on_finished(speak.number)

    def close(self) -> None:
        self.closed = True

    def on_trouble(self, sentence: str) -> None:
        """Set by who listens."""

    def on_finished(self, number: int) -> None:
        """Set by who listens."""


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    stage = Stage()
    monkeypatch.setattr(voices, "open_performer", stage.opened_for)
    return stage


def test_every_voice_is_listed_with_language_and_engine(command: Command) -> None:
    done = command("voices", "--json")
    listed = json.loads(done.out)

    assert done.code == 0
    assert listed["format"] == 1
    american = next(v for v in listed["voices"] if v["id"] == "pyttsx3:gmw/en-us")
    assert list(american) == ["id", "name", "language", "gender", "engine"]
    assert american["language"] == "en-us"
    assert american["engine"] == "pyttsx3"


def test_the_list_can_be_read(command: Command) -> None:
    done = command("voices")

    line = next(line for line in done.out.splitlines() if "pyttsx3:gmw/de " in line)
    assert "German (de" in line
    assert "psoas-timer voices --say" in done.out


def test_a_voice_says_a_sentence(command: Command, stage: Stage) -> None:
    done = command("voices", "--say", "pyttsx3:gmw/de")

    assert done.code == 0
    assert stage.said == [("pyttsx3:gmw/de", ENGLISH.sample)]
    assert stage.closed


def test_a_voice_that_is_not_there_is_told_of(command: Command, stage: Stage) -> None:
    stage.trouble = "There is no such voice."

    done = command("voices", "--say", "pyttsx3:gmw/klingon")

    assert done.code == 2
    assert done.err == "There is no such voice.\n"
