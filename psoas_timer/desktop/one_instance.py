"""One window for each person's folder: a second start tells the first what to open, and ends.

A lock in that folder says who is first, also when two start in the same moment and when the one
before was killed. The way to it is a local socket that only this user may use.
"""

from __future__ import annotations

import hashlib
import json
import os
import time

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from psoas_timer.paths import Folders, socket_folder

_LOCK = "window.lock"
_ANSWER_SECONDS = 3.0  # that the first one has, also to begin to listen
_LOOK_SECONDS = 0.05
_MOST_BYTES = 16 * 1024
_DONE = b"ok\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # with it a desktop lets a window come to the front

ALREADY_OPEN = (
    "Psoas Timer is already open but does not answer: close its window, or end the process {pid}."
)


class NoAnswerError(Exception):
    """Another window of this person is open and hangs. The message is a sentence for people."""


class OneInstance(QObject):
    """The first window's ear. `asked` carries a file's path; empty: only come up."""

    asked = Signal(str)

    def __init__(self, lock: QLockFile, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that was killed: the lock is ours
            self._server.listen(name)

    def close(self) -> None:
        """Let another one be the first."""
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        message = _read(bytes(socket.readLine(_MOST_BYTES).data()))
        if message is None:
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        what, token = message
        if token:
            os.environ[_TOKEN] = token
        self.asked.emit(what)


def be_the_only_one(
    folders: Folders, what: str = "", *, quietly: bool = False
) -> OneInstance | None:
    """The first window's ear, or None if another one is open and was told to open `what`.

    `what` is a file's absolute path, or empty; `quietly`, nothing is told. Where no lock can be
    made, everybody is the first. Raises NoAnswerError.
    """
    name = _name(folders)
    folders.state.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folders.state / _LOCK))
    lock.setStaleLockTime(0)  # it is stale when its process is gone, however old it is
    end = time.monotonic() + _ANSWER_SECONDS
    while not lock.tryLock(0):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            break
        if quietly or _tell(name, what):
            return None
        if time.monotonic() > end:
            raise NoAnswerError(ALREADY_OPEN.format(pid=lock.getLockInfo()[0]))
        QLocalSocket().waitForConnected(int(_LOOK_SECONDS * 1000))
    return OneInstance(lock, name)


def _tell(name: str, what: str) -> bool:
    """Did the first one hear it?"""
    socket = QLocalSocket()
    socket.connectToServer(name)
    patience = int(_ANSWER_SECONDS * 1000)
    if not socket.waitForConnected(patience):
        return False
    words = {"open": what, "token": os.environ.get(_TOKEN, "")}
    socket.write(json.dumps(words).encode() + b"\n")
    heard = socket.waitForReadyRead(patience) and bytes(socket.readAll().data()) == _DONE
    socket.disconnectFromServer()
    return heard


def _read(line: bytes) -> tuple[str, str] | None:
    try:
        match json.loads(line):
            case {"open": str(what), "token": str(token)}:
                return what, token
    except ValueError:
        pass
    return None


def _name(folders: Folders) -> str:
    """Of the socket: the same for the same data folder, and short, as the system wants it."""
    digest = hashlib.sha256(os.fsencode(folders.data.absolute())).hexdigest()[:16]
    folder = socket_folder()
    name = f"psoas-timer-{digest}"
    return name if folder is None else str(folder / name)
