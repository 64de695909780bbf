"""Sessions in the window: from a routine's id to a driver that runs it, logged."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from psoas_timer import clock
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.session import Session
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.home import NotFound, find_routine
from psoas_timer.session_log import SessionLog

_NOTHING_LEFT = "By your answers about your body, nothing of {name} is left for you to do."


class Sessions(QObject):
    """One session at a time, each with its own log. `began` carries a driver and a name."""

    began = Signal(object, str)

    def __init__(self, live: LiveHome) -> None:
        super().__init__()
        self._live = live
        self._log: SessionLog | None = None
        self._window: MainWindow | None = None
        self._speech: Speech | None = None

    def join(self, window: MainWindow, speech: Speech) -> None:
        """Where sessions are shown, and what makes them heard; before the first one starts."""
        self._window, self._speech = window, speech

    def start(self, reference: str, at: int = 0) -> SessionDriver | None:
        """A driver for a new session of that routine, from segment `at` on.

        None, and a sentence, if it cannot be.
        """
        assert self._speech is not None
        assert self._window is not None
        try:
            routine = find_routine(reference, self._live.now.library)
        except NotFound as gone:
            self._window.show_trouble(str(gone))
            return None
        home, performer = self._live.now, self._speech.performer
        preferences = home.preferences()
        try:
            plan = home.plan(routine, preferences)
        except ValueError:
            self._window.show_trouble(_NOTHING_LEFT.format(name=routine.name))
            return None
        self.close()
        header = Header(reference, preferences, fingerprint(plan), at)
        self._log = SessionLog(home.folders.state, header)
        driver = SessionDriver(
            Session(plan, start=at), performer, clock.now, log=self._log, parent=self._window
        )
        performer.prepare(plan)
        self.began.emit(driver, routine.name)
        return driver

    def close(self) -> None:
        """End the log of the last session."""
        if self._log:
            self._log.close()
