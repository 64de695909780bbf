"""Samples that an engine has computed, into the file that was asked for."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Any

import numpy as np

from psoas_timer.texts import tr
from psoas_timer.voice.engine import EngineError, no_room

_FULL_SCALE = 32_767


def write_samples(samples: Any, rate: int, path: str) -> float:
    """Write mono samples, shape (n,), -1.0 to 1.0, as 16-bit WAV; returns their seconds.

    Raises EngineError if there are none, or no room for them.
    """
    if not np.any(samples):
        raise EngineError(tr("The voice has no sound for some words: write them in another way."))
    values = (np.clip(samples, -1, 1) * _FULL_SCALE).astype("<i2")
    try:
        with Path(path).open("wb") as target, wave.open(target, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(values.tobytes())
    except OSError as error:
        raise EngineError(no_room(path, error)) from error
    return len(values) / rate
