"""What a person opens from outside the window: a file of routines, by a click or a second start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from psoas_timer.gui.main_window import MainWindow


class Opening(QObject):
    """Shows the window; `opened` carries the file's path once the window is at its routines."""

    opened = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        window.came_home.connect(self._open_what_waits)

    def ask(self, file: str) -> None:
        """Bring the window to the front; if `file` is not empty, show its routines."""
        self._window.come_up()
        if file:
            self._waiting = Path(file)
            if self._window.is_at_home:
                self._open_what_waits()

    def _open_what_waits(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self.opened.emit(path)
