"""The local socket by which a second start tells the first one what to open.

A module of its own, because Qt's part for sockets is loaded only when one is needed: after the
window is there, or where another one is open already.
"""

from __future__ import annotations

import json
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_MOST_BYTES = 16 * 1024
_DONE = b"ok\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # with it a desktop lets a window come to the front


class Listener(QObject):
    """Hears what later starts want. `asked` carries a file's path; empty: only come up."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that was killed: the lock is ours
            self._server.listen(name)

    def close(self) -> None:
        self._server.close()

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


def tell(name: str, what: str, seconds: float) -> bool:
    """Did the first one hear it, within so many seconds?"""
    socket = QLocalSocket()
    socket.connectToServer(name)
    patience = int(seconds * 1000)
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
