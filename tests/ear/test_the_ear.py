"""The ear itself: it must hear what is there, and must not hear what is not."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from psoas_timer.core.segment import Tone
from psoas_timer.sound.tones import samples_of
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.opening import open_voice
from psoas_timer.voice.voices import VoiceSettings
from tests.ear.hear import Stretch, onsets, silence_after, spacings, stretches
from tests.ear.lab import RATE, Recording

BEGAN = 500.0
SCRIPT = (
    (1.0, "Right knee down, left foot forward."),
    (6.0, "Hold."),
    (13.0, "Three."),
    (14.0, "Two."),
    (15.0, "One."),
    (16.0, "Release."),
    (18.0, "Other side. Left knee down, right foot forward."),
)


def recording(*sounds: tuple[float, np.ndarray]) -> Recording:
    """Each sound from its second on."""
    samples = np.zeros(25 * RATE, dtype=np.float32)
    for second, sound in sounds:
        first = round(second * RATE)
        samples[first : first + len(sound)] += sound
    return Recording(samples, BEGAN)


HUM = np.full(RATE // 2, 0.1, dtype=np.float32)


def test_it_hears_when_something_begins_and_ends() -> None:
    heard = recording((1.0, HUM), (2.25, HUM))

    assert stretches(heard) == [Stretch(501.0, 501.5), Stretch(502.25, 502.75)]
    assert onsets(heard) == [501.0, 502.25]
    assert spacings(heard) == [1.25]


def test_parts_of_one_sound_are_one_stretch() -> None:
    assert len(stretches(recording((1.0, HUM), (1.6, HUM)), gap=0.2)) == 1
    assert len(stretches(recording((1.0, HUM), (1.6, HUM)), gap=0.05)) == 2


def test_it_hears_nothing_in_silence() -> None:
    assert stretches(recording()) == []
    assert silence_after(recording(), BEGAN) == 0


def test_it_hears_how_long_a_sound_went_on_after_a_moment() -> None:
    assert silence_after(recording((1.0, HUM)), 501.3) == pytest.approx(0.2, abs=1 / RATE)
    assert silence_after(recording((1.0, HUM)), 501.6) == 0


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Clip]:
    """The script, in the voice of this machine."""
    texts = [text for _, text in SCRIPT]
    made: dict[str, Clip] = {}
    all_made = threading.Event()

    def on_clip(clip: Clip) -> None:
        made[clip.text] = clip
        if len(made) == len(texts):
            all_made.set()

    folder: Path = tmp_path_factory.mktemp("voice")
    voice = open_voice(VoiceSettings(), folder)
    voice.on_clip = on_clip
    voice.prepare(texts)
    assert all_made.wait(30)
    voice.close()
    return made


@pytest.mark.ear
@pytest.mark.slow
def test_it_understands_the_key_words_and_when_they_were_said(clips: dict[str, Clip]) -> None:
    listen = pytest.importorskip("tests.ear.listen")
    tone = (4.5, samples_of(Tone.SWITCH))
    heard = listen.said(recording(tone, *((at, clips[text].samples) for at, text in SCRIPT)))

    expected = "right left hold three two one release other side left right"
    assert listen.first_missing(heard, expected) is None
    (hold,) = listen.when(heard, "hold")
    (counted,) = listen.when(heard, "three")
    assert hold - BEGAN == pytest.approx(6.0, abs=0.02)
    assert counted - BEGAN == pytest.approx(13.0, abs=0.02)


@pytest.mark.ear
@pytest.mark.slow
def test_it_notices_the_wrong_side_and_a_missing_word(clips: dict[str, Clip]) -> None:
    listen = pytest.importorskip("tests.ear.listen")
    script = [(at, text) for at, text in SCRIPT if text != "Hold."]
    heard = listen.said(recording(*((at, clips[text].samples) for at, text in script)))

    assert listen.first_missing(heard, "left right three") == "three"  # counted before "left"
    assert listen.first_missing(heard, "forward hold three") == "hold"
    assert listen.when(heard, "hold") == []


@pytest.mark.ear
@pytest.mark.slow
def test_it_hears_no_words_in_tones() -> None:
    listen = pytest.importorskip("tests.ear.listen")
    tones = recording(*((2.0 * nth, samples_of(tone)) for nth, tone in enumerate(Tone)))

    assert listen.said(tones) == []
