"""Keeps a worker going: starts it when needed, replaces it when it breaks, gives up in the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NoReturn

import numpy as np

from psoas_timer.texts import marked, tr
from psoas_timer.voice.clip import NotSoundError, Samples, read_wav
from psoas_timer.voice.process import WorkerError, WorkerProcess
from psoas_timer.voice.protocol import AskVoices, Refused, Render, Rendered, Voices

FAILURES = 3  # in a row, and the voice is lost
RECYCLED_AFTER = 200  # phrases

TONES_THEN = marked("the routine goes on with tones and text")
ANOTHER_THEN = marked("another one speaks")
_BROKEN = marked(
    "The voice stopped because {reason}: {then}; run `psoas-timer doctor` to see what to do."
)


class PhraseError(Exception):
    """This phrase could not be rendered now; the next worker may do better."""


class VoiceLostError(Exception):
    """There is no voice, and trying again is no use. The message is a sentence for people."""


class ClosedError(Exception):
    """Nobody wants to hear any more."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds a worker has for an answer."""

    start: float = 15.0  # to come up and name its voices; a cold disk is slow
    phrase: float = 5.0
    character: float = 1 / 12

    def for_text(self, text: str) -> float:
        return self.phrase + len(text) * self.character


_PATIENT = Patience()


class Client:
    """One worker at a time. `close` is for any thread, everything else for one.

    What fails ends the worker; `connect` or the next `render` starts another.
    """

    def __init__(
        self,
        start: Callable[[], WorkerProcess] = WorkerProcess,
        patience: Patience = _PATIENT,
        recycled_after: int = RECYCLED_AFTER,
        then: str = TONES_THEN,
    ) -> None:
        """`start` makes a new worker; raises WorkerError if that cannot be done.

        `then` says in the sentence for people what happens when the voice is lost.
        """
        self._start = start
        self._patience = patience
        self._recycled_after = recycled_after
        self._then = then
        self._rendered = 0  # by the worker in use
        self._failures = 0  # in a row
        self._lock = Lock()  # for the next two
        self._process: WorkerProcess | None = None
        self._closed = False

    @property
    def has_rendered(self) -> bool:
        """Has the worker in use done anything yet but prove its voice?"""
        return self._rendered > 1

    def rest(self) -> None:
        """End the worker; the next `render` starts another."""
        self._drop()

    def connect(self, wanted: str | None = None) -> Voices:
        """Start a new worker; its engine and voices, the `wanted` one among them if it can be.

        Raises PhraseError, at the third failure in a row VoiceLostError, and ClosedError.
        """
        self._drop()
        try:
            reply = self._keep(self._start()).ask(AskVoices(wanted), self._patience.start)
        except WorkerError as error:
            self._fail(self._broken(error))
        if isinstance(reply, Refused):
            raise VoiceLostError(reply.error)
        if not isinstance(reply, Voices):
            self._fail(self._broken(tr("its engine talked nonsense")))
        return reply

    def render(self, request: Render) -> tuple[Samples, int]:
        """Samples with something to hear in them, and how many there are in a second.

        The file they are handed over in is gone afterwards. Raises PhraseError, at the third
        failure in a row VoiceLostError, and ClosedError.
        """
        if self._process is None or self._rendered >= self._recycled_after:
            self.connect()
        process, path = self._process, Path(request.path)
        if process is None:
            raise ClosedError
        try:
            reply = process.ask(request, self._patience.for_text(request.text))
            sound = read_sound(path)
        except WorkerError as error:
            self._fail(self._broken(error))
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if isinstance(reply, Refused):
            self._fail(reply.error)
        if sound is None or not isinstance(reply, Rendered):
            self._fail(self._broken(tr("its engine gives no sound")))
        self._rendered += 1
        self._failures = 0
        return sound

    def close(self) -> None:
        """End the worker now, also in the middle of a phrase. Does no harm twice."""
        with self._lock:
            self._closed = True
        self._drop()

    def _keep(self, process: WorkerProcess) -> WorkerProcess:
        with self._lock:
            if not self._closed:
                self._process = process
                self._rendered = 0
                return process
        process.kill()
        raise ClosedError

    def _drop(self) -> None:
        with self._lock:
            process, self._process = self._process, None
            self._rendered = 0
        if process is not None:
            process.kill()

    def _broken(self, reason: object) -> str:
        return tr(_BROKEN, reason=reason, then=tr(self._then))

    def _fail(self, sentence: str) -> NoReturn:
        self._drop()
        if self._closed:
            raise ClosedError
        self._failures += 1
        if self._failures >= FAILURES:
            raise VoiceLostError(sentence)
        raise PhraseError(sentence)


def read_sound(path: Path) -> tuple[Samples, int] | None:
    """A rendered file's samples and their rate, or None if there is nothing to hear in it."""
    try:
        samples, rate = read_wav(path.read_bytes())
    except (OSError, NotSoundError):
        return None
    return (samples, rate) if np.any(samples) else None
