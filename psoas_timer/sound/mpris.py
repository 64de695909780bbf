"""The other players of a Linux desktop, by MPRIS: who is playing, and how loud.

Speaks to the desktop's own session bus, which is a socket of this machine; the library can open no
other kind of connection.
"""

from __future__ import annotations

from types import TracebackType
from typing import Any

from jeepney import AuthenticationError, DBusAddress, DBusErrorResponse, Message, Properties
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from psoas_timer.core.identity import PLAYER

PREFIX = "org.mpris.MediaPlayer2."
OURS = f"{PREFIX}{PLAYER}"
PATIENCE_SECONDS = 0.5  # for each answer: a player that hangs must not hang us

# What a missing, strange or silent bus raises.
_UNREACHABLE = (AuthenticationError, KeyError, OSError, RuntimeError, StopIteration, ValueError)


class BusError(Exception):
    """The desktop's bus cannot be reached."""


class PlayerError(Exception):
    """One player does not answer, is gone, or has no volume."""


class MprisPlayers:
    """The players on the session bus, for as long as it is entered. Volumes are 0 to 1 and over.

    Entering raises BusError, and so does everything else when the bus goes away.
    """

    def __init__(self) -> None:
        self._bus: DBusConnection | None = None

    def __enter__(self) -> MprisPlayers:
        try:
            self._bus = open_dbus_connection("SESSION", auth_timeout=PATIENCE_SECONDS)
        except _UNREACHABLE as error:
            raise BusError("There is no desktop to ask for other players.") from error
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def playing(self) -> list[str]:
        """The bus names of those that play now, a session of ours left out."""
        try:
            names = self._ask(message_bus.ListNames())
        except PlayerError as error:
            raise BusError(str(error)) from error
        players = [name for name in names if str(name).startswith(PREFIX)]
        players = [name for name in players if not str(name).startswith(OURS)]
        return [name for name in players if self._plays(name)]

    def volume(self, name: str) -> float:
        """Raises PlayerError."""
        found = self._ask(_player(name).get("Volume"))[1]
        if isinstance(found, bool) or not isinstance(found, int | float):
            raise PlayerError(f"{name} has no volume")
        return float(found)

    def set_volume(self, name: str, volume: float) -> None:
        """Raises PlayerError."""
        self._ask(_player(name).set("Volume", "d", volume))

    def _plays(self, name: str) -> bool:
        try:
            return bool(self._ask(_player(name).get("PlaybackStatus"))[1] == "Playing")
        except PlayerError:
            return False

    def _ask(self, question: Message) -> Any:
        """The first value of the answer."""
        if self._bus is None:
            raise BusError("The bus is not open.")
        try:
            reply = self._bus.send_and_get_reply(question, timeout=PATIENCE_SECONDS)
            return (unwrap_msg(reply) or (None,))[0]
        except (DBusErrorResponse, TimeoutError) as error:
            raise PlayerError(str(error)) from error
        except _UNREACHABLE as error:
            raise BusError("The desktop's bus has gone away.") from error


def _player(name: str) -> Properties:
    address = DBusAddress(
        "/org/mpris/MediaPlayer2", bus_name=name, interface="org.mpris.MediaPlayer2.Player"
    )
    return Properties(address)
