"""The engines there are, by name, and which of them to try for a person, the best first."""

from __future__ import annotations

from importlib.util import find_spec
from typing import NamedTuple

from psoas_timer.voice.voices import VoiceSettings

PYTTSX3, NATURAL, PIPER = "pyttsx3", "natural", "piper"
ENGINES = (NATURAL, PYTTSX3, PIPER)

_AMERICAN = ("en", "en-us")


class Installed(NamedTuple):
    """Which of the optional engines this Python has. Looks for them, and imports nothing."""

    natural: bool
    piper: bool


def installed() -> Installed:
    return Installed(find_spec("hibari") is not None, find_spec("piper") is not None)


def to_try(settings: VoiceSettings, found: Installed) -> tuple[str, ...]:
    """Engines for these settings, the wanted one first; pyttsx3 is always the last resort.

    The wanted one is among them even if it is not installed: its worker says how to get it.
    """
    wanted = engine_of(settings.voice or "")
    order = [wanted] if wanted else []
    if found.natural and settings.tag in _AMERICAN and wanted != PYTTSX3:
        order.append(NATURAL)
    return tuple(dict.fromkeys([*order, PYTTSX3]))


def engine_of(voice: str) -> str | None:
    """The engine in a voice's name, if it names one that there is."""
    engine, colon, _ = voice.partition(":")
    return engine if colon and engine in ENGINES else None
