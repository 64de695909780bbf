"""What a person opens from outside the window: files of routines, by a click or a second start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver


class Opening(QObject):
    """Shows the window, and the files one after the other; `opened` carries the path of each.

    A page on which something is written or asked is not covered by a file: that is said across
    the top at once, and the file shown when the person is done there. In a session nothing is
    said before its end.
    """

    opened = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        window.showed.connect(self._look)

    def ask(self, file: str) -> None:
        """Bring the window to the front; if `file` is not empty, show its routines."""
        self._window.come_up()
        if file:
            self._waiting.append(Path(file))
            self._look()

    def watch(self, driver: SessionDriver) -> None:
        """That session is going on: its end is a time to speak."""
        driver.changed.connect(self._on_session)

    def _look(self) -> None:
        page = self._window.page
        if not self._waiting or page is None:
            return
        if page.may_be_covered:
            self.opened.emit(self._waiting.pop(0))
        elif self._window.may_be_left:
            self._tell()

    def _on_session(self, snapshot: Snapshot) -> None:
        if self._waiting and snapshot.mode is Mode.FINISHED:
            self._tell()

    def _tell(self) -> None:
        words = self.tr("{file} is waiting: it is shown as soon as you are done here.")
        self._window.tell(words.format(file=self._waiting[0].name))
