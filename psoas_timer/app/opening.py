"""What a person opens from outside the window: a file of routines, by a click or a second start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from psoas_timer.app.cards import card
from psoas_timer.app.live_home import LiveHome
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.library import load_file


class Opening(QObject):
    """Shows the window, and in it the file, as soon as the window is at its routines."""

    def __init__(self, live: LiveHome, window: MainWindow) -> None:
        super().__init__(window)
        self._live = live
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
        if path is None:
            return
        home = self._live.now
        found = load_file(path, home.library)
        problems = tuple(str(problem) for problem in found.problems if problem.file == path)
        cards = tuple(
            card(routine, home, f"{path}:{name}") for name, routine in found.routines.items()
        )
        self._window.show_file(path.name, cards, problems)
