"""What a speech engine must be able to do inside the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from psoas_timer import texts
from psoas_timer.texts import tr
from psoas_timer.voice.protocol import LONGEST, Render, VoiceInfo


class EngineError(Exception):
    """It cannot be done; the message is a sentence for people, with what to do about it."""


class Engine(Protocol):
    """Renders phrases to WAV files, one after the other, in the worker's main thread."""

    @property
    def name(self) -> str:
        """The engine with its version: what is cached depends on it."""

    def voices(self, wanted: str | None) -> tuple[VoiceInfo, ...]:
        """Those it has; for an engine that reads any file, the `wanted` one. Raises EngineError."""

    def render(self, request: Render) -> float:
        """Write a WAV file with sound in it to `request.path`; its length in seconds.

        Raises EngineError.
        """


def checked(text: str) -> str:
    """`text` if no engine crashes on it. Raises EngineError."""
    if len(text) > LONGEST:
        raise EngineError(
            tr("A phrase is longer than {longest} characters: make it shorter.", longest=LONGEST)
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise EngineError(tr("A phrase has half a character in it: write it anew.")) from error
    return text


def reason_of(error: Exception) -> str:
    """What foreign code complains about, short enough for the middle of a sentence."""
    first = str(error).partition("\n")[0].strip().rstrip(".")
    return first[:200] or type(error).__name__


def no_room(path: str | Path, error: OSError) -> str:
    """The sentence for a file that cannot be written."""
    return tr(
        "Speech cannot be written to {folder} ({reason}): free space or mend its permissions.",
        folder=Path(path).parent,
        reason=texts.reason_of(error),
    )
