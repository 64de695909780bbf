"""The voice worker: a process that renders phrases to files and can be killed at any moment.

`python -m psoas_timer.voice.worker [ENGINE]` reads requests on its standard input and answers on
its standard output. It ends with its input, so it never outlives the application: one thread does
nothing but read, and notices the end even while the engine hangs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO, NoReturn

from psoas_timer.texts import ENGLISH, speak
from psoas_timer.voice.engine import Engine, EngineError
from psoas_timer.voice.engines import NATURAL, PIPER, PYTTSX3
from psoas_timer.voice.protocol import (
    LANGUAGE,
    AskVoices,
    LineError,
    Refused,
    Render,
    Rendered,
    Reply,
    Request,
    Voices,
    encode,
    read_request,
)


class Worker:
    """Answers requests in order with one engine, which starts at the first of them."""

    def __init__(self, open_engine: Callable[[], Engine]) -> None:
        self._open_engine = open_engine
        self._engine: Engine | None = None
        self._target: Path | None = None

    def serve(self, requests: BinaryIO, replies: BinaryIO) -> NoReturn:
        """Answer until `requests` ends or makes no sense, then end the process."""
        lines: SimpleQueue[bytes] = SimpleQueue()
        Thread(target=self._read, args=(requests, lines), daemon=True).start()
        try:
            while True:
                number, request = read_request(lines.get())
                replies.write(encode(number, self._answer(request)))
                replies.flush()
        except (LineError, BrokenPipeError):
            self._leave(1)

    def _read(self, requests: BinaryIO, lines: SimpleQueue[bytes]) -> None:
        for line in requests:
            lines.put(line)
        self._leave(0)

    def _leave(self, code: int) -> NoReturn:
        """End now, whatever the engine is doing, without leaving a file behind."""
        if self._target is not None:
            self._target.unlink(missing_ok=True)
        os._exit(code)

    def _answer(self, request: Request) -> Reply:
        try:
            if self._engine is None:
                self._engine = self._open_engine()
            match request:
                case AskVoices(wanted):
                    return Voices(self._engine.name, self._engine.voices(wanted))
                case Render():
                    self._target = Path(request.path)
                    return Rendered(self._engine.render(request))
        except EngineError as error:
            return Refused(str(error))


def main() -> NoReturn:
    name = sys.argv[1] if len(sys.argv) > 1 else PYTTSX3
    speak(os.environ.get(LANGUAGE, ENGLISH))
    requests, replies = _private_streams()
    Worker(lambda: _open(name)).serve(requests, replies)


def _open(name: str) -> Engine:
    """The engine of that name; what one needs is not loaded for another."""
    if name == NATURAL:
        from psoas_timer.voice.natural_engine import NaturalEngine

        return NaturalEngine()
    if name == PIPER:
        from psoas_timer.voice.piper_engine import PiperEngine

        return PiperEngine()
    from psoas_timer.voice.pyttsx3_engine import Pyttsx3Engine

    return Pyttsx3Engine()


def _private_streams() -> tuple[BinaryIO, BinaryIO]:
    """Standard input and output for the protocol alone; what an engine prints goes nowhere."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    return requests, replies


if __name__ == "__main__":
    main()
