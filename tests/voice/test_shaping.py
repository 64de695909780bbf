"""What an engine rendered becomes fit to play: no silence around it, level, at 48 kHz."""

from __future__ import annotations

import numpy as np
import pytest

from psoas_timer.voice.clip import SAMPLE_RATE, Samples
from psoas_timer.voice.resampling import resampled
from psoas_timer.voice.shaping import CEILING, FADE, LEVEL, TAIL, faded, levelled, shaped, trimmed

RATE = 22_050


def tone(seconds: float, *, hertz: float = 440.0, peak: float = 0.3, rate: int = RATE) -> Samples:
    moments = np.arange(round(seconds * rate)) / rate
    return (peak * np.sin(2 * np.pi * hertz * moments)).astype(np.float32)


def quiet(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), dtype=np.float32)


def power(samples: Samples) -> float:
    """In dBFS."""
    return float(10 * np.log10(np.mean(np.square(samples, dtype=np.float64))))


def test_h09_leading_silence_goes_and_a_little_stays_behind() -> None:
    sound = np.concatenate([quiet(0.3), tone(0.5), quiet(0.4)])

    assert len(trimmed(sound, RATE)) / RATE == pytest.approx(FADE + 0.5 + TAIL, abs=2 * FADE)


def test_quiet_hiss_around_the_words_counts_as_silence() -> None:
    hiss = np.random.default_rng(1).normal(0, 0.0003, RATE).astype(np.float32)
    sound = np.concatenate([hiss, tone(0.5), hiss])

    assert len(trimmed(sound, RATE)) / RATE == pytest.approx(FADE + 0.5 + TAIL, abs=2 * FADE)


def test_a_silence_inside_the_words_stays() -> None:
    sound = np.concatenate([tone(0.2), quiet(0.5), tone(0.2)])

    assert len(trimmed(sound, RATE)) / RATE == pytest.approx(0.9, abs=2 * FADE)


def test_silence_alone_becomes_nothing() -> None:
    assert len(shaped(quiet(0.5), RATE, 1.0)) == 0
    assert len(shaped(quiet(0.0), RATE, 1.0)) == 0


@pytest.mark.parametrize("peak", [0.01, 0.1, 0.9])
def test_loud_and_quiet_sounds_come_out_at_one_level(peak: float) -> None:
    assert power(levelled(tone(1.0, peak=peak, rate=SAMPLE_RATE), 1.0)) == pytest.approx(
        LEVEL, abs=0.1
    )


def test_pauses_between_words_do_not_make_the_words_louder() -> None:
    words = tone(0.4, rate=SAMPLE_RATE)
    pause = np.random.default_rng(1).normal(0, 0.001, SAMPLE_RATE).astype(np.float32)

    spoken = levelled(np.concatenate([words, pause, words]), 1.0)

    assert power(spoken[: len(words)]) == pytest.approx(LEVEL, abs=1.0)


def test_no_peak_goes_over_the_ceiling() -> None:
    click = np.zeros(SAMPLE_RATE, dtype=np.float32)
    click[::480] = 1.0  # nearly all peak: bringing it to the level would be far over

    assert np.abs(levelled(click, 1.0)).max() <= CEILING


def test_half_the_volume_is_half_the_samples() -> None:
    loud = shaped(tone(0.5), RATE, 1.0)

    assert shaped(tone(0.5), RATE, 0.5) == pytest.approx(loud / 2, abs=1e-6)
    assert not np.any(shaped(tone(0.5), RATE, 0.0))


def test_a_clip_begins_and_ends_at_zero() -> None:
    ends = faded(np.ones(SAMPLE_RATE, dtype=np.float32))

    assert ends[0] == ends[-1] == 0
    assert ends[round(FADE * SAMPLE_RATE)] == 1
    assert np.abs(np.diff(ends)).max() < 0.01


def test_shaping_leaves_what_it_was_given_alone() -> None:
    sound = tone(0.2)
    before = sound.copy()

    shaped(sound, RATE, 0.5)

    assert np.array_equal(sound, before)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000])
def test_resampling_keeps_length_pitch_and_loudness(rate: int) -> None:
    original = tone(0.5, hertz=1_000, rate=rate)
    expected = tone(0.5, hertz=1_000, rate=SAMPLE_RATE)

    result = resampled(original, rate)

    assert len(result) == len(expected)
    inside = slice(1_000, -1_000)
    assert np.abs(result[inside] - expected[inside]).max() < 0.3e-3  # 60 dB below


def test_resampling_adds_no_tones_of_its_own() -> None:
    result = resampled(tone(1.0, hertz=3_000), RATE)

    spectrum = np.abs(np.fft.rfft(result * np.hanning(len(result))))
    spectrum[2_950:3_050] = 0
    assert spectrum.max() < np.abs(np.fft.rfft(result)).max() * 1e-3


def test_what_is_above_the_new_limit_is_left_out_when_sampling_down() -> None:
    assert power(resampled(tone(0.5, hertz=30_000, rate=96_000), 96_000)[500:-500]) < -70


@pytest.mark.parametrize("length", [0, 1, 2, 100])
def test_the_shortest_sounds_can_be_resampled(length: int) -> None:
    result = resampled(np.ones(length, dtype=np.float32), RATE)

    assert len(result) == -(-length * 320 // 147)
