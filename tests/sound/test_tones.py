from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from psoas_timer.core.segment import Tone
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from psoas_timer.sound.tones import LEVEL, samples_of

STEP = SAMPLE_RATE // 100  # a hundredth of a second


def loudness(samples: Samples, step: int = STEP) -> Samples:
    """Root mean square of each hundredth of a second."""
    whole = samples[: len(samples) // step * step].reshape(-1, step)
    return np.asarray(np.sqrt(np.mean(np.square(whole), axis=1)))


def notes(samples: Samples) -> int:
    """How many times it rises out of silence."""
    loud = loudness(samples) > 0.01
    return int(loud[0]) + int(np.sum(loud[1:] & ~loud[:-1]))


def pitch(samples: Samples) -> float:
    """The strongest frequency, in hertz."""
    return float(np.argmax(np.abs(np.fft.rfft(samples, SAMPLE_RATE))))


def character(tone: Tone) -> tuple[int, int, int]:
    """What tells tones apart eyes shut: how many notes, where the first is, where it goes."""
    samples = samples_of(tone)
    third = len(samples) // 3
    first, last = pitch(samples[:third]), pitch(samples[-third:])
    way = int(np.sign(np.round(12 * np.log2(last / first))))
    return notes(samples), way, round(12 * np.log2(first / 440))


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_gentle(tone: Tone) -> None:
    samples = samples_of(tone)

    assert samples.dtype == np.float32
    assert np.abs(samples).max() < 0.3
    assert np.abs(samples[:24]).max() < 0.01  # no click at either end
    assert np.abs(samples[-24:]).max() < 0.01
    assert np.abs(np.diff(samples)).max() < 0.05


@pytest.mark.parametrize("tone", Tone)
def test_tones_are_equally_loud(tone: Tone) -> None:
    loudest = max(loudness(samples_of(tone), min(10 * STEP, len(samples_of(tone)))))

    assert loudest == pytest.approx(LEVEL, rel=0.12)  # 1 dB


@pytest.mark.parametrize(("one", "other"), list(combinations(Tone, 2)))
def test_any_two_tones_differ_by_ear(one: Tone, other: Tone) -> None:
    notes_differ, ways_differ, pitches_differ = (
        a - b for a, b in zip(character(one), character(other), strict=True)
    )

    assert notes_differ or ways_differ or abs(pitches_differ) >= 3


def test_breathing_in_goes_up_and_breathing_out_goes_down() -> None:
    assert character(Tone.BREATHE_IN)[1] == 1
    assert character(Tone.BREATHE_OUT)[1] == -1


def test_a_tick_is_short_enough_for_every_beat() -> None:
    assert len(samples_of(Tone.TICK)) < 0.1 * SAMPLE_RATE


def test_a_tone_is_made_once_and_cannot_be_spoilt() -> None:
    assert samples_of(Tone.START) is samples_of(Tone.START)
    assert not samples_of(Tone.START).flags.writeable
