"""Which engines are tried, and what is said when the first of them does not speak."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest

from psoas_timer.voice.client import ANOTHER_THEN, Client
from psoas_timer.voice.doctor import diagnose
from psoas_timer.voice.engines import Installed, to_try
from psoas_timer.voice.listing import list_voices
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.voices import VoiceSettings
from tests.voice.scripted import GENEROUS, PATIENT, SCRIPT, Listener, patience_with

FULL = Installed(natural=True, piper=True)
BARE = Installed(natural=False, piper=False)
MUTE = (sys.executable, "-m", "tests.voice.mute_worker")


@pytest.mark.parametrize(
    ("voice", "language", "engines"),
    [
        (None, "en", ("natural", "pyttsx3")),
        (None, "en-US", ("natural", "pyttsx3")),
        (None, "en-GB", ("pyttsx3",)),
        (None, "de", ("pyttsx3",)),
        ("natural:heart", "en", ("natural", "pyttsx3")),
        ("pyttsx3:gmw/en-us", "en", ("pyttsx3",)),
        ("piper:/voices/amy.onnx", "en", ("piper", "natural", "pyttsx3")),
        ("piper:/voices/eva.onnx", "de", ("piper", "pyttsx3")),
        ("an older name", "en", ("natural", "pyttsx3")),
    ],
)
def test_h14_engines_are_tried_in_the_order_that_suits_the_language(
    voice: str | None, language: str, engines: tuple[str, ...]
) -> None:
    assert to_try(VoiceSettings(voice=voice, language=language), FULL) == engines


def test_without_the_natural_voice_english_is_for_pyttsx3() -> None:
    assert to_try(VoiceSettings(), BARE) == ("pyttsx3",)


def test_a_wanted_engine_that_is_not_installed_is_asked_and_says_how_to_get_it() -> None:
    assert to_try(VoiceSettings(voice="natural:heart"), BARE) == ("natural", "pyttsx3")


class Two:
    """A voice of two engines: the first as scripted, the second sound."""

    def __init__(self, folder: Path, *first: str, wanted: str | None = None) -> None:
        self.listener = Listener()
        self.notices: list[str] = []
        sound = (sys.executable, str(SCRIPT), "ok")
        settings = VoiceSettings(voice=wanted)
        self.voice = Renderer(
            settings,
            folder,
            Client(partial(WorkerProcess, first), patience_with(*first), then=ANOTHER_THEN),
            Client(partial(WorkerProcess, sound), PATIENT),
        )
        self.voice.on_clip = self.listener.on_clip
        self.voice.on_lost = self.listener.on_lost
        self.voice.on_notice = self.notices.append


def scripted(*words: str) -> tuple[str, ...]:
    return (sys.executable, str(SCRIPT), *words)


@pytest.mark.parametrize("mode", ["crash", "hang", "garbage", "silent"])
def test_h02_an_engine_that_never_speaks_is_followed_by_the_next(mode: str, tmp_path: Path) -> None:
    two = Two(tmp_path, *scripted(mode))
    try:
        two.voice.want("Left side.")

        assert two.listener.wait_for_clip("Left side.").spoken
        assert two.listener.losses == []
        assert len(two.notices) == 1
        assert "another one speaks" in two.notices[0]
        assert "tones" not in two.notices[0]
    finally:
        two.voice.close()


def test_h02_an_engine_that_begins_to_crash_is_followed_by_the_next(tmp_path: Path) -> None:
    two = Two(tmp_path, *scripted("crash", "--at", "3", "--log", str(tmp_path / "log")))
    texts = ["One.", "Two.", "Three.", "Four.", "Five."]
    try:
        two.voice.prepare(texts)

        clips = two.listener.wait_for_clips(len(texts))
        assert [clip.text for clip in clips] == texts
        assert clips[-1].spoken
        assert two.listener.losses == []
    finally:
        two.voice.close()


def test_an_engine_that_cannot_be_loaded_says_what_to_do_and_is_followed(tmp_path: Path) -> None:
    two = Two(tmp_path, *MUTE, "hibari", "--engine", "natural")
    try:
        two.voice.want("Left side.")

        assert two.listener.wait_for_clip("Left side.").spoken
        assert "pip install --upgrade psoas-timer[natural]" in two.notices[0]
        assert "another one speaks" in two.notices[0]
    finally:
        two.voice.close()


def test_h14_a_vanished_voice_falls_back_within_its_language_and_says_so(tmp_path: Path) -> None:
    listener, notices = Listener(), list[str]()
    start = partial(WorkerProcess, scripted("ok"))
    settings = VoiceSettings(voice="gone", language="de")
    voice = Renderer(settings, tmp_path, Client(start, PATIENT))
    voice.on_notice = notices.append
    voice.on_clip = listener.on_clip
    try:
        voice.want("Eins.")
        listener.wait_for_clip("Eins.")

        assert notices == [
            'There is no voice "gone" any more, so gmw/de speaks: choose another in the settings.'
        ]
    finally:
        voice.close()


def test_h66_an_idle_worker_gives_back_its_memory_and_comes_again(tmp_path: Path) -> None:
    listener = Listener()
    processes: list[WorkerProcess] = []

    def start() -> WorkerProcess:
        processes.append(WorkerProcess(scripted("ok")))
        return processes[-1]

    voice = Renderer(VoiceSettings(), tmp_path, Client(start, PATIENT), idle=0.0)
    voice.on_clip = listener.on_clip
    try:
        for text in ("One.", "Two.", "Three."):
            voice.want(text)
            assert listener.wait_for_clip(text).spoken
        assert len(processes) > 1
    finally:
        voice.close()


def test_the_voices_of_all_engines_are_listed_and_a_broken_one_is_told_of() -> None:
    commands = {"natural": (*MUTE, "hibari", "--engine", "natural"), "pyttsx3": scripted("ok")}

    listed = list_voices(None, FULL, lambda engine: WorkerProcess(commands[engine]), GENEROUS)

    assert [voice.id for voice in listed.voices] == ["gmw/de", "gmw/en", "gmw/en-us"]
    assert len(listed.troubles) == 1
    assert "psoas-timer[natural]" in listed.troubles[0]


def test_the_doctor_goes_on_to_the_engine_that_speaks(tmp_path: Path) -> None:
    commands = {"natural": (*MUTE, "hibari", "--engine", "natural"), "pyttsx3": scripted("ok")}

    findings = diagnose(
        VoiceSettings(), tmp_path, lambda engine: WorkerProcess(commands[engine]), PATIENT, FULL
    )

    assert [finding.works for finding in findings] == [False, True, True, True]
    assert "psoas-timer[natural]" in findings[0].sentence
    assert findings[1].sentence == "scripted 1.0."
