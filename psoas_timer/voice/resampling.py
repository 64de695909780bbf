"""From an engine's sample rate to the mixer's, by a windowed-sinc polyphase filter."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, gcd

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from psoas_timer.voice.clip import SAMPLE_RATE, Samples

_ZERO_CROSSINGS = 16  # of the sinc on each side: longer is sharper and slower
_PASS_BAND = 0.93  # of the lower Nyquist frequency; the rest is the filter's slope
_KAISER_BETA = 8.0  # about 80 dB of stop band


def resampled(samples: Samples, rate: int) -> Samples:
    """`samples`, shape (n,), from `rate` to SAMPLE_RATE: same length in seconds."""
    common = gcd(rate, SAMPLE_RATE)
    up, down = SAMPLE_RATE // common, rate // common
    if up == down or not len(samples):
        return samples
    filters = _filters(up, down)
    width = filters.shape[1]
    length = ceil(len(samples) * up / down)
    padded = np.pad(samples, (width // 2 - 1, width // 2 + down))
    windows = sliding_window_view(padded, width)
    result = np.empty(length, dtype=np.float32)
    # Every `up`-th output sample lies at the same fraction between two input samples, `down`
    # input samples further on each time: one matrix product does them all.
    for phase in range(min(up, length)):
        first, fraction = divmod(phase * down, up)
        outputs = result[phase::up]
        np.matmul(windows[first::down][: len(outputs)], filters[fraction], out=outputs)
    return result


@lru_cache(maxsize=4)
def _filters(up: int, down: int) -> Samples:
    """One filter for each fraction 0/up, 1/up, … of an input sample; shape (up, width)."""
    cutoff = _PASS_BAND * min(1.0, up / down)
    half = ceil(_ZERO_CROSSINGS / cutoff)
    offsets = np.arange(1 - half, half + 1) - np.arange(up)[:, None] / up
    window = np.i0(_KAISER_BETA * np.sqrt(np.clip(1 - (offsets / half) ** 2, 0, 1)))
    filters = np.sinc(cutoff * offsets) * window
    return np.asarray(filters / filters.sum(axis=1, keepdims=True), dtype=np.float32)
