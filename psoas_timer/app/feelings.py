"""How it was before and after a session, and a day after one that hurt: asked and kept."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject

from psoas_timer import clock
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.core import aftercare
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.safety.feeling_question import Feeling, FeelingQuestion
from psoas_timer.gui.safety.follow_up_page import FollowUpPage
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.words import shown
from psoas_timer.history import History
from psoas_timer.history.records import Felt, FollowUp, SessionRecord


class Feelings(QObject):
    """Asks at the end of a session, and at the start of the program about one that hurt."""

    def __init__(
        self, live: LiveHome, history: History, window: MainWindow, sessions: Sessions
    ) -> None:
        super().__init__(window)
        self._live = live
        self._history = history
        self._window = window
        self._sessions = sessions
        sessions.began.connect(self._on_began)

    @property
    def will_ask(self) -> bool:
        """Is there a session of late that hurt, and about which nobody has asked yet?"""
        return any(_hurt(record) and record.follow_up is None for record in self._lately())

    def follow_up(self) -> None:
        """Ask about the latest session that hurt, if it is time to."""
        due = self._due()
        if due is None:
            return
        often = sum(1 for record in self._lately() if _hurt(record))
        advice = aftercare.advice(often, shown().aftercare)
        page = FollowUpPage(self._what(due), advice)
        page.answered.connect(lambda said: self._history.edit(due.id, follow_up=FollowUp(said)))
        page.closed.connect(page.deleteLater)
        self._window.open(page)

    def _lately(self) -> tuple[SessionRecord, ...]:
        today = clock.wall().day
        return self._history.sessions(today - timedelta(days=aftercare.LATELY), today)

    def _due(self) -> SessionRecord | None:
        now = clock.wall().utc
        return next(
            (
                record
                for record in reversed(self._lately())
                if _hurt(record)
                and record.follow_up is None
                and aftercare.is_due(now - record.ended.utc)
            ),
            None,
        )

    def _what(self, record: SessionRecord) -> str:
        worst = max(record.pains, key=lambda pain: pain.level)
        exercise = self._live.now.library.exercises.get(worst.exercise)
        return self.tr("In {routine} you noted a pain of {level} of 10: {exercise}.").format(
            routine=record.name,
            level=worst.level,
            exercise=exercise.name if exercise else worst.exercise,
        )

    def _on_began(self, driver: SessionDriver, _name: str) -> None:
        record_id = self._sessions.record_id
        driver.recorded.connect(lambda _record: self._ask(record_id))

    def _ask(self, record_id: str) -> None:
        record = self._history.session(record_id)
        if record is None:
            return  # nothing was done, so there is nothing to remember
        question = FeelingQuestion()
        question.told.connect(lambda feeling: self._keep(record_id, feeling))
        self._window.session_page.end.ask(question)

    def _keep(self, record_id: str, feeling: Feeling) -> None:
        self._history.edit(
            record_id,
            before=Felt(feeling.before),
            after=Felt(feeling.now, feeling.left, feeling.right),
            note=feeling.note,
        )


def _hurt(record: SessionRecord) -> bool:
    return (record.worst or 0) > 0
