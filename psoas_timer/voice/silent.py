"""The voice there is when no voice is wanted: pace and captions, nothing to hear."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from psoas_timer.core.speech import WORDS_PER_MINUTE
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.clip_maker import unspoken


class SilentVoice:
    """Fulfils `Voice` at once: clips come in the caller's thread, before the call returns."""

    def __init__(self, words_per_minute: float = WORDS_PER_MINUTE) -> None:
        self.on_clip: Callable[[Clip], None] = lambda _clip: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None
        self.on_notice: Callable[[str], None] = lambda _sentence: None
        self._words_per_minute = words_per_minute

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        for text in dict.fromkeys(texts):
            self.want(text, language)

    def want(self, text: str, language: str = "") -> None:
        self.on_clip(unspoken(text, self._words_per_minute))

    def close(self) -> None:
        """Nothing runs that could be stopped."""
        self.on_clip = lambda _clip: None
