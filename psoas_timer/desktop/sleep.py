"""What happens to the computer around a session: it is about to sleep, or its screen was locked.

Heard from systemd-logind on the system's bus and from the screen saver on the session's. Where
there is neither, a session that was slept through notices it by the clock.
"""

from __future__ import annotations

import os

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

from psoas_timer.desktop.bus import close_bus, open_session_bus, open_system_bus

_LOGIND = "org.freedesktop.login1"
_SESSION = "/org/freedesktop/login1/session/"
_SCREEN_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class Sleep(QObject):
    """Two pieces of news."""

    falls_asleep = Signal()
    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        system, session = open_system_bus(), open_session_bus()
        self._buses = [bus for bus in (system, session) if bus is not None]
        if system is not None:
            self._listen_to_logind(system)
        if session is not None:
            for path, interface in _SCREEN_SAVERS:
                self._listen(
                    session, "", path, interface, "ActiveChanged", "_on_screen_saver(bool)"
                )

    def close(self) -> None:
        for bus in self._buses:
            close_bus(bus)

    def _listen_to_logind(self, bus: QDBusConnection) -> None:
        manager = f"{_LOGIND}.Manager"
        self._listen(
            bus, _LOGIND, "/org/freedesktop/login1", manager, "PrepareForSleep", "_on_sleep(bool)"
        )
        session = os.environ.get("XDG_SESSION_ID", "")
        if session:
            path = _SESSION + label(session)
            self._listen(bus, _LOGIND, path, f"{_LOGIND}.Session", "Lock", "_on_lock()")

    def _listen(
        self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str
    ) -> None:
        there = (service, path, interface, name)
        bus.connect(*there, self, SLOT(slot))  # type: ignore[call-overload]  # refuses stubs' bytes

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.falls_asleep.emit()

    @Slot(bool)
    def _on_screen_saver(self, begins: bool) -> None:
        if begins:
            self.locked.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.locked.emit()


def label(text: str) -> str:
    """As systemd writes a name in a path of the bus: `3` is `_33`, `c2` stays."""
    return "".join(
        sign
        if (sign.isascii() and sign.isalpha()) or (index and sign.isascii() and sign.isdigit())
        else f"_{ord(sign):02x}"
        for index, sign in enumerate(text)
    )
