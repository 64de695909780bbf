"""`psoas-timer doctor`: what works, what does not, and the mend."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from psoas_timer.core.finding import Finding
from tests.cli.conftest import Command

HEARD = Finding("sound", works=True, sentence="PulseAudio takes what is played.")
SPOKEN = Finding("test phrase", works=True, sentence="3.3 s of speech rendered in 11 ms.")
DEAF = Finding("sound", works=False, sentence="No sound device could be opened: connect one.")


@pytest.fixture(autouse=True)
def healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which everything works, so that a test can take one thing away."""
    monkeypatch.setattr("psoas_timer.commands.doctor.why_no_window", lambda: None)
    monkeypatch.setattr("psoas_timer.sound.doctor.diagnose", lambda *_: [HEARD])
    monkeypatch.setattr("psoas_timer.voice.doctor.diagnose", lambda *_: [SPOKEN])


def test_where_everything_works_that_is_said(command: Command, home: Path) -> None:
    done = command("doctor")

    assert done.code == 0
    assert "FAILS" not in done.out
    for words in (
        "works  content: 22 exercises and 8 routines.",
        f"works  settings folder: {home / 'config'} can be written to.",
        "works  window: A window can be opened.",
        "works  sound: PulseAudio takes what is played.",
        "works  test phrase: 3.3 s of speech rendered in 11 ms.",
    ):
        assert words in done.out


def test_what_does_not_work_is_said_with_its_mend(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("psoas_timer.sound.doctor.diagnose", lambda *_: [DEAF])

    done = command("doctor")

    assert done.code == 2
    assert "FAILS  sound: No sound device could be opened: connect one." in done.out
    assert "works  test phrase" in done.out


def test_it_has_a_form_for_programs(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("psoas_timer.commands.doctor.why_no_window", lambda: "There is none: go.")

    done = command("doctor", "--json")
    data = json.loads(done.out)

    assert done.code == 2
    assert list(data) == ["format", "about", "findings"]
    assert {"what": "window", "works": False, "sentence": "There is none: go."} in data["findings"]
    assert all(list(finding) == ["what", "works", "sentence"] for finding in data["findings"])


def test_a_folder_that_cannot_be_written_to_is_found(command: Command, home: Path) -> None:
    home.mkdir()
    (home / "data").write_text("a file", encoding="utf-8")

    done = command("doctor")

    assert done.code == 2
    assert "set PSOAS_TIMER_HOME to a folder of your own" in done.out


def test_damaged_settings_are_found(command: Command, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.yaml").write_text("breath: soon\n", encoding="utf-8")

    done = command("doctor")

    assert done.code == 2
    assert 'FAILS  settings and folders: The setting "breath" cannot be' in done.out


def test_errors_in_own_files_are_found(command: Command, home: Path) -> None:
    (home / "data" / "own").mkdir(parents=True)
    (home / "data" / "own" / "mine.yaml").write_text("", encoding="utf-8")

    done = command("doctor")

    assert done.code == 2
    assert "but 1 error in files: `psoas-timer check` shows them." in done.out


def test_h65_a_program_without_its_content_says_so(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "nothing").mkdir()
    monkeypatch.setattr("psoas_timer.resources.content", lambda: tmp_path / "nothing")

    done = command("doctor")

    assert done.code == 2
    assert "FAILS  content: There are no routines: install Psoas Timer anew." in done.out
    assert "There is nothing to do: `psoas-timer doctor`" in command("list").out


def test_h58_sudo_is_warned_about(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUDO_UID", "1000")
    monkeypatch.delenv("PSOAS_TIMER_HOME")

    done = command("doctor")

    assert done.code == 2
    assert "FAILS  user: You are using sudo" in done.out


def test_a_missing_sound_library_is_found(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ModuleNotFoundError("No module named 'miniaudio'", name="miniaudio")

    monkeypatch.setattr("psoas_timer.sound.doctor.diagnose", fail)

    done = command("doctor")

    assert done.code == 2
    assert "FAILS  voice and sound: miniaudio is missing: install Psoas Timer anew." in done.out
