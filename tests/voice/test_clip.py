"""Clips, and the WAV files they come from and go to."""

from __future__ import annotations

import io
import struct
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.voice.clip import (
    SAMPLE_RATE,
    NotSoundError,
    make_clip,
    read_wav,
    silence,
    write_wav,
)


def wav(samples: list[int], *, rate: int = 22_050, channels: int = 1, width: int = 2) -> bytes:
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return target.getvalue()


def test_a_clip_knows_its_length_in_seconds() -> None:
    assert silence("Hold.", 1.5).seconds == 1.5


def test_silence_is_never_called_spoken() -> None:
    assert not silence("Hold.", 1.0).spoken
    assert make_clip("Hold.", np.full(100, 0.1, dtype=np.float32)).spoken


def test_nobody_can_write_into_a_clip_that_others_play() -> None:
    clip = silence("Hold.", 0.1)

    with pytest.raises(ValueError, match="read-only"):
        clip.samples[0] = 1.0


def test_a_clip_survives_its_wav_file() -> None:
    wave_form = np.sin(np.arange(4_800) / 20).astype(np.float32)

    samples, rate = read_wav(write_wav(make_clip("Hold.", wave_form)))

    assert rate == SAMPLE_RATE
    assert samples.dtype == np.float32
    assert np.abs(samples - wave_form).max() < 1e-4


def test_stereo_is_mixed_to_mono() -> None:
    samples, rate = read_wav(wav([1000, 3000, -1000, -3000], channels=2))

    assert rate == 22_050
    assert samples.tolist() == pytest.approx([2000 / 32768, -2000 / 32768])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"not a sound at all, but rather long for a name",
        wav([]),
        wav([1, 2, 3, 4])[:-2],
        wav([1, 2, 3, 4], width=1),
        wav([1, 2, 3, 4], rate=0x7FFF_FFFF),
    ],
)
def test_bytes_without_a_whole_sound_in_them_are_refused(data: bytes) -> None:
    with pytest.raises(NotSoundError):
        read_wav(data)


@given(st.binary(max_size=200), st.integers(0, 60))
def test_no_damage_to_a_file_is_worse_than_not_a_sound(damage: bytes, at: int) -> None:
    data = bytearray(wav([100] * 50))
    data[at : at + len(damage)] = damage
    try:
        samples, _ = read_wav(bytes(data))
    except NotSoundError:
        return
    assert len(samples) > 0
