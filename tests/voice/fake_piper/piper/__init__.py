"""A stand-in for piper-tts 1.8: as much of its interface as is used, and a hum for a voice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

WORDS_PER_MINUTE = 220
FIXED = 0.07  # seconds of every word that no stretching changes, as a real voice has them
PAD = 0.1  # seconds of silence around a sentence


@dataclass
class SynthesisConfig:
    length_scale: float | None = None


@dataclass
class AudioChunk:
    audio_float_array: NDArray[np.float32]


class PiperVoice:
    def __init__(self, rate: int) -> None:
        self.config = SimpleNamespace(sample_rate=rate)

    @staticmethod
    def load(model_path: str) -> PiperVoice:
        if Path(model_path).read_bytes() != b"weights":
            raise Exception(f"[ONNXRuntimeError] Load model from {model_path} failed.\nat line 7")
        about = json.loads(Path(f"{model_path}.json").read_bytes())
        return PiperVoice(about["audio"]["sample_rate"])

    def synthesize(self, text: str, syn_config: SynthesisConfig) -> Iterator[AudioChunk]:
        word = 60 / WORDS_PER_MINUTE * (syn_config.length_scale or 1)
        seconds = len(text.split()) * (word + FIXED)
        rate = self.config.sample_rate
        hum = 0.3 * np.sin(np.arange(round(seconds * rate)) * 0.1)
        pad = np.zeros(round(PAD * rate))
        yield AudioChunk(np.concatenate([pad, hum, pad]).astype(np.float32))
