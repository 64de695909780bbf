"""The buses of a Linux desktop, where there are any: sockets of this machine, and nothing else.

Addresses are read here because libdbus reads them once only, starts a bus of its own where there is
none, and would follow one that leads over the network.
"""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from PySide6.QtDBus import QDBusConnection

_LOCAL = "unix:"
_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_numbers = count()


def open_session_bus() -> QDBusConnection | None:
    """A new connection to the bus of this login. To be closed by `close_bus`."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus")
    if not address and socket.is_socket():
        address = f"unix:path={socket}"
    return _open(address)


def open_system_bus() -> QDBusConnection | None:
    """A new connection to the bus of this computer. To be closed by `close_bus`."""
    return _open(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM)


def close_bus(bus: QDBusConnection) -> None:
    QDBusConnection.disconnectFromBus(bus.name())


def _open(address: str) -> QDBusConnection | None:
    if not address.startswith(_LOCAL):
        return None
    bus = QDBusConnection.connectToBus(address, f"psoas-timer-{next(_numbers)}")
    if bus.isConnected():
        return bus
    close_bus(bus)
    return None
