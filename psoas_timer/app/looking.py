"""Looking before one starts: the pages of routines and exercises, and what is done from them.

The pages are imported when one is first looked at, so that the window is there sooner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from psoas_timer.app.fitting import fitted_name
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.progress import Progress
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.speech import Speech
from psoas_timer.core.lines import Path
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.gui.action_row import Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.page import Page
from psoas_timer.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class Looked:
    """A routine that is looked at: by what it is found, and what it is.

    `minutes` is what it is made to fit at the moment; None: it is as it is.
    """

    reference: str
    routine: Routine
    minutes: Callable[[], int | None]

    @property
    def name(self) -> str:
        """What a file of it is called."""
        minutes = self.minutes()
        return fitted_name(self.routine.name, minutes) if minutes else self.routine.name


DeedFor = Callable[[Looked], Deed | None]
"""What can be done with a routine that is looked at; None: nothing."""
DeedsFor = Callable[[str], list[Deed]]
"""What can be done with the exercise of that id."""


class Looking(QObject):
    """Opens a page for whatever is looked at; a page is made for one visit."""

    def __init__(
        self,
        live: LiveHome,
        theme: Theme,
        keymap: Keymap,
        window: MainWindow,
        sessions: Sessions,
        speech: Speech,
        progress: Progress,
    ) -> None:
        super().__init__(window)
        self._live = live
        self._theme = theme
        self._keymap = keymap
        self._window = window
        self._sessions = sessions
        self._speech = speech
        self._progress = progress
        self._deeds: list[DeedFor] = [self._saving]
        self._exercise_deeds: list[DeedsFor] = []
        window.looked.connect(self.look_at_routine)
        window.library_page.exercise_chosen.connect(self.look_at_exercise)

    def offer(self, deed: DeedFor) -> None:
        """On the page of every routine."""
        self._deeds.append(deed)

    def offer_for_exercises(self, deeds: DeedsFor) -> None:
        """On the page of every exercise that is looked at by itself."""
        self._exercise_deeds.append(deeds)

    def _saving(self, looked: Looked) -> Deed:
        def save() -> None:
            self._window.save(looked.reference, looked.name, looked.minutes())

        return Deed(self.tr("Save as audio file"), save, PageAction.SAVE)

    def look_at_routine(self, reference: str) -> None:
        """Open the page of that routine; a sentence if it cannot be."""
        planned = self._sessions.plan(reference)
        if planned is None:
            return
        from psoas_timer.app.offering import Offering
        from psoas_timer.app.routine_look import RoutineLook
        from psoas_timer.gui.routine.routine_page import RoutinePage

        looked = Looked(reference, planned[0], lambda: look.minutes)
        found = (deed(looked) for deed in self._deeds)
        deeds = [deed for deed in found if deed is not None]
        page = RoutinePage(self._theme, self._keymap, deeds)
        look = RoutineLook(self._live, self._sessions, self._speech, page, reference)
        look.show_plan(*planned)
        Offering(self._live, self._progress, page, reference)
        page.begun.connect(lambda index: self._start(page, reference, index, look.minutes))
        look.exercise_asked.connect(self._open_line)
        self._open(page)

    def look_at_exercise(self, exercise: str) -> None:
        """Open the page of that exercise, in the dose it has everywhere."""
        self._open_exercise(ExerciseItem(exercise=self._live.now.library.exercises[exercise]))

    def _open_line(self, item: ExerciseItem, routine: str, path: Path | None) -> None:
        self._open_exercise(item, routine if path is not None else "", path or ())

    def _open_exercise(self, item: ExerciseItem, routine: str = "", path: Path = ()) -> None:
        from psoas_timer.app.exercise_look import ExerciseLook
        from psoas_timer.gui.exercise.exercise_page import ExercisePage

        home = self._live.now
        deeds = [deed for find in self._exercise_deeds for deed in find(item.exercise.id)]
        page = ExercisePage(self._theme, self._keymap, item.exercise.name, deeds)
        look = ExerciseLook(self._live, self._speech, page, item, routine, path)
        look.trouble.connect(self._window.show_trouble)
        page.begin(look.sheet(), home.preferences().first_side)
        look.refresh()
        page.tried.connect(lambda: self._start(page, look.reference))
        self._open(page)

    def _open(self, page: Page) -> None:
        page.closed.connect(page.deleteLater)
        self._window.open(page)

    def _start(
        self, page: Page, reference: str, index: int = 0, minutes: int | None = None
    ) -> None:
        """From the page that is shown: a second Enter comes too late."""
        if self._window.page is page:
            self._speech.hush()
            self._window.run(self._sessions.start(reference, index, minutes))
