"""Sessions in the window: from a routine's id to a driver that runs it, logged and kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from psoas_timer import clock
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import Routine
from psoas_timer.core.session import Session
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.history import History
from psoas_timer.history.recorder import Recorder
from psoas_timer.history.unfinished import Unfinished
from psoas_timer.home import NotFound, find_routine
from psoas_timer.session_log import SessionLog


class Sessions(QObject):
    """One session at a time, each with its own log. `began` carries a driver and a name."""

    began = Signal(object, str)

    def __init__(self, live: LiveHome, history: History) -> None:
        super().__init__()
        self._live = live
        self._history = history
        self._log: SessionLog | None = None
        self._recorder: Recorder | None = None
        self._window: MainWindow | None = None
        self._speech: Speech | None = None

    def join(self, window: MainWindow, speech: Speech) -> None:
        """Where sessions are shown, and what makes them heard; before the first one starts."""
        self._window, self._speech = window, speech

    @property
    def record_id(self) -> str:
        """By what the history will know the session that began last."""
        return self._recorder.id if self._recorder else ""

    def start(
        self, reference: str, at: int = 0, minutes: float | None = None
    ) -> SessionDriver | None:
        """A driver for a new session of that routine, from segment `at` on, fitted to `minutes`.

        None, and a sentence, if it cannot be.
        """
        planned = self.plan(reference, minutes)
        if planned is None:
            return None
        _, plan = planned
        recorder = Recorder.beginning(
            self._history, plan, clock.wall, reference=reference, start=at, minutes=minutes
        )
        return self._driver(Session(plan, start=at), recorder, at)

    def go_on(self, session: Session, unfinished: Unfinished) -> SessionDriver:
        """A driver for that session, which was cut off and is now taken up again."""
        recorder = Recorder.going_on(self._history, unfinished, clock.wall)
        return self._driver(session, recorder)

    def _driver(self, session: Session, recorder: Recorder, start: int = 0) -> SessionDriver:
        assert self._window is not None
        assert self._speech is not None
        self.close()
        plan, performer = session.plan, self._speech.performer
        begun = recorder.begun
        header = Header(begun.routine, plan.preferences, fingerprint(plan), start, begun.minutes)
        self._log = SessionLog(self._live.now.folders.state, header)
        driver = SessionDriver(session, performer, clock.now, log=self._log, parent=self._window)
        self._recorder = recorder  # a signal does not hold on to whom it tells
        driver.checkpointed.connect(recorder.take)
        driver.recorded.connect(recorder.take)
        performer.prepare(plan)
        self._window.session_page.show_figures(self._live.now.figures.figure)
        self.began.emit(driver, plan.routine.name)
        return driver

    def plan(self, reference: str, minutes: float | None = None) -> tuple[Routine, Plan] | None:
        """That routine and its plan for this person, of so many minutes if they are given.

        None, and a sentence, if there is none.
        """
        assert self._window is not None
        home = self._live.now
        try:
            routine = find_routine(reference, home.library)
            whole = home.fitted(routine, minutes).routine if minutes else routine
            return routine, home.plan(whole)
        except NotFound as gone:
            self._window.show_trouble(str(gone))
        except ValueError:
            self._window.show_trouble(
                self.tr(
                    "By your answers about your body, nothing of {name} is left for you to do."
                ).format(name=routine.name)
            )
        return None

    def close(self) -> None:
        """End the log of the last session."""
        if self._log:
            self._log.close()
