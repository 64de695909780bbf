"""A listener that waits without sleeping, and a voice whose worker is scripted."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Condition
from typing import Any

from psoas_timer.voice.client import RECYCLED_AFTER, Client, Patience
from psoas_timer.voice.clip import Clip
from psoas_timer.voice.process import WorkerProcess
from psoas_timer.voice.renderer import Renderer
from psoas_timer.voice.voices import VoiceSettings

SCRIPT = Path(__file__).with_name("scripted_worker.py")
GENEROUS = 60.0  # seconds: only a broken program takes that long
PATIENT = Patience(start=GENEROUS, phrase=GENEROUS)
HASTY = Patience(start=GENEROUS, phrase=0.5, character=0.0)
UNANSWERING = frozenset({"hang", "partial", "player"})  # whom nobody should wait long for


def patience_with(*words: str) -> Patience:
    """For a worker that is told these words: short only where waiting is in vain."""
    return HASTY if UNANSWERING.intersection(words) else PATIENT


class Listener:
    """Remembers what a voice tells."""

    def __init__(self) -> None:
        self.clips: list[Clip] = []
        self.losses: list[str] = []
        self.heard = Condition()

    def on_clip(self, clip: Clip) -> None:
        with self.heard:
            self.clips.append(clip)
            self.heard.notify_all()

    def on_lost(self, sentence: str) -> None:
        with self.heard:
            self.losses.append(sentence)
            self.heard.notify_all()

    def wait_for_clips(self, number: int) -> list[Clip]:
        with self.heard:
            assert self.heard.wait_for(lambda: len(self.clips) >= number, GENEROUS)
            return list(self.clips)

    def wait_for_clip(self, text: str) -> Clip:
        def found() -> Clip | None:
            return next((clip for clip in self.clips if clip.text == text), None)

        with self.heard:
            clip = self.heard.wait_for(found, GENEROUS)
            assert clip is not None
            return clip

    def wait_for_loss(self) -> str:
        with self.heard:
            assert self.heard.wait_for(lambda: self.losses, GENEROUS)
            return self.losses[0]


def voice_with(
    start: Callable[[], WorkerProcess],
    folder: Path,
    listener: Listener,
    patience: Patience,
    recycled_after: int = RECYCLED_AFTER,
) -> Renderer:
    """A speaking voice whose workers `start` makes, and who is listened to from the beginning."""
    voice = Renderer(VoiceSettings(), folder, Client(start, patience, recycled_after))
    voice.on_clip = listener.on_clip
    voice.on_lost = listener.on_lost
    return voice


class Scripted:
    """A voice whose worker is scripted, with what it was sent and what it told."""

    def __init__(self, folder: Path, mode: str, *arguments: str, **options: int) -> None:
        self.log = folder / "log"
        self.cache = folder / "cache"
        self.processes: list[WorkerProcess] = []
        self.listener = Listener()
        self._command = (sys.executable, str(SCRIPT), mode, "--log", str(self.log), *arguments)
        patience = patience_with(mode)
        self.voice = voice_with(self._start, self.cache, self.listener, patience, **options)

    def _start(self) -> WorkerProcess:
        self.processes.append(WorkerProcess(self._command))
        return self.processes[-1]

    def requests(self) -> list[dict[str, Any]]:
        """All phrases that reached a worker, in order."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [json.loads(line) for line in lines]
