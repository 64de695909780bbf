"""The screen stays on and the computer awake while a session needs them, and no longer.

wakepy asks the desktop (org.freedesktop.ScreenSaver or GNOME's session manager), Windows or macOS.
Each of them forgets the wish when this process ends, however it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from psoas_timer.core.snapshot import Mode, Snapshot

_LEAVING_SECONDS = 3.0  # that a desktop has to answer when the program ends
PAUSE_SECONDS = 300  # a longer pause lets the screen go dark

Hold = Callable[[], AbstractContextManager[object]]

_RUNNING = (Mode.RUNNING, Mode.RESUMING)


class Awake(QObject):
    """`hold` opens what keeps the computer awake while it is entered."""

    def __init__(
        self,
        hold: Hold | None = None,
        parent: QObject | None = None,
        *,
        pause: float = PAUSE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._keeper = _Keeper(hold or _wakelock)
        self._long_pause = QTimer(self)
        self._long_pause.setSingleShot(True)
        self._long_pause.setInterval(round(pause * 1000))
        self._long_pause.timeout.connect(lambda: self._keeper.want(False))

    def show(self, snapshot: Snapshot) -> None:
        """How the session stands now."""
        if snapshot.mode in _RUNNING:
            self._long_pause.stop()
            self._keeper.want(True)
        elif snapshot.mode is Mode.FINISHED:
            self.end()
        elif not self._long_pause.isActive():
            self._long_pause.start()

    def end(self) -> None:
        """There is no session any more."""
        self._long_pause.stop()
        self._keeper.want(False)

    def close(self) -> None:
        self.end()
        self._keeper.close()


class _Keeper:
    """One thread that enters and leaves, since a desktop may take its time to answer."""

    def __init__(self, hold: Hold) -> None:
        self._hold = hold
        self._wanted = False
        self._orders: SimpleQueue[bool | None] = SimpleQueue()
        self._thread: Thread | None = None

    def want(self, awake: bool) -> None:
        """Returns at once."""
        if awake == self._wanted:
            return
        self._wanted = awake
        if self._thread is None:
            self._thread = Thread(target=self._work, name="awake", daemon=True)
            self._thread.start()
        self._orders.put(awake)

    def close(self) -> None:
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join(_LEAVING_SECONDS)
            self._thread = None

    def _work(self) -> None:
        held: AbstractContextManager[object] | None = None
        while (awake := self._orders.get()) is not None:
            with suppress(OSError, RuntimeError):  # a desktop that is just going away
                if awake:
                    held = self._hold()
                    held.__enter__()
                elif held is not None:
                    held.__exit__(None, None, None)


def _wakelock() -> AbstractContextManager[object]:
    """Imported at the first session: who only looks at the routines starts sooner."""
    from psoas_timer.desktop.wakelock import wakelock

    return wakelock()
