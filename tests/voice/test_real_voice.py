"""pyttsx3 itself, through the real worker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from psoas_timer import resources
from psoas_timer.core.fit import SLOWEST_COUNT
from psoas_timer.core.phrases import ENGLISH, LANGUAGES
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.library import load
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.shaping import LEVEL, loudness
from psoas_timer.voice.voice import Voice
from psoas_timer.voice.voices import VoiceSettings
from tests.voice.scripted import Listener

THREE_PHRASES = ["Hold.", "Left side.", "Other side: right. Right knee down, left foot forward."]


@pytest.fixture(scope="module")
def listener() -> Listener:
    return Listener()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what was said once is kept."""
    return tmp_path_factory.mktemp("real") / "voice"


@pytest.fixture(scope="module")
def voice(folder: Path, listener: Listener) -> Iterator[Voice]:
    opened = open_voice(VoiceSettings(rate=150), folder)
    opened.on_clip = listener.on_clip
    opened.on_lost = listener.on_lost
    yield opened
    opened.close()


def clips_of(voice: Voice, listener: Listener, texts: list[str]) -> list[Clip]:
    before = len(listener.clips)
    voice.prepare(texts)
    return listener.wait_for_clips(before + len(texts))[before:]


def test_hold_is_heard_within_a_second(voice: Voice, listener: Listener) -> None:
    voice.want("hold")

    clip = listener.wait_for_clip("hold")

    assert listener.losses == []
    assert clip.spoken
    assert 0.2 < clip.seconds < 1.0
    assert loudness(clip.samples) > -30


def test_the_numbers_of_a_count_fit_between_two_beats(voice: Voice, listener: Listener) -> None:
    texts = ["three", "two", "one", *ENGLISH.countdown]

    clips = clips_of(voice, listener, texts)

    assert [clip.text for clip in clips] == texts
    assert all(clip.spoken for clip in clips)
    assert max(clip.seconds for clip in clips) < 0.9


def test_phrases_come_in_order_and_always_with_the_same_lengths(
    voice: Voice, listener: Listener, folder: Path
) -> None:
    first = clips_of(voice, listener, THREE_PHRASES)
    for cached in folder.glob("*.wav"):
        cached.unlink()
    again = clips_of(voice, listener, THREE_PHRASES)

    assert [clip.text for clip in first] == THREE_PHRASES
    assert all(clip.spoken for clip in first)
    assert [clip.seconds for clip in again] == [
        pytest.approx(clip.seconds, abs=0.01) for clip in first
    ]
    assert first[0].seconds < first[1].seconds < first[2].seconds


def test_all_clips_of_a_voice_are_equally_loud(voice: Voice, listener: Listener) -> None:
    clips = clips_of(voice, listener, [*THREE_PHRASES, *ENGLISH.countdown, ENGLISH.halfway])

    for clip in clips:
        assert loudness(clip.samples) == pytest.approx(LEVEL, abs=1.0)
        assert np.abs(clip.samples).max() < 0.9


def test_a_clip_begins_at_once_and_ends_soon_after_the_word(
    voice: Voice, listener: Listener
) -> None:
    for clip in clips_of(voice, listener, THREE_PHRASES):
        loud = np.flatnonzero(np.abs(clip.samples) > 0.01)
        assert loud[0] < 0.06 * 48_000  # a p or t begins with a short closure of the lips
        assert len(clip.samples) - loud[-1] < 0.15 * 48_000


@pytest.mark.slow
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_h14_a_whole_routine_is_spoken_in_its_own_language(tmp_path: Path, language: str) -> None:
    listener = Listener()
    library = load((resources.content(),), language=language)
    plan = compile_plan(library.routines["desk-break"], Preferences(language=language))
    voice = open_voice(VoiceSettings(language=language), tmp_path / "voice")
    voice.on_clip, voice.on_lost = listener.on_clip, listener.on_lost
    voice.on_notice = listener.on_lost
    texts = [*plan.texts_by_language[language], *LANGUAGES[language].any_time()]

    clips = clips_of(voice, listener, list(dict.fromkeys(texts)))
    voice.close()

    assert listener.losses == []
    assert all(clip.spoken for clip in clips)
    for word in LANGUAGES[language].countdown:
        assert next(clip.seconds for clip in clips if clip.text == word) < SLOWEST_COUNT
