"""One window for each person's folder: a second start tells the first what to open, and ends.

A lock in that folder says who is first, also when two start in the same moment and when the one
before was killed. The way to it is a local socket that only this user may use.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from psoas_timer.paths import Folders, socket_folder

if TYPE_CHECKING:
    from psoas_timer.desktop.handing_over import Listener

_LOCK = "window.lock"
_ANSWER_SECONDS = 3.0  # that the first one has, also to begin to listen
_LOOK_MILLISECONDS = 50

ALREADY_OPEN = (
    "Psoas Timer is already open but does not answer: close its window, or end the process {pid}."
)


class NoAnswerError(Exception):
    """Another window of this person is open and hangs. The message is a sentence for people."""


class OneInstance(QObject):
    """What it is to be the first. `asked` carries a file's path; empty: only come up."""

    asked = Signal(str)

    def __init__(self, lock: QLockFile, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._folders = folders
        self._listener: Listener | None = None

    def listen(self) -> None:
        """From now on; whoever starts before waits a little for it."""
        from psoas_timer.desktop.handing_over import Listener

        self._listener = Listener(_name(self._folders), self)
        self._listener.asked.connect(self.asked)

    def close(self) -> None:
        """Let another one be the first."""
        if self._listener is not None:
            self._listener.close()
        self._lock.unlock()


def be_the_only_one(
    folders: Folders, what: str = "", *, quietly: bool = False
) -> OneInstance | None:
    """The first one, which has to `listen` soon, or None if another one was told to open `what`.

    `what` is a file's absolute path, or empty; `quietly`, nothing is told. Where no lock can be
    made, everybody is the first. Raises NoAnswerError.
    """
    folders.state.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folders.state / _LOCK))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, however old it is
    end = time.monotonic() + _ANSWER_SECONDS
    wait = 0
    while not lock.tryLock(wait):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            break
        if quietly or _tell(folders, what):
            return None
        if time.monotonic() > end:
            raise NoAnswerError(ALREADY_OPEN.format(pid=lock.getLockInfo()[0]))
        wait = _LOOK_MILLISECONDS
    return OneInstance(lock, folders)


def _tell(folders: Folders, what: str) -> bool:
    """Did the first one hear it?"""
    from psoas_timer.desktop.handing_over import tell

    return tell(_name(folders), what, _ANSWER_SECONDS)


def _name(folders: Folders) -> str:
    """Of the socket: the same for the same data folder, and short, as the system wants it."""
    import hashlib

    digest = hashlib.sha256(os.fsencode(folders.data.absolute())).hexdigest()[:16]
    folder = socket_folder()
    name = f"psoas-timer-{digest}"
    return name if folder is None else str(folder / name)
