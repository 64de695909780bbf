"""What a speech engine must be able to do inside the worker."""

from __future__ import annotations

from typing import Protocol

from psoas_timer.voice.protocol import Render, VoiceInfo


class EngineError(Exception):
    """It cannot be done; the message is a sentence for people, with what to do about it."""


class Engine(Protocol):
    """Renders phrases to WAV files, one after the other, in the worker's main thread."""

    @property
    def name(self) -> str:
        """The engine with its version: what is cached depends on it."""

    def voices(self) -> tuple[VoiceInfo, ...]: ...

    def render(self, request: Render) -> float:
        """Write a WAV file with sound in it to `request.path`; its length in seconds.

        Raises EngineError.
        """
