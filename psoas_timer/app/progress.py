"""A little more, or after a gap a little less: when to ask a person, and what they answered.

An answer holds until the exercise is done again, and for a little more until it has gone well as
often as before the first question: the same question never comes twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from psoas_timer import clock
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.lines import with_dose
from psoas_timer.core.progression import Offer, Streak, offers
from psoas_timer.core.routine import Routine
from psoas_timer.history import History
from psoas_timer.history.statistics import Clean
from psoas_timer.library import MyLibrary

_LATELY = timedelta(days=366)
_MOST = 200  # answers that are kept


class Progress:
    """Offers for a routine of the library, from what was done."""

    def __init__(self, live: LiveHome, history: History) -> None:
        self._live = live
        self._history = history

    def offers(self, routine: Routine) -> tuple[Offer, ...]:
        """Those that were not answered yet."""
        answered = self._live.settings.answered
        open_ = [one for one in self._done() if answered.get(one.exercise) != f"{one.last}"]
        streaks = {one.exercise: self._streak(one) for one in open_}
        return offers(routine, streaks, self._live.now.own.unchanged.exercises)

    def asks_for_less(self, routine: Routine) -> bool:
        """Has it been so long that there is a question before it is begun again?"""
        return any(not one.is_more for one in self.offers(routine))

    def sessions(self, exercise: str) -> int:
        """How many in a row went well, since it was asked about."""
        found = (self._streak(one).clean for one in self._done() if one.exercise == exercise)
        return next(found, 0)

    def days(self, exercise: str) -> int:
        """Since it was done last."""
        return next((_days(one.last) for one in self._done() if one.exercise == exercise), 0)

    def _streak(self, done: Clean) -> Streak:
        answered = self._live.settings.answered.get(done.exercise, "")
        return Streak(sum(f"{day}" > answered for day in done.days), _days(done.last))

    def accept(self, name: str, offers: Sequence[Offer]) -> None:
        """From now on so, in the routine of that name. Raises NotKept."""

        def change(mine: MyLibrary) -> str:
            routine = mine.library.routines[name]
            for offer in offers:
                routine = with_dose(routine, offer.path, {None: offer.change})
            return mine.keep_routine(routine)

        self._live.change_library(change)
        self.remember(offers)

    def remember(self, offers: Sequence[Offer]) -> None:
        """The person has answered these."""
        asked = {offer.exercise for offer in offers}
        new = {one.exercise: f"{one.last}" for one in self._done() if one.exercise in asked}
        old = list(self._live.settings.answered.items())[-_MOST:]
        self._live.keep(answered=dict(old) | new)

    def _done(self) -> tuple[Clean, ...]:
        return self._history.clean(_today() - _LATELY)


def _days(last: date) -> int:
    return (_today() - last).days


def _today() -> date:
    return clock.wall().day
