"""Which voice a person wants, and which of those there are comes nearest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psoas_timer.voice.protocol import VoiceInfo

RATES = range(80, 401)  # words a minute that every engine can do
PITCHES = range(101)

# The usual kind of a language where a tag names only the language: espeak-ng's plain "en" is
# British, and was understood less often than American.
_USUAL = {"en": "en-us", "es": "es-es", "fr": "fr-fr", "pt": "pt-br", "zh": "cmn"}


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSettings:
    """How to speak. `voice` names engine and voice, None is the best of `language`.

    `rate` is in words a minute, `pitch` 0 to 100, `volume` 0.0 to 1.0 of the level all clips have.
    Raises ValueError for values outside RATES, PITCHES and 0.0 to 1.0.
    """

    voice: str | None = None
    rate: int = 150
    pitch: int = 50
    volume: float = 1.0
    language: str = "en"

    def __post_init__(self) -> None:
        if self.rate not in RATES or self.pitch not in PITCHES or not 0 <= self.volume <= 1:
            raise ValueError(f"no voice speaks like this: {self}")

    @property
    def tag(self) -> str:
        """The language as voices name theirs: en-us."""
        return self.language.replace("_", "-").lower()


def choose(voices: Sequence[VoiceInfo], settings: VoiceSettings) -> str | None:
    """The id of the wanted voice if it speaks the language, or else of the nearest one that does.

    None if the engine has no voice of that language: better its own choice than none.
    """
    if any(voice.id == settings.voice and speaks(voice, settings) for voice in voices):
        return settings.voice
    tag = settings.tag
    wishes = (_USUAL.get(tag, tag), tag)
    exact = [voice for wish in wishes for voice in voices if voice.language == wish]
    kin = [v for v in voices if family(v.language) == family(tag)]
    return next((voice.id for voice in [*exact, *kin]), None)


def speaks(voice: VoiceInfo, settings: VoiceSettings) -> bool:
    """Is it of that language? A voice that does not tell its own is believed."""
    return not voice.language or family(voice.language) == family(settings.tag)


def family(tag: str) -> str:
    """The language of a tag without its country: "de" of "de-AT"."""
    return tag.replace("_", "-").partition("-")[0].lower()
