"""The voice that speaks: a thread that makes clips from texts, the most needed first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock, Thread, current_thread

from psoas_timer.voice.client import Client, ClosedError, VoiceLostError
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.clip_maker import ClipMaker, unspoken
from psoas_timer.voice.order import Order
from psoas_timer.voice.voices import VoiceSettings

_ENDED_WITHIN = 2.0  # seconds; the thread has nothing left to wait for


def _ignore(_news: object) -> None:
    """Nobody listens yet."""


class Renderer:
    """Fulfils `Voice`. No call waits for the engine; both callbacks come from the thread.

    When the voice is lost, every text still yields a clip: silent, of the estimated length.
    """

    def __init__(self, settings: VoiceSettings, folder: Path, client: Client) -> None:
        """Begin at once to try out the voice. `folder` is the cache's; it need not be usable."""
        self.on_clip: Callable[[Clip], None] = _ignore
        self._on_lost: Callable[[str], None] = _ignore
        self._untold = ""  # that the voice was lost, while nobody listened
        self._telling = Lock()  # for these two
        self._settings = settings
        self._folder = folder
        self._client = client
        self._order = Order()
        self._thread = Thread(target=self._run, daemon=True, name="voice")
        self._thread.start()

    @property
    def on_lost(self) -> Callable[[str], None]:
        return self._on_lost

    @on_lost.setter
    def on_lost(self, listener: Callable[[str], None]) -> None:
        """Whoever begins to listen after the loss is told now, by the thread that sets this."""
        with self._telling:
            self._on_lost = listener
            sentence, self._untold = self._untold, ""
        if sentence:
            listener(sentence)

    def prepare(self, texts: Sequence[str]) -> None:
        """Make clips of `texts` in this order when nothing else is to be done."""
        self._order.append(texts)

    def want(self, text: str) -> None:
        """Make the clip of `text` next."""
        self._order.hurry(text)

    def close(self) -> None:
        """End thread and worker now; no callback comes after this."""
        self._order.close()
        self._client.close()
        if current_thread() is not self._thread:
            self._thread.join(_ENDED_WITHIN)

    def _run(self) -> None:
        try:
            self._speak()
        except ClosedError:
            return
        except VoiceLostError as error:
            self._client.close()
            self._lose(str(error))
        while (text := self._order.take()) is not None:
            self.on_clip(unspoken(text, self._settings.rate))

    def _speak(self) -> None:
        maker = ClipMaker(self._settings, self._folder, self._client)
        while (text := self._order.take()) is not None:
            try:
                clip = maker.make(text)
            except VoiceLostError:
                self._order.hurry(text)  # it still gets its silent clip
                raise
            self.on_clip(clip)

    def _lose(self, sentence: str) -> None:
        with self._telling:
            listener = self._on_lost
            if listener is _ignore:
                self._untold = sentence
        listener(sentence)
