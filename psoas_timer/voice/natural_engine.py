"""A natural voice for American English: hibari-tts, a small neural engine with its weights inside.

Only the voice that comes in the package is used, and by its file: the function of the package
that would fetch another one from the network is never called.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from psoas_timer.texts import marked, tr
from psoas_timer.voice.clip import Samples
from psoas_timer.voice.engine import EngineError, checked, reason_of
from psoas_timer.voice.neural_runtime import keep_to_itself
from psoas_timer.voice.protocol import Render, VoiceInfo
from psoas_timer.voice.recording import write_samples
from psoas_timer.voice.shaping import trimmed

VOICE = VoiceInfo("natural:heart", "Heart", "en-us", "female")

# What was measured: words a minute that are heard in fifteen sentences of instruction, and the
# engine's speed that gives them. Its lengths go by steps, so no formula fits.
_HEARD = (79, 92, 108, 114, 120, 138, 142, 160, 166, 183, 206, 217, 226, 234, 247, 259, 347, 398)
_SLOW = (0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75)
_FAST = (0.8, 0.85, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 2.0)
_BETWEEN_SENTENCES = 0.2  # seconds, and what trimming leaves
_FEW_WORDS = 3  # said alone: a number, a side and a number, "Hold."
_CLEAR = 175  # words a minute: drawn out further, a lone "six" or "right, five" is not understood
_SEED = 0  # of its breath noise: the same words always sound the same

_CANNOT = marked(
    "The natural voice cannot be used ({reason}), so another one speaks: run `pip install "
    "--upgrade psoas-timer[natural]`, or choose another voice in the settings."
)


class NaturalEngine:
    """hibari-tts with its own voice, ready to speak once it is made. It has no pitch to set."""

    def __init__(self) -> None:
        """Load everything, which takes half a second or so. Raises EngineError if it cannot."""
        try:
            keep_to_itself()
            from hibari import SAMPLE_RATE, Hibari
            from hibari.g2p import G2P
            from hibari.tts import ASSETS

            # Not by the voice's name: it would be looked for in the network if it were not here.
            weights = str(Path(ASSETS) / "hibari.onnx")
            self._hibari: Any = Hibari(model=weights, g2p=G2P(british=False))
            self.name = f"natural, hibari-tts {version('hibari-tts')}"
        except Exception as error:  # whatever foreign code may raise
            raise EngineError(tr(_CANNOT, reason=reason_of(error))) from error
        self._rate: int = SAMPLE_RATE

    def voices(self, _wanted: str | None) -> tuple[VoiceInfo, ...]:
        return (VOICE,)

    def render(self, request: Render) -> float:
        """Write the WAV file and return its length in seconds. Raises EngineError."""
        if request.voice not in (None, VOICE.id):
            raise EngineError(
                tr(
                    "There is no natural voice {wanted}: choose {voice}.",
                    wanted=request.voice,
                    voice=VOICE.id,
                )
            )
        few = len(request.text.split()) <= _FEW_WORDS
        speed = speed_for(max(request.rate, _CLEAR) if few else request.rate)
        sentences = self._hibari.stream(checked(request.text), speed=speed, seed=_SEED)
        return write_samples(self._joined(sentences), self._rate, request.path)

    def _joined(self, sentences: Iterable[Samples]) -> Samples:
        """One after the other: each comes with most of a second of silence around it."""
        gap = np.zeros(round(_BETWEEN_SENTENCES * self._rate), dtype=np.float32)
        parts = [part for samples in sentences for part in (trimmed(samples, self._rate), gap)]
        return np.concatenate([gap, *parts])


def speed_for(words_per_minute: float) -> float:
    """The engine's speed at which so many words are heard in a minute."""
    return float(np.interp(words_per_minute, _HEARD, (*_SLOW, *_FAST)))
