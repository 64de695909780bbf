"""What an engine rendered, made fit to play: trimmed, at the mixer's rate, level, no clicks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from psoas_timer.voice.clip import SAMPLE_RATE, Samples
from psoas_timer.voice.resampling import resampled

TAIL = 0.060  # seconds of silence left behind the last sound
FADE = 0.005  # seconds of fade at both ends
LEVEL = -20.0  # dBFS (RMS) that every clip at full volume is brought to
CEILING = 0.89  # highest sample, -1 dBFS

_AUDIBLE = 10 ** (-40 / 10)  # of the loudest 5 ms: with less power it is silence, or its hiss
_KNEE = 0.7  # samples above this are bent, not cut
_FRAME = SAMPLE_RATE // 50  # 20 ms
_GATE = 0.1  # of the mean power: quieter frames are gaps between words


def shaped(samples: Samples, rate: int, volume: float) -> Samples:
    """Raw `samples` at `rate` as clip samples at SAMPLE_RATE; empty when there is nothing to hear.

    `volume` is 0.0 to 1.0 of the full level.
    """
    return faded(levelled(resampled(trimmed(samples, rate), rate), volume))


def trimmed(samples: Samples, rate: int) -> Samples:
    """Without leading silence, and with at most TAIL seconds behind the last sound.

    Up to FADE of silence stays in front: room for the fade that takes the click away.
    """
    size = round(FADE * rate)
    power = _power(np.pad(samples, (0, -len(samples) % size)), size)
    audible = np.flatnonzero(power > _AUDIBLE * power.max(initial=0.0))
    if not len(audible):
        return samples[:0]
    first, last = int(audible[0]), int(audible[-1])
    return samples[max(0, first - 1) * size : (last + 1) * size + round(TAIL * rate)]


def loudness(samples: Samples) -> float:
    """Mean power of the parts with sound in them, in dBFS; -inf for silence."""
    power = _power(samples[: len(samples) // _FRAME * _FRAME], _FRAME)
    heard = power[power > _GATE * power.mean()] if len(power) else power
    return float(10 * np.log10(heard.mean())) if len(heard) else float("-inf")


def _power(samples: Samples, size: int) -> NDArray[np.float64]:
    """Mean square of each `size` samples; shape (len(samples) / size,)."""
    squares = np.square(samples, dtype=np.float64)
    return np.asarray(squares.reshape(-1, size).mean(axis=1))


def levelled(samples: Samples, volume: float) -> Samples:
    """At LEVEL times `volume`; peaks over the ceiling are bent down to it."""
    gap = LEVEL - loudness(samples)
    if not np.isfinite(gap) or volume <= 0:
        return samples * np.float32(0)
    return _limited(samples * np.float32(10 ** (gap / 20))) * np.float32(volume)


def _limited(samples: Samples) -> Samples:
    room = CEILING - _KNEE
    over = np.maximum(np.abs(samples) - _KNEE, 0)
    bent = _KNEE + room * np.tanh(over / room)
    return np.where(over > 0, np.sign(samples) * bent, samples).astype(np.float32)


def faded(samples: Samples) -> Samples:
    """From and to zero within FADE seconds at the ends."""
    length = min(round(FADE * SAMPLE_RATE), len(samples) // 2)
    ramp = np.linspace(0, 1, length, dtype=np.float32)
    result = samples.copy()
    result[:length] *= ramp
    result[len(result) - length :] *= ramp[::-1]
    return result
