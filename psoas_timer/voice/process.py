"""One worker process: started in a group of its own, asked with a deadline, killed with all its
children."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import IO

from psoas_timer.texts import spoken, tr
from psoas_timer.voice.protocol import (
    LANGUAGE,
    LONGEST_LINE,
    LineError,
    Reply,
    Request,
    encode,
    read_reply,
)

ENTRY = "--voice-worker"  # makes a worker of a frozen program; see packaging/frozen.py


def worker_command(executable: str, frozen: bool) -> tuple[str, ...]:
    """May be followed by an engine. A frozen program has no `-m`, and is its own interpreter."""
    return (executable, ENTRY) if frozen else (executable, "-m", "psoas_timer.voice.worker")


WORKER = worker_command(sys.executable, getattr(sys, "frozen", False))

# The folder that holds the package. As the working folder it comes first in the worker's module
# path: it must not be one where a person keeps a file of their own called wave.py.
_HOME = Path(__file__).resolve().parents[2]
_REAPED_WITHIN = 2.0  # seconds; a killed process takes a millisecond


class WorkerError(Exception):
    """The worker died, kept silent too long or talked nonsense; kill it. Says which."""


class LateError(WorkerError):
    """It kept silent too long, which may be the computer's fault."""


class WorkerProcess:
    """A running worker. `ask` is for one thread; `kill` is for any."""

    def __init__(self, command: Sequence[str] = WORKER) -> None:
        """Start it. Raises WorkerError if that cannot be done."""
        try:
            self._process = subprocess.Popen(
                command,
                cwd=_HOME,
                env=os.environ | {LANGUAGE: spoken()},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=sys.platform != "win32",
                creationflags=_WINDOWS_FLAGS,
            )
        except OSError as error:
            raise WorkerError(tr("its engine could not be started")) from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests: IO[bytes] = self._process.stdin
        self._replies: SimpleQueue[bytes] = SimpleQueue()
        self._asked = 0
        self._killing = Lock()
        pipe = (self._process.stdout, self._replies)
        Thread(target=_read, args=pipe, daemon=True, name="voice-pipe").start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, request: Request, seconds: float) -> Reply:
        """The answer to `request`, within `seconds`. Raises WorkerError."""
        try:
            self._asked += 1
            self._requests.write(encode(self._asked, request))
            self._requests.flush()
            line = self._replies.get(timeout=seconds)
        except (OSError, ValueError) as error:  # ValueError: the pipe is closed
            raise WorkerError(tr("its engine ended")) from error
        except Empty as error:
            raise LateError(tr("its engine did not answer in time")) from error
        if not line:
            raise WorkerError(tr("its engine ended"))
        try:
            number, reply = read_reply(line)
        except LineError as error:
            raise WorkerError(tr("its engine talked nonsense")) from error
        if number != self._asked:
            raise WorkerError(tr("its engine answered something else"))
        return reply

    def kill(self) -> None:
        """End it and all its children now. Does no harm twice."""
        with suppress(OSError):
            self._requests.close()
        with self._killing:
            if self._process.returncode is None:
                _kill_group(self._process)
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(_REAPED_WITHIN)


def start(engine: str) -> WorkerProcess:
    """A worker with the engine of that name. Raises WorkerError."""
    return WorkerProcess((*WORKER, engine))


def _read(stream: IO[bytes], replies: SimpleQueue[bytes]) -> None:
    """Pass on lines up to and including the empty one that is the end."""
    with stream:
        while line := stream.readline(LONGEST_LINE):
            replies.put(line)
    replies.put(b"")


if sys.platform == "win32":
    _WINDOWS_FLAGS = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW

    def _kill_group(process: subprocess.Popen[bytes]) -> None:
        process.kill()

else:
    _WINDOWS_FLAGS = 0

    def _kill_group(process: subprocess.Popen[bytes]) -> None:
        """Before it is reaped, while its number can belong to nobody else."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
