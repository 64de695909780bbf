"""What every voice can do, and how to get the one for this machine and person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from psoas_timer.voice.client import ANOTHER_THEN, Client
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.engines import installed, to_try
from psoas_timer.voice.polyglot import Polyglot
from psoas_timer.voice.process import start
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.voices import VoiceSettings

__all__ = ["Clip", "Voice", "VoiceSettings", "open_voice"]


class Voice(Protocol):
    """Makes clips of texts. It plays nothing, and no call waits for an engine.

    Every text asked for yields one clip, again if it is asked for again later. Set the callbacks
    before asking; all may come from any thread. `language` is that of the texts, where it is known:
    a voice of one language reads all of them.
    """

    on_clip: Callable[[Clip], None]
    on_lost: Callable[[str], None]  # once, with a sentence for people; clips are silent from then
    on_notice: Callable[[str], None]  # a sentence: why it is another voice than the wanted one

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        """Make clips of these, in this order, when nothing more urgent is to be done."""

    def want(self, text: str, language: str = "") -> None:
        """Make the clip of this text before all others."""

    def close(self) -> None:
        """Stop at once; no callback comes after this."""


def open_voice(settings: VoiceSettings, cache_folder: Path) -> Voice:
    """The voice of this machine, trying itself out; others for other languages."""

    def open_one(language: str) -> Voice:
        chosen = settings.voice if language == settings.language else None
        return _open_one(replace(settings, voice=chosen, language=language), cache_folder)

    return Polyglot(settings.language, open_one)


def _open_one(settings: VoiceSettings, cache_folder: Path) -> Voice:
    *betters, last = to_try(settings, installed())
    clients = [Client(partial(start, engine), then=ANOTHER_THEN) for engine in betters]
    return Renderer(settings, cache_folder, *clients, Client(partial(start, last)))
