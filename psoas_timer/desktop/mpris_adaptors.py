"""The two interfaces of a media player, word for word as MPRIS 2.2 has them.

They know nothing of their own: what they tell is in `Playing`, and what is asked of them is passed
on by name. QtDBus takes names and types from here, so they are the standard's, and every signal of
theirs would be heard on the bus.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusObjectPath

from psoas_timer.core.identity import APP_ID, NAME

ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """What other programs may know of a session. `metadata` is as MPRIS names it."""

    status: str = "Stopped"
    metadata: dict[str, Any] = field(default_factory=dict)
    can_toggle: bool = False
    can_go_next: bool = False
    can_go_back: bool = False

    def properties(self) -> dict[str, Any]:
        """By the names of the bus: all that may change."""
        return {
            "PlaybackStatus": self.status,
            "Metadata": self.metadata,
            "CanPlay": self.can_toggle,
            "CanPause": self.can_toggle,
            "CanGoNext": self.can_go_next,
            "CanGoPrevious": self.can_go_back,
        }


@ClassInfo({"D-Bus Interface": ROOT})
class RootAdaptor(QDBusAbstractAdaptor):
    """The program itself."""

    def __init__(self, call: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._call = call

    @Slot()
    def Raise(self) -> None:
        self._call("Raise")

    @Slot()
    def Quit(self) -> None:
        self._call("Quit")

    @Property(bool)
    def CanQuit(self) -> bool:
        return True

    @Property(bool)
    def CanRaise(self) -> bool:
        return True

    @Property(bool)
    def HasTrackList(self) -> bool:
        return False

    @Property(str)
    def Identity(self) -> str:
        return NAME

    @Property(str)
    def DesktopEntry(self) -> str:
        return APP_ID

    @Property("QStringList")
    def SupportedUriSchemes(self) -> list[str]:
        return []

    @Property("QStringList")
    def SupportedMimeTypes(self) -> list[str]:
        return []


@ClassInfo({"D-Bus Interface": PLAYER})
class PlayerAdaptor(QDBusAbstractAdaptor):
    """The session. `playing` and `position` (seconds) are asked whenever somebody asks us."""

    Seeked = Signal("qlonglong")

    def __init__(
        self,
        call: Callable[[str], None],
        playing: Callable[[], Playing],
        position: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._call = call
        self._playing = playing
        self._position = position

    @Slot()
    def PlayPause(self) -> None:
        self._call("PlayPause")

    @Slot()
    def Play(self) -> None:
        self._call("Play")

    @Slot()
    def Pause(self) -> None:
        self._call("Pause")

    @Slot()
    def Stop(self) -> None:
        self._call("Stop")

    @Slot()
    def Next(self) -> None:
        self._call("Next")

    @Slot()
    def Previous(self) -> None:
        self._call("Previous")

    @Slot("qlonglong")
    def Seek(self, _microseconds: int) -> None:
        """Nothing: a hold is skipped, not wound on (CanSeek is false)."""

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, _microseconds: int) -> None:
        """Nothing, as above."""

    @Slot(str)
    def OpenUri(self, _address: str) -> None:
        """Nothing: no kind of address is supported."""

    @Property(str)
    def PlaybackStatus(self) -> str:
        return self._playing().status

    @Property(str)
    def LoopStatus(self) -> str:
        return "None"

    @Property(bool)
    def Shuffle(self) -> bool:
        return False

    @Property("QVariantMap")
    def Metadata(self) -> dict[str, Any]:
        return self._playing().metadata

    @Property("qlonglong")
    def Position(self) -> int:
        return microseconds(self._position())

    @Property(float)
    def Rate(self) -> float:
        return 1.0

    @Property(float)
    def MinimumRate(self) -> float:
        return 1.0

    @Property(float)
    def MaximumRate(self) -> float:
        return 1.0

    @Property(float)
    def Volume(self) -> float:
        return 1.0

    @Property(bool)
    def CanGoNext(self) -> bool:
        return self._playing().can_go_next

    @Property(bool)
    def CanGoPrevious(self) -> bool:
        return self._playing().can_go_back

    @Property(bool)
    def CanPlay(self) -> bool:
        return self._playing().can_toggle

    @Property(bool)
    def CanPause(self) -> bool:
        return self._playing().can_toggle

    @Property(bool)
    def CanSeek(self) -> bool:
        return False

    @Property(bool)
    def CanControl(self) -> bool:
        return True


def microseconds(seconds: float) -> int:
    return round(seconds * 1_000_000)
