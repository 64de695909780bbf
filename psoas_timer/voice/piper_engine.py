"""Piper: a neural engine for voice files that a person brings, in any of its languages.

A voice is `NAME.onnx` with `NAME.onnx.json` beside it. Voices whose words would be read by a part
that Piper fetches from the network are refused.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from psoas_timer.texts import marked, tr
from psoas_timer.voice.engine import EngineError, checked, reason_of
from psoas_timer.voice.neural_runtime import keep_to_itself
from psoas_timer.voice.protocol import Render, VoiceInfo
from psoas_timer.voice.recording import write_samples
from psoas_timer.voice.shaping import trimmed

PREFIX = "piper:"

_RATES = range(8_000, 96_001)  # samples per second
_READS_ALONE = ("espeak", "text")  # the other ways to read words need the network
_MEASURE = "Step your left foot forward and lower your right knee onto the cushion."
_MEASURED_AT = (1.0, 2.0)
_STRETCHES = (0.3, 4.0)  # beyond these no voice can be understood
_NO_PIPER = marked(
    "Piper is not installed, so another voice speaks: run `pip install psoas-timer[piper]`, or "
    "choose another voice in the settings."
)
_BAD_VOICE = marked(
    "The Piper voice {path} cannot be used ({reason}), so another one speaks: choose a .onnx file "
    "with its .onnx.json beside it."
)


@dataclass(frozen=True, slots=True)
class Pace:
    """A voice's seconds for a word: `fixed`, and `stretched` times as many as it is stretched.

    Piper makes every sound a whole number of steps long, so stretching is not all there is to it.
    """

    fixed: float
    stretched: float

    def stretch_for(self, words_per_minute: float) -> float:
        """What Piper has to be told for that many words to be heard in a minute."""
        least, most = _STRETCHES
        return min(max((60 / words_per_minute - self.fixed) / self.stretched, least), most)


def measured(short: float, long: float) -> Pace:
    """From the seconds that the same words take at the stretches of `_MEASURED_AT`."""
    words, (less, more) = len(_MEASURE.split()), _MEASURED_AT
    stretched = max((long - short) / (more - less), short / 10)
    return Pace((short - stretched * less) / words, stretched / words)


class PiperEngine:
    """Piper with one voice at a time, which it loads when it is asked about or for."""

    def __init__(self) -> None:
        """Raises EngineError where Piper is not installed or cannot be loaded."""
        try:
            keep_to_itself()
            import piper

            self.name = f"piper {version('piper-tts')}"
        except (ModuleNotFoundError, PackageNotFoundError) as error:
            raise EngineError(tr(_NO_PIPER)) from error
        except Exception as error:  # whatever foreign code may raise
            reason = reason_of(error)
            sentence = tr("Piper cannot be started ({reason}): install it anew.", reason=reason)
            raise EngineError(sentence) from error
        self._piper: Any = piper
        self._voice: Any = None
        self._path = Path()
        self._pace = Pace(0.0, 0.0)

    def voices(self, wanted: str | None) -> tuple[VoiceInfo, ...]:
        """The wanted one, if it is one of Piper's. Raises EngineError if it cannot be used."""
        if wanted is None or not wanted.startswith(PREFIX):
            return ()
        path = Path(wanted.removeprefix(PREFIX))
        about = described(path)
        self._load(path)
        return (VoiceInfo(wanted, path.stem, _language(about)),)

    def render(self, request: Render) -> float:
        """Write the WAV file and return its length in seconds. Raises EngineError."""
        if request.voice is None:
            raise EngineError(
                tr("Piper has no voice of its own: choose a voice file in the settings.")
            )
        self._load(Path(request.voice.removeprefix(PREFIX)))
        samples, rate = self._say(checked(request.text), self._pace.stretch_for(request.rate))
        return write_samples(samples, rate, request.path)

    def _load(self, path: Path) -> None:
        if self._voice is not None and path == self._path:
            return
        described(path)
        try:
            self._voice = self._piper.PiperVoice.load(str(path))
            short, long = (self._seconds(stretch) for stretch in _MEASURED_AT)
        except Exception as error:  # whatever foreign code may raise
            self._voice = None
            raise EngineError(_bad(path, reason_of(error))) from error
        if not short:
            raise EngineError(_bad(path, "it makes no sound"))
        self._path, self._pace = path, measured(short, long)

    def _seconds(self, stretch: float) -> float:
        """How long it takes to say what is measured."""
        samples, rate = self._say(_MEASURE, stretch)
        return len(trimmed(samples, rate)) / rate

    def _say(self, text: str, stretch: float) -> tuple[Any, int]:
        """Samples, shape (n,), and their rate; `stretch` 2.0 is twice as slow."""
        manner = self._piper.SynthesisConfig(length_scale=stretch)
        chunks = list(self._voice.synthesize(text, manner))
        samples = [np.asarray(chunk.audio_float_array, dtype=np.float32) for chunk in chunks]
        return (np.concatenate(samples) if samples else np.zeros(0, np.float32)), self._rate()

    def _rate(self) -> int:
        return int(self._voice.config.sample_rate)


def described(path: Path) -> dict[str, Any]:
    """What the file beside a voice says about it. Raises EngineError if that is no voice."""
    about = path.with_name(f"{path.name}.json")
    try:
        with path.open("rb"):
            pass
        found = json.loads(about.read_bytes())
        rate = found["audio"]["sample_rate"]
        reading = found.get("phoneme_type", "espeak")
    except OSError as error:
        reason = f"{Path(str(error.filename)).name}: {(error.strerror or 'no access').lower()}"
        raise EngineError(_bad(path, reason)) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError(_bad(path, f"{about.name} is not the description of a voice")) from error
    if not isinstance(rate, int) or rate not in _RATES:
        raise EngineError(_bad(path, f"{rate!r:.20} samples a second are not supported"))
    if reading not in _READS_ALONE:
        raise EngineError(_bad(path, "its language needs more than Piper brings along"))
    return dict(found)


def _bad(path: Path, reason: str) -> str:
    return tr(_BAD_VOICE, path=path, reason=reason)


def _language(about: dict[str, Any]) -> str:
    """The tag of the language, or nothing if the file does not tell it."""
    language = about.get("language")
    code = language.get("code", "") if isinstance(language, dict) else ""
    return str(code)[:20].replace("_", "-").lower()
