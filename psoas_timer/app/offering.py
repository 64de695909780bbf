"""Offers on the page of a routine, one after the other, as long as its page is there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.progress import Progress
from psoas_timer.core.lines import exercise_lines
from psoas_timer.core.progression import Offer
from psoas_timer.core.routine import Routine
from psoas_timer.gui.routine.offer_card import Proposal
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.library import NotKept


class Offering(QObject):
    """After a gap all that could be less is one question; more is offered one thing at a time."""

    def __init__(
        self, live: LiveHome, progress: Progress, page: RoutinePage, reference: str
    ) -> None:
        super().__init__(page)
        self._live = live
        self._progress = progress
        self._page = page
        self._reference = reference
        self._offers: tuple[Offer, ...] = ()
        page.opened.connect(self._seek)
        page.overview.offer.accepted.connect(self._accept)
        page.overview.offer.declined.connect(self._decline)

    def _seek(self) -> None:
        routine = self._live.now.library.routines.get(self._reference)
        found = self._progress.offers(routine) if routine else ()
        gentler = tuple(one for one in found if not one.is_more)
        self._offers = gentler or found[:1]
        card = self._page.overview.offer
        card.show_proposal(self._proposal(routine) if routine and self._offers else None)
        if gentler:  # it wants an answer before the routine is begun
            card.take_focus()

    def _proposal(self, routine: Routine) -> Proposal:
        first, lines = self._offers[0], dict(exercise_lines(routine.items))
        doses = ((one, lines[one.path].dose()) for one in self._offers)
        return Proposal(
            doses=tuple((one.name, dose, dose.changed(one.change)) for one, dose in doses),
            is_more=first.is_more,
            sessions=self._progress.sessions(first.exercise),
            days=self._progress.days(first.exercise),
        )

    def _accept(self) -> None:
        try:
            self._progress.accept(self._reference, self._offers)
        except NotKept as reason:
            self._page.overview.offer.show_sentence(str(reason))
        else:
            self._go_on()

    def _decline(self) -> None:
        self._progress.remember(self._offers)
        self._go_on()

    def _go_on(self) -> None:
        """To the next question, or with the routine."""
        self._seek()
        if not self._offers:
            self._page.take_focus()
