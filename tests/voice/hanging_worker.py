"""The real worker around an engine that begins a file, tells so through a fifo, and hangs."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

from psoas_timer.voice.protocol import Render, VoiceInfo
from psoas_timer.voice.worker import Worker


class HangingEngine:
    name = "hanging 1.0"

    def voices(self, _wanted: str | None) -> tuple[VoiceInfo, ...]:
        return ()

    def render(self, request: Render) -> float:
        Path(request.path).write_bytes(b"RIFF")
        Path(request.path).with_suffix(".fifo").write_text("hanging")
        Event().wait()
        return 0.0


if __name__ == "__main__":
    Worker(HangingEngine).serve(sys.stdin.buffer, sys.stdout.buffer)
