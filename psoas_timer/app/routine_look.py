"""A routine while it is looked at: its page kept in step with the library and with the voice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from psoas_timer.app.doses import line_of
from psoas_timer.app.fitting import fitted_words
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.sheets import routine_sheet
from psoas_timer.app.speech import Speech
from psoas_timer.core.lines import exercise_lines, unrolled_paths
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import Routine
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.words_ahead import WordsAhead


class RoutineLook(QObject):
    """Lives as long as its page. `exercise_asked` carries an item, a routine's id and a path.

    The path is None where the line is not one of the library's routine: by a person's answers it
    has come in the place of another one, or the routine is from a file that is not kept.
    """

    exercise_asked = Signal(object, str, object)

    def __init__(
        self,
        live: LiveHome,
        sessions: Sessions,
        speech: Speech,
        page: RoutinePage,
        reference: str,
    ) -> None:
        super().__init__(page)
        self._live = live
        self._sessions = sessions
        self._speech = speech
        self._page = page
        self._reference = reference
        self._plan: Plan | None = None
        self._minutes: int | None = None
        self._is_stale = False
        self._ahead = WordsAhead(self)
        self._ahead.changed.connect(self._on_words)
        page.take_figures(lambda figure: live.now.figures.figure(figure))
        page.opened.connect(self._on_opened)
        page.exercise_asked.connect(self._ask_for_exercise)
        page.verbosity_chosen.connect(self._keep_verbosity)
        page.overview.fit.chosen.connect(self._fit)
        live.library_changed.connect(self._refresh)

    @property
    def name(self) -> str:
        """What the routine is called."""
        return self._plan.routine.name if self._plan else ""

    @property
    def minutes(self) -> int | None:
        """What the routine is to fit; None: it is as it is."""
        return self._minutes

    def show_plan(self, routine: Routine, plan: Plan) -> None:
        """Show the routine as it is now, or as it fits the time that there is."""
        home = self._live.now
        whole, said = max(1, round(plan.seconds / 60)), tuple[str, ...]()
        if self._minutes is not None:
            fitted = home.fitted(routine, self._minutes)
            plan, said = home.plan(fitted.routine), fitted_words(fitted)
        self._page.overview.fit.show_fit(whole, self._minutes, said)
        self._routine, self._plan = routine, plan
        self._screened = home.screened(routine)
        self._page.show_sheet(routine_sheet(home, self._reference, self._screened, plan))
        self._page.overview.show_verbosity(routine.verbosity, can_change=self._is_ours)

    @property
    def _is_ours(self) -> bool:
        """Is it one of the library, which can be changed?"""
        return self._reference in self._live.now.library.routines

    def _on_opened(self) -> None:
        if self._is_stale:
            self._refresh()
        else:
            self._make_words()

    def _refresh(self) -> None:
        """As it is now; while nobody looks, when somebody does again."""
        self._is_stale = not self._page.isVisible()
        if self._is_stale:
            return
        planned = self._sessions.plan(self._reference)
        if planned is not None:
            self.show_plan(*planned)
            self._make_words()

    def _make_words(self) -> None:
        if self._plan is not None:
            self._ahead.begin(self._plan, self._speech.performer)

    def _on_words(self) -> None:
        """Once all words are made, the times are what they will be."""
        readiness, plan = self._ahead.readiness, self._plan
        if readiness is None or plan is None:
            return
        self._page.overview.show_readiness(readiness.share, is_whole=readiness.is_whole)
        if readiness.is_whole:
            home = self._live.now
            self._page.show_sheet(
                routine_sheet(home, self._reference, self._screened, plan, readiness.length)
            )

    def _ask_for_exercise(self, line: int) -> None:
        assert self._plan is not None
        items = self._plan.routine.items
        path = tuple(unrolled_paths(items))[line]
        lines = list(exercise_lines(items))
        number = next(n for n, (at, _) in enumerate(lines) if at == path)
        own = line_of(self._routine, self._plan.routine, number) if self._is_ours else None
        item = lines[number][1]
        if (
            self._minutes is not None and own is not None
        ):  # what stands in the routine, not what fits today
            item = dict(exercise_lines(self._routine.items))[own]
        self.exercise_asked.emit(item, self._reference, own)

    def _fit(self, minutes: int | None) -> None:
        self._minutes = minutes
        self._refresh()

    def _keep_verbosity(self, verbosity: Verbosity | None) -> None:
        routine = replace(self._live.now.library.routines[self._reference], verbosity=verbosity)
        self._live.change_library(lambda mine: mine.keep_routine(routine))
