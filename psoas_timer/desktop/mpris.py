"""Media keys and headset buttons of a Linux desktop: a session is a player on the session bus.

It is one only while a session is open, so that at other times the keys are the music player's.
Where there is no bus, nothing happens. Windows and macOS send their media keys to the window.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaType, QObject, Signal
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusObjectPath

from psoas_timer.core.events import Command
from psoas_timer.core.identity import PLAYER as OURS
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.desktop.bus import close_bus, open_session_bus
from psoas_timer.desktop.mpris_adaptors import (
    PLAYER,
    ROOT,
    PlayerAdaptor,
    Playing,
    RootAdaptor,
    microseconds,
)

_PATH = "/org/mpris/MediaPlayer2"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_TRACK = "/org/psoas_timer/segment/{index}"
_JUMP = 1.5  # seconds: so much beside where it should be, the position has jumped

_STATUS = {
    Mode.RUNNING: "Playing",
    Mode.RESUMING: "Playing",
    Mode.READY: "Paused",
    Mode.PAUSED: "Paused",
    Mode.HURT: "Paused",
    Mode.FINISHED: "Stopped",
}
_COMMANDS = {"Next": Command.SKIP, "Previous": Command.BACK, "Stop": Command.STOP}


class MediaControls(QObject):
    """The session, as the desktop's media controls see it. `asked` carries a Command."""

    asked = Signal(object)
    raise_asked = Signal()
    quit_asked = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._routine = ""
        self._playing = Playing()
        self._position = 0.0  # seconds into the routine
        self._as_of = 0.0  # on the clock
        self._bus: QDBusConnection | None = None
        RootAdaptor(self._on_called, self)
        self._player = PlayerAdaptor(
            self._on_called, lambda: self._playing, self._position_now, self
        )

    @property
    def is_heard(self) -> bool:
        """Is there a bus, and a session on it?"""
        return self._bus is not None

    def begin(self, snapshot: Snapshot, routine: str) -> None:
        """From now on there is a session, of the routine of that name."""
        self._routine = routine
        self._playing = _playing(snapshot, routine, None)
        self._place(snapshot)
        self._come()

    def show(self, snapshot: Snapshot, art: Path | None = None) -> None:
        """How it stands now. `art` is a picture of the pose, where there is one."""
        before, due = self._playing, self._position_now()
        self._playing = _playing(snapshot, self._routine, art)
        self._place(snapshot)
        changed = {
            name: value
            for name, value in self._playing.properties().items()
            if before.properties()[name] != value
        }
        if self._bus is None:
            return
        if changed:
            self._tell(changed)
        if abs(self._position - due) > _JUMP:
            self._player.Seeked.emit(microseconds(self._position))

    def end(self) -> None:
        """There is no session any more, and no player."""
        if self._bus is not None:
            close_bus(self._bus)
            self._bus = None
        self._playing = Playing()

    def _come(self) -> None:
        """Onto the bus; a second window of the same person has a name of its own there."""
        bus = open_session_bus()
        if bus is None:
            return
        name = f"{ROOT}.{OURS}"
        has_name = bus.registerService(name) or bus.registerService(f"{name}.instance{os.getpid()}")
        if has_name and bus.registerObject(_PATH, self):
            self._bus = bus
        else:
            close_bus(bus)

    def _place(self, snapshot: Snapshot) -> None:
        self._position = max(snapshot.total - snapshot.total_left, 0.0)
        self._as_of = self._clock()

    def _position_now(self) -> float:
        runs = self._playing.status == "Playing"
        return self._position + (self._clock() - self._as_of if runs else 0.0)

    def _on_called(self, method: str) -> None:
        plays = self._playing.status == "Playing"
        match method:
            case "Raise":
                self.raise_asked.emit()
            case "Quit":
                self.quit_asked.emit()
            case "Next" | "Previous" | "Stop":
                self.asked.emit(_COMMANDS[method])
            case _ if method == "PlayPause" or plays == (method == "Pause"):
                self.asked.emit(Command.TOGGLE)

    def _tell(self, changed: dict[str, Any]) -> None:
        assert self._bus is not None
        message = QDBusMessage.createSignal(_PATH, _PROPERTIES, "PropertiesChanged")
        message.setArguments([PLAYER, changed, _no_strings()])
        self._bus.send(message)


def _playing(snapshot: Snapshot, routine: str, art: Path | None) -> Playing:
    allowed = snapshot.allowed
    return Playing(
        status=_STATUS[snapshot.mode],
        metadata=_metadata(snapshot, routine, art),
        can_toggle=Command.TOGGLE in allowed,
        can_go_next=Command.SKIP in allowed,
        can_go_back=Command.BACK in allowed,
    )


def _metadata(snapshot: Snapshot, routine: str, art: Path | None) -> dict[str, Any]:
    """Exercise, side and routine, where a song has its title, artist and album.

    The length should be a whole number of 64 bits, which QtDBus cannot send from Python: below 2^31
    it sends 32, which playerctl refuses. A number with a point is taken by all that were tried.
    """
    segment = snapshot.segment
    metadata: dict[str, Any] = {
        "mpris:trackid": QDBusObjectPath(_TRACK.format(index=snapshot.index)),
        "mpris:length": float(microseconds(snapshot.total)),
        "xesam:title": segment.title if segment else snapshot.caption or routine,
        "xesam:album": routine,
    }
    if segment and segment.detail:
        metadata["xesam:artist"] = [segment.detail]
    if art is not None:
        metadata["mpris:artUrl"] = art.absolute().as_uri()
    return metadata


def _no_strings() -> QDBusArgument:
    """An empty list of strings: `[]` alone would be sent as a list of anything."""
    strings = QDBusArgument()
    strings.beginArray(QMetaType(QMetaType.Type.QString))
    strings.endArray()
    return strings
