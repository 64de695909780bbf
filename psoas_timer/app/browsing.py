"""Finding what to do: the library page kept in step with the library and with what is set."""

from __future__ import annotations

from PySide6.QtCore import QObject

from psoas_timer.app.cards import exercise_cards, routine_cards
from psoas_timer.app.live_home import LiveHome
from psoas_timer.gui.main_window import MainWindow

# Settings that change what a routine asks of a person.
LASTING = frozenset({"rate", "breath", "verbosity", "first_side", "conditions", "anyway"})


class Browsing(QObject):
    """Works cards out anew when the page is opened, and not while nobody looks."""

    def __init__(self, live: LiveHome, window: MainWindow) -> None:
        super().__init__(window)
        self._live = live
        self._page = window.library_page
        self._is_stale = False
        self._has_exercises = False
        self._page.take_figures(lambda exercise: live.now.figures.figure_for(exercise))
        self._page.opened.connect(self._refresh)
        self._page.exercises_wanted.connect(self._show_exercises)
        live.changed.connect(self._on_changed)
        live.library_changed.connect(self._on_library_changed)

    def _on_changed(self, names: frozenset[str]) -> None:
        self._is_stale |= bool(names & LASTING)

    def _on_library_changed(self) -> None:
        self._is_stale = True
        problems = self._live.now.library.problems
        self._page.show_problems(tuple(str(problem) for problem in problems))
        if self._page.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._page.show_routines(routine_cards(self._live.now))
            if self._has_exercises:
                self._show_exercises()

    def _show_exercises(self) -> None:
        self._has_exercises = True
        self._page.show_exercises(exercise_cards(self._live.now))
