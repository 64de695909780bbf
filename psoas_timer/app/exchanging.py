"""The history of this machine and of others, through a folder the person has set, bit by bit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from psoas_timer.app.live_home import LiveHome
from psoas_timer.history import History
from psoas_timer.history.shared_folder import SharedFolder

_NEXT_STEP = 50  # ms; between two the window is free


class Exchanging(QObject):
    """`trouble` carries a sentence, or an empty one when it is over; `changed`: there is news."""

    trouble = Signal(str)
    changed = Signal()

    def __init__(self, live: LiveHome, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._history = history
        self._shared: SharedFolder | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_NEXT_STEP)
        self._timer.timeout.connect(self._step)
        live.changed.connect(self._on_setting)
        self._open()

    def begin(self) -> None:
        """There is something new, here or there."""
        if self._shared is not None:
            self._timer.start()

    def stop(self) -> None:
        """The history is about to be closed."""
        self._shared = None
        self._timer.stop()

    def _open(self) -> None:
        folder = self._live.settings.shared_folder
        self._shared = SharedFolder(self._history, Path(folder)) if folder else None
        self.begin()

    def _on_setting(self, names: frozenset[str]) -> None:
        if "shared_folder" in names:
            self._timer.stop()
            self.trouble.emit("")
            self._open()

    def _step(self) -> None:
        if self._shared is None:
            self._timer.stop()
            return
        step = self._shared.step()
        if not step.more:
            self._timer.stop()
            self.trouble.emit(step.notice)
        self.changed.emit()
