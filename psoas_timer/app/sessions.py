"""Sessions in the window: from a routine's id to a driver that runs it, logged."""

from __future__ import annotations

from PySide6.QtCore import QObject

from psoas_timer import clock
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.session_log import SessionLog


class Sessions(QObject):
    """One session at a time, each with its own log."""

    def __init__(self, live: LiveHome) -> None:
        super().__init__()
        self._live = live
        self._log: SessionLog | None = None
        self._window: MainWindow | None = None
        self._speech: Speech | None = None

    def join(self, window: MainWindow, speech: Speech) -> None:
        """Where sessions are shown, and what makes them heard; before the first one starts."""
        self._window, self._speech = window, speech

    def start(self, routine: str) -> SessionDriver:
        """A driver for a new session of that routine."""
        assert self._speech is not None
        home, performer = self._live.now, self._speech.performer
        preferences = home.preferences()
        plan = compile_plan(home.library.routines[routine], preferences)
        self.close()
        header = Header(routine, preferences, fingerprint(plan))
        self._log = SessionLog(home.folders.state, header)
        driver = SessionDriver(
            Session(plan), performer, clock.now, log=self._log, parent=self._window
        )
        performer.prepare(plan)
        return driver

    def close(self) -> None:
        """End the log of the last session."""
        if self._log:
            self._log.close()
