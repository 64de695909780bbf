"""A voice for every language: each text is read by one that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from psoas_timer.voice.clip import Clip
from psoas_timer.voice.voice import Voice
from psoas_timer.voice.voices import family


class Polyglot:
    """Fulfils `Voice`. What tells no language, or the first one's, is read by the first voice.

    Another voice is opened when the first text in its language comes; few people ever need one.
    Its loss is told as that of the first: some of what follows will be silent.
    """

    def __init__(self, language: str, open_one: Callable[[str], Voice]) -> None:
        """Opens the voice for `language`; `open_one` makes it and every other."""
        self._own = family(language)
        self._open_one = open_one
        self._voices: dict[str, Voice] = {self._own: open_one(language)}
        self._on_clip: Callable[[Clip], None] = lambda _clip: None
        self._on_lost: Callable[[str], None] = lambda _sentence: None
        self._on_notice: Callable[[str], None] = lambda _sentence: None

    @property
    def on_clip(self) -> Callable[[Clip], None]:
        return self._on_clip

    @on_clip.setter
    def on_clip(self, listener: Callable[[Clip], None]) -> None:
        self._on_clip = listener
        for voice in self._voices.values():
            voice.on_clip = listener

    @property
    def on_lost(self) -> Callable[[str], None]:
        return self._on_lost

    @on_lost.setter
    def on_lost(self, listener: Callable[[str], None]) -> None:
        self._on_lost = listener
        for voice in self._voices.values():
            voice.on_lost = listener

    @property
    def on_notice(self) -> Callable[[str], None]:
        return self._on_notice

    @on_notice.setter
    def on_notice(self, listener: Callable[[str], None]) -> None:
        self._on_notice = listener
        for voice in self._voices.values():
            voice.on_notice = listener

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        self._voice(language).prepare(texts, language)

    def want(self, text: str, language: str = "") -> None:
        self._voice(language).want(text, language)

    def close(self) -> None:
        for voice in self._voices.values():
            voice.close()

    def _voice(self, language: str) -> Voice:
        name = family(language) or self._own
        if name not in self._voices:
            voice = self._voices[name] = self._open_one(language)
            voice.on_clip, voice.on_lost = self._on_clip, self._on_lost
            voice.on_notice = self._on_notice
        return self._voices[name]
