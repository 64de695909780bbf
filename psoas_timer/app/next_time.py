"""After a session: what was changed in it can be kept; now and then a little more is offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.progress import Progress
from psoas_timer.app.sessions import Sessions
from psoas_timer.core.events import Record
from psoas_timer.core.keeping import Keep, questions
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.progression import MORE_AFTER, Offer
from psoas_timer.core.routine import Routine
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.next_time import NextTime, keep_question, more_question
from psoas_timer.library import MyLibrary, NotKept


class NextTimes(QObject):
    """Puts its questions below what was done. Nothing changes without an answer."""

    def __init__(
        self, live: LiveHome, progress: Progress, window: MainWindow, sessions: Sessions
    ) -> None:
        super().__init__(window)
        self._live = live
        self._progress = progress
        self._window = window
        self._routine: Routine | None = None
        sessions.began.connect(self._on_began)

    def _on_began(self, driver: SessionDriver, _routine: str) -> None:
        self._routine = driver.routine
        driver.recorded.connect(self._on_recorded)

    def _on_recorded(self, record: Record) -> None:
        if self._routine is not None:
            self._ask(self._routine, record)

    def _ask(self, done: Routine, record: Record) -> None:
        library = self._live.now.library
        asked = questions(done, record.adjustments)
        for keep in asked:
            if done.id in library.routines or done.id in library.exercises:
                question = keep_question(keep.name, keep.before, keep.after)
                question.accepted.connect(
                    lambda keep=keep, question=question: self._keep(done.id, keep, question)
                )
                self._window.session_page.end.ask(question)
        if record.completed and done.id in library.routines:
            self._offer_more(library.routines[done.id], {keep.exercise for keep in asked})

    def _offer_more(self, routine: Routine, changed: set[str]) -> None:
        """One thing at most, and nothing of what the person has just changed themselves.

        Who does not answer is asked again when it has gone well as often once more.
        """
        found = (one for one in self._progress.offers(routine) if one.exercise not in changed)
        today = (one for one in found if not self._progress.days(one.exercise))
        due = (one for one in today if not self._progress.sessions(one.exercise) % MORE_AFTER)
        offer = next((one for one in due if one.is_more), None)
        if offer is None:
            return
        before = dict(exercise_lines(routine.items))[offer.path].dose()
        sessions = self._progress.sessions(offer.exercise)
        question = more_question(offer.name, sessions, before, before.changed(offer.change))
        question.accepted.connect(lambda: self._take(routine.id, offer, question))
        self._window.session_page.end.ask(question)

    def _keep(self, name: str, keep: Keep, question: NextTime) -> None:
        def change(mine: MyLibrary) -> str:
            return mine.keep_for_next_time(name, keep)

        self._try(lambda: self._live.change_library(change), question)

    def _take(self, name: str, offer: Offer, question: NextTime) -> None:
        self._try(lambda: self._progress.accept(name, [offer]), question)

    @staticmethod
    def _try(keep: Callable[[], None], question: NextTime) -> None:
        try:
            keep()
        except NotKept as reason:
            question.show_sentence(str(reason))
        else:
            question.show_done()
