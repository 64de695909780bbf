"""Looking before one starts: the pages of routines and exercises, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.sheets import exercise_sheet, routine_sheet
from psoas_timer.app.speech import Speech
from psoas_timer.core.model import ExerciseItem, Routine
from psoas_timer.core.plan import Plan, unrolled
from psoas_timer.core.readiness import Readiness
from psoas_timer.core.steps import told
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.page import Page
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.routine.sheet import RoutineSheet
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.words_ahead import WordsAhead
from psoas_timer.home import Home


class Looking(QObject):
    """Opens a page for whatever is looked at, and follows the buttons on it."""

    def __init__(
        self,
        live: LiveHome,
        theme: Theme,
        keymap: Keymap,
        window: MainWindow,
        sessions: Sessions,
        speech: Speech,
    ) -> None:
        super().__init__(window)
        self._live = live
        self._theme = theme
        self._keymap = keymap
        self._window = window
        self._sessions = sessions
        self._speech = speech
        window.looked.connect(self.look_at_routine)
        window.library_page.exercise_chosen.connect(self.look_at_exercise)

    def look_at_routine(self, reference: str) -> None:
        """Open the page of that routine; a sentence if it cannot be."""
        planned = self._sessions.plan(reference)
        if planned is None:
            return
        looked = _Looked(self._live.now, reference, *planned)
        page = RoutinePage(self._theme, self._keymap, looked.sheet())
        page.take_figures(self._live.now.figures.figure_for)
        ahead = WordsAhead(page)
        page.opened.connect(lambda: ahead.begin(looked.plan, self._speech.performer))
        ahead.changed.connect(lambda: _show_readiness(page, looked, ahead.readiness))
        page.begun.connect(lambda index: self._start(page, reference, index))
        page.exercise_asked.connect(lambda line: self._open_exercise(looked.item(line)))
        page.save_asked.connect(lambda: self._window.save(reference, looked.plan.routine.name))
        self._open(page)

    def look_at_exercise(self, exercise: str) -> None:
        """Open the page of that exercise, in its own dose."""
        self._open_exercise(ExerciseItem(exercise=self._live.now.library.exercises[exercise]))

    def _open_exercise(self, item: ExerciseItem) -> None:
        home = self._live.now
        page = ExercisePage(
            self._theme, self._keymap, exercise_sheet(home, item), home.preferences().first_side
        )
        page.tried.connect(lambda: self._start(page, item.exercise.id))
        page.hear_asked.connect(lambda side: self._speech.say(*told(item, side)))
        page.hushed.connect(self._speech.hush)
        self._open(page)

    def _open(self, page: Page) -> None:
        """It is made for this one visit."""
        page.closed.connect(page.deleteLater)
        self._window.open(page)

    def _start(self, page: Page, reference: str, index: int = 0) -> None:
        """From the page that is shown: a second Enter comes too late."""
        if self._window.page is page:
            self._speech.hush()
            self._window.run(self._sessions.start(reference, index))


class _Looked:
    """A routine as it was when it was opened."""

    def __init__(self, home: Home, reference: str, routine: Routine, plan: Plan) -> None:
        self._home = home
        self._reference = reference
        self._screened = home.screened(routine)
        self.plan = plan

    def sheet(self, speech: Callable[[str], float] | None = None) -> RoutineSheet:
        """`speech` tells how long words take, where that is known."""
        return routine_sheet(self._home, self._reference, self._screened, self.plan, speech)

    def item(self, line: int) -> ExerciseItem:
        """The exercise of that line."""
        item = tuple(unrolled(self.plan.routine.items))[line]
        assert isinstance(item, ExerciseItem)
        return item


def _show_readiness(page: RoutinePage, looked: _Looked, readiness: Readiness | None) -> None:
    """Once all words are made, the times are what they will be."""
    if readiness is not None:
        page.overview.show_readiness(readiness.share, is_whole=readiness.is_whole)
        if readiness.is_whole:
            page.show_sheet(looked.sheet(readiness.length))
