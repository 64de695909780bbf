"""The voice of this machine and person."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from psoas_timer.voice.client import ANOTHER_THEN, Client
from psoas_timer.voice.engines import installed, to_try
from psoas_timer.voice.polyglot import Polyglot
from psoas_timer.voice.process import start
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.voice import Voice
from psoas_timer.voice.voices import VoiceSettings


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
