"""The voice a person wants, or the nearest there is."""

from __future__ import annotations

import pytest

from psoas_timer.voice.protocol import VoiceInfo
from psoas_timer.voice.voices import VoiceSettings, choose

VOICES = [
    VoiceInfo("gmw/af", "Afrikaans", "af"),
    VoiceInfo("gmw/de", "German", "de"),
    VoiceInfo("gmw/en", "English (Great Britain)", "en-gb"),
    VoiceInfo("gmw/en-us", "English (America)", "en-us"),
    VoiceInfo("roa/pt-br", "Portuguese (Brazil)", "pt-br"),
    VoiceInfo("odd", "No language known"),
]


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("en", "gmw/en-us"),
        ("en-GB", "gmw/en"),
        ("en_US", "gmw/en-us"),
        ("en-NZ", "gmw/en"),
        ("de", "gmw/de"),
        ("de-AT", "gmw/de"),
        ("pt", "roa/pt-br"),
        ("xx", None),
    ],
)
def test_h14_the_voice_is_chosen_by_its_language(language: str, voice: str | None) -> None:
    assert choose(VOICES, VoiceSettings(language=language)) == voice


def test_the_wanted_voice_is_taken() -> None:
    assert choose(VOICES, VoiceSettings(voice="gmw/en", language="en")) == "gmw/en"


def test_h14_a_wanted_voice_does_not_read_another_language() -> None:
    assert choose(VOICES, VoiceSettings(voice="gmw/af", language="en")) == "gmw/en-us"


def test_a_voice_that_has_vanished_is_replaced_within_its_language() -> None:
    assert choose(VOICES, VoiceSettings(voice="gone", language="de")) == "gmw/de"


def test_an_engine_without_voices_decides_itself() -> None:
    assert choose([], VoiceSettings()) is None


@pytest.mark.parametrize(
    "wrong", [{"rate": -5}, {"rate": 1000}, {"pitch": 101}, {"volume": 1.5}, {"volume": -0.1}]
)
def test_settings_that_no_engine_can_follow_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="no voice speaks like this"):
        VoiceSettings(**wrong)  # type: ignore[arg-type]  # wrong on purpose
