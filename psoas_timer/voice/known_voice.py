"""Which voice spoke last, so that what it said is found again before it has woken.

A voice takes up to some seconds to wake. Its clips in the cache go by its name and its engine's,
which are remembered here for the wishes they answered: the first words of a routine are there at
once, and a window that is only open needs no voice at all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path
from typing import NamedTuple

from psoas_timer.voice.engines import installed
from psoas_timer.voice.voices import VoiceSettings
from psoas_timer.whole_file import replace_file

FILE = "voices.json"  # in the folder of the clips
_MOST = 16  # wishes that are remembered
_FORM = 3  # raise it when the same words must sound different: trimming, level, rate


class KnownVoice(NamedTuple):
    """The engine by its own name, which has its version in it, and the voice's id there."""

    engine: str
    voice: str | None


def recall(folder: Path, settings: VoiceSettings) -> KnownVoice | None:
    """The voice that spoke last for these settings, if nothing has changed that could change it."""
    match _all(folder).get(_wish(settings)):
        case [str(engine), (None | str()) as voice]:
            return KnownVoice(engine, voice)
    return None


def remember(folder: Path, settings: VoiceSettings, known: KnownVoice | None) -> None:
    """For the next start; None: there is none any more. Where it cannot be written, all wait."""
    if recall(folder, settings) == known:
        return
    others = {wish: voice for wish, voice in _all(folder).items() if wish != _wish(settings)}
    latest = dict(list(others.items())[1 - _MOST :])
    if known is not None:
        latest[_wish(settings)] = list(known)
    with suppress(OSError):
        replace_file(folder / FILE, json.dumps(latest).encode("ascii"))


def are_kept(folder: Path, settings: VoiceSettings, texts: Sequence[str]) -> bool:
    """Is there a clip of each of these texts, as the voice for these settings says it?"""
    known = recall(folder, settings)
    return known is not None and all(
        clip_path(folder, clip_key(known, settings, text)).is_file() for text in texts
    )


def clip_path(folder: Path, key: str) -> Path:
    """Where the clip of that key is kept."""
    return folder / f"{key}.wav"


def clip_key(known: KnownVoice, settings: VoiceSettings, text: str) -> str:
    """By what a text's clip in that voice is found again."""
    return key_of(*known, settings.rate, settings.pitch, settings.volume, text)


def key_of(*parts: object) -> str:
    """A file name for what sounds like this: the same for the same parts, on any machine."""
    spelled = json.dumps([_FORM, *parts])
    return hashlib.sha256(spelled.encode("ascii")).hexdigest()


def _wish(settings: VoiceSettings) -> str:
    """A name for these settings where these engines are installed."""
    return key_of(*astuple(settings), *installed())


def _all(folder: Path) -> dict[str, object]:
    try:
        found = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
