"""How long a person has not touched keys or mouse, where their desktop tells it.

GNOME, Cinnamon and KDE do, each in milliseconds. (The standard asks for seconds, which KDE does not
send; others do not answer at all.)
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from psoas_timer.desktop.bus import close_bus, open_session_bus

_MUTTER = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "GetIdletime")
_MUFFIN = (
    "org.cinnamon.Muffin.IdleMonitor",
    "/org/cinnamon/Muffin/IdleMonitor/Core",
    "GetIdletime",
)
_KDE = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "GetSessionIdleTime")
_DESKTOPS = {"GNOME": _MUTTER, "X-CINNAMON": _MUFFIN, "KDE": _KDE}


Answer = Callable[[timedelta | None], None]


class Idle(QObject):
    """Asks the desktop that the environment names. The bus is opened at the first question."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = os.environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        self._source = next((_DESKTOPS[name] for name in names if name in _DESKTOPS), None)
        self._bus: QDBusConnection | None = None

    def ask(self, tell: Answer) -> None:
        """`tell` is called with the time, soon or at once; with None where nobody knows."""
        if self._source is not None and self._bus is None:
            self._bus = open_session_bus()
        if self._source is None or self._bus is None:
            tell(None)
            return
        service, path, method = self._source
        question = QDBusMessage.createMethodCall(service, path, service, method)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
        watcher.finished.connect(lambda: _pass_on(watcher, tell))

    def close(self) -> None:
        if self._bus is not None:
            close_bus(self._bus)
            self._bus = None


def _pass_on(watcher: QDBusPendingCallWatcher, tell: Answer) -> None:
    match watcher.reply().arguments():
        case [int(milliseconds)]:
            tell(timedelta(milliseconds=milliseconds))
        case _:
            tell(None)
    watcher.deleteLater()
