"""Voices for a clock that stands still while they work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

from psoas_timer.rendering.refusal import NoVoiceError
from psoas_timer.texts import marked, tr
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.silent import SilentVoice
from psoas_timer.voice.voice import Voice

LOOK_SECONDS = 0.1  # how long a wait for the voice may keep `look` from being called

_TONES_ALONE = marked("This recording has tones alone.")


class PatientVoice:
    """Fulfils `Voice`, but a call returns only when its clips are there.

    `look(share)` is called while it waits, with the share of the clips that have come, 0 to 1; it
    may raise. `note(sentence)`, from any thread, is told why it is another voice than the wanted
    one. Raises NoVoiceError when the voice is lost or cannot say something.
    """

    def __init__(
        self, voice: Voice, look: Callable[[float], None], note: Callable[[str], None]
    ) -> None:
        self.on_clip: Callable[[Clip], None] = lambda _clip: None
        self.on_lost: Callable[[str], None] = lambda _sentence: None  # never called: it raises
        self.on_notice: Callable[[str], None] = lambda _sentence: None  # nor this: `note` is
        self._voice = voice
        self._look = look
        self._news: SimpleQueue[Clip | str] = SimpleQueue()
        voice.on_clip = self._news.put
        voice.on_lost = self._news.put
        voice.on_notice = note

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        self._voice.prepare(texts, language)
        self._receive(set(texts))

    def want(self, text: str, language: str = "") -> None:
        self._voice.want(text, language)
        self._receive({text})

    def close(self) -> None:
        self._voice.close()

    def _receive(self, missing: set[str]) -> None:
        number = len(missing)
        while missing:
            self._look(1 - len(missing) / number)
            try:
                news = self._news.get(timeout=LOOK_SECONDS)
            except Empty:
                continue
            if isinstance(news, str):
                raise NoVoiceError(news)
            if not news.spoken:
                raise NoVoiceError(
                    tr(
                        'The voice cannot say "{text}": change those words, or choose another '
                        "voice in the settings.",
                        text=news.text,
                    )
                )
            missing.discard(news.text)
            self.on_clip(news)


class Wordless(SilentVoice):
    """A voice that is lost from the beginning: tones alone, at the pace its words would have."""

    @property
    def on_lost(self) -> Callable[[str], None]:
        return lambda _sentence: None

    @on_lost.setter
    def on_lost(self, listener: Callable[[str], None]) -> None:
        listener(tr(_TONES_ALONE))
