"""A clip: one text rendered to sound, at the one rate and form the mixer plays."""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE = 48_000  # samples per second of every clip

Samples = NDArray[np.float32]  # mono, shape (n,), -1.0 to 1.0

_FULL_SCALE = 32_768
_RATES = range(8_000, 96_001)


class NotSoundError(ValueError):
    """These bytes are not a WAV file with something in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """`text` as mono float32 `samples` of shape (n,) at SAMPLE_RATE.

    `spoken` is True only when there is something to hear in them.
    """

    text: str
    samples: Samples
    spoken: bool

    @property
    def seconds(self) -> float:
        return len(self.samples) / SAMPLE_RATE


def make_clip(text: str, samples: Samples) -> Clip:
    """A clip of finished samples at SAMPLE_RATE; from here on nobody writes to them."""
    samples.flags.writeable = False
    return Clip(text, samples, spoken=bool(np.any(samples)))


def silence(text: str, seconds: float) -> Clip:
    """A clip of that length with nothing to hear."""
    return make_clip(text, np.zeros(round(seconds * SAMPLE_RATE), dtype=np.float32))


def read_wav(data: bytes) -> tuple[Samples, int]:
    """The samples of a 16-bit WAV file, mixed to mono, and their rate in samples per second.

    Raises NotSoundError unless every frame that the header promises is there, and at least one.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            form = file.getparams()
            frames = file.readframes(form.nframes)
    except (wave.Error, EOFError, RuntimeError) as error:  # the last where sizes contradict
        raise NotSoundError(f"not a WAV file: {error}") from error
    if form.sampwidth != 2 or form.framerate not in _RATES:
        raise NotSoundError(f"{8 * form.sampwidth} bits at {form.framerate} Hz are not supported")
    if form.nframes == 0 or len(frames) != form.nframes * form.nchannels * form.sampwidth:
        raise NotSoundError("the WAV file has no sound in it, or not all of it")
    values = np.frombuffer(frames, dtype="<i2").reshape(-1, form.nchannels)
    return (values.mean(axis=1, dtype=np.float32) / np.float32(_FULL_SCALE)), form.framerate


def write_wav(clip: Clip) -> bytes:
    """The clip as a 16-bit mono WAV file at SAMPLE_RATE."""
    scaled = np.clip(np.rint(clip.samples * _FULL_SCALE), -_FULL_SCALE, _FULL_SCALE - 1)
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(scaled.astype("<i2").tobytes())
    return target.getvalue()
