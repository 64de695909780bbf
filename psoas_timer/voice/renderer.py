"""The voice that speaks: a thread that makes clips from texts, the most needed first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread, current_thread

from psoas_timer.voice.client import Client, ClosedError, VoiceLostError
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.clip_maker import ClipMaker, unspoken
from psoas_timer.voice.known_voice import remember
from psoas_timer.voice.news import News
from psoas_timer.voice.order import Order
from psoas_timer.voice.voices import VoiceSettings

IDLE = 60.0  # seconds without a request, after which the worker gives back its memory
_UNASKED = 0.3  # seconds, after which a known voice wakes unasked; who opens one asks before
_ENDED_WITHIN = 2.0  # seconds; the thread has nothing left to wait for


class Renderer:
    """Fulfils `Voice`. No call waits for an engine; the callbacks come from the thread.

    When an engine fails, the next one speaks. When the last one does, every text still yields a
    clip: silent, of the estimated length.
    """

    def __init__(
        self, settings: VoiceSettings, folder: Path, *clients: Client, idle: float = IDLE
    ) -> None:
        """Begin to try out the voice: the first client's, and so on if that fails.

        At once, unless it is known from last time: then after what is found in the cache.

        `folder` is the cache's; it need not be usable.
        """
        self.on_clip: Callable[[Clip], None] = lambda _clip: None
        self._lost = News()
        self._notices = News()
        self._settings = settings
        self._folder = folder
        self._clients = clients
        self._idle = idle
        self._order = Order()
        self._thread = Thread(target=self._run, daemon=True, name="voice")
        self._thread.start()

    @property
    def on_lost(self) -> Callable[[str], None]:
        return self._lost.listener

    @on_lost.setter
    def on_lost(self, listener: Callable[[str], None]) -> None:
        """Whoever begins to listen after the loss is told now, by the thread that sets this."""
        self._lost.listener = listener

    @property
    def on_notice(self) -> Callable[[str], None]:
        return self._notices.listener

    @on_notice.setter
    def on_notice(self, listener: Callable[[str], None]) -> None:
        """As with `on_lost`."""
        self._notices.listener = listener

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        """Make clips of `texts` in this order when nothing else is to be done."""
        self._order.append(texts)

    def want(self, text: str, language: str = "") -> None:
        """Make the clip of `text` next."""
        self._order.hurry(text)

    def close(self) -> None:
        """End thread and worker now; no callback comes after this."""
        self._order.close()
        for client in self._clients:
            client.close()
        if current_thread() is not self._thread:
            self._thread.join(_ENDED_WITHIN)

    def _run(self) -> None:
        *betters, last = self._clients
        try:
            for client in betters:
                sentence = self._speak_until_lost(client)
                if sentence is None:
                    return
                self._notices.tell(sentence)
            sentence = self._speak_until_lost(last)
        except ClosedError:
            return
        if sentence is None:
            return
        self._lost.tell(sentence)
        while (text := self._order.take()) is not None:
            self.on_clip(unspoken(text, self._settings.rate))

    def _speak_until_lost(self, client: Client) -> str | None:
        """Make clips until there is no more to do; the sentence if the voice was lost instead."""
        try:
            self._speak(client)
        except VoiceLostError as error:
            remember(self._folder, self._settings, None)  # the next one is to be proved at once
            client.close()
            return str(error)
        return None

    def _speak(self, client: Client) -> None:
        maker = ClipMaker(self._settings, self._folder, client, self._notices.tell)
        while (text := self._next(maker, client)) is not None:
            try:
                clip = maker.make(text)
            except VoiceLostError:
                self._order.hurry(text)  # it still gets its clip, from another or a silent one
                raise
            self.on_clip(clip)

    def _next(self, maker: ClipMaker, client: Client) -> str | None:
        """The next text to speak. When none waits, the voice wakes; when none comes for long, the
        worker rests until one does.
        """
        if not client.has_rendered and not self._order.wait(_UNASKED):
            maker.prove()
        if client.has_rendered and not self._order.wait(self._idle):
            client.rest()
        return self._order.take()
