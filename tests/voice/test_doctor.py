"""What the doctor finds, and that each failure names its mend."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from psoas_timer.core.finding import Finding
from psoas_timer.voice.client import Patience
from psoas_timer.voice.doctor import diagnose
from psoas_timer.voice.engines import Installed
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.voices import VoiceSettings
from tests.voice.scripted import SCRIPT, patience_with

BARE = Installed(natural=False, piper=False)
MUTE = (sys.executable, "-m", "tests.voice.mute_worker")


def examined(folder: Path, *command: str, language: str = "en") -> list[Finding]:
    settings, patience = VoiceSettings(language=language), patience_with(*command)
    return diagnose(settings, folder, lambda _engine: WorkerProcess(command), patience, BARE)


def scripted(folder: Path, mode: str) -> list[Finding]:
    return examined(folder, sys.executable, str(SCRIPT), mode)


def test_on_a_sound_machine_engine_voices_and_phrase_work(tmp_path: Path) -> None:
    findings = diagnose(VoiceSettings(), tmp_path, found=BARE)

    assert [finding.what for finding in findings] == ["speech engine", "voices", "test phrase"]
    assert all(finding.works for finding in findings)
    assert "pyttsx3" in findings[0].sentence
    assert "gmw/en-us" in findings[1].sentence
    assert "rendered in" in findings[2].sentence
    assert list(tmp_path.iterdir()) == []


def test_a_voice_of_the_settings_that_is_gone_is_told(tmp_path: Path) -> None:
    wanted = VoiceSettings(voice="pyttsx3:gmw/nobody")

    _, about_voices, phrase = diagnose(wanted, tmp_path, found=BARE)

    assert not about_voices.works
    assert 'no voice "pyttsx3:gmw/nobody" any more' in about_voices.sentence
    assert phrase.works


@pytest.mark.parametrize(
    "mode", ["hang", "crash", "garbage", "exit", "wrong-id", "silent", "no-file", "refuse"]
)
def test_an_engine_that_renders_nothing_is_found_out_and_the_mend_named(
    mode: str, tmp_path: Path
) -> None:
    findings = scripted(tmp_path, mode)

    assert [finding.works for finding in findings] == [True, True, False]
    assert ": " in findings[-1].sentence
    assert findings[-1].sentence.endswith(".")
    assert list(tmp_path.iterdir()) == []


def test_h03_a_machine_without_a_speech_library_is_told_what_to_install(tmp_path: Path) -> None:
    findings = examined(tmp_path, *MUTE, "libespeak")

    assert [finding.works for finding in findings] == [False]
    assert "install libespeak-ng1" in findings[0].sentence


def test_a_worker_that_cannot_start_is_one_finding(tmp_path: Path) -> None:
    findings = examined(tmp_path, "/nowhere/python")

    assert [finding.works for finding in findings] == [False]


def test_a_language_without_a_voice_is_a_finding_of_its_own(tmp_path: Path) -> None:
    command = (sys.executable, str(SCRIPT), "ok")
    findings = examined(tmp_path, *command, language="fi")

    assert [finding.works for finding in findings] == [True, False, True]
    assert "speaks fi" in findings[1].sentence


def test_the_doctor_waits_as_long_as_a_session_does() -> None:
    assert diagnose.__defaults__ is not None
    assert diagnose.__defaults__[1] == Patience()


def test_an_engine_that_is_only_late_is_not_to_be_installed_anew_at_once(tmp_path: Path) -> None:
    late, broken = (scripted(tmp_path, mode)[-1].sentence for mode in ("hang", "exit"))

    assert "try again" in late
    assert "try again" not in broken
