"""An exercise while it is looked at: its page kept in step with the library, its dose kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from psoas_timer.app import doses
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sheets import exercise_sheet
from psoas_timer.app.speech import Speech
from psoas_timer.core.changes import UNCHANGED, Change
from psoas_timer.core.lines import Path, exercise_lines
from psoas_timer.core.needs import OF_ROUTINE
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.core.steps import told
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.exercise.sheet import ExerciseSheet
from psoas_timer.library import MyLibrary, NotKept


class ExerciseLook(QObject):
    """Lives as long as its page. With a routine its dose is that of the line at `path`."""

    trouble = Signal(str)

    def __init__(
        self,
        live: LiveHome,
        speech: Speech,
        page: ExercisePage,
        item: ExerciseItem,
        routine: str = "",
        path: Path = (),
    ) -> None:
        super().__init__(page)
        self._live = live
        self._speech = speech
        self._page = page
        self._item = item
        self._routine, self._path = routine, path
        page.hear_asked.connect(self._say)
        page.hushed.connect(speech.hush)
        page.dose_changed.connect(self._keep)
        page.dose_reset.connect(self._reset)
        page.dose_taken_out.connect(self._take_out)
        live.library_changed.connect(self.refresh)

    @property
    def reference(self) -> str:
        """By what it is found to be played alone, in the dose it has here."""
        if self._routine:
            lines = exercise_lines(self._live.now.library.routines[self._routine].items)
            for number, (path, _) in enumerate(lines, start=1):
                if path == self._path:
                    return f"{self._routine}{OF_ROUTINE}{number}"
        return self._item.exercise.id

    def sheet(self) -> ExerciseSheet:
        """The exercise in the dose it has now."""
        return exercise_sheet(self._live.now, self._item)

    def refresh(self) -> None:
        """Show it as it is now."""
        try:
            dosing = self._dosing()
        except (KeyError, IndexError):  # it is gone meanwhile: what was shown stays
            return
        self._item = dosing.item
        self._page.show_sheet(self.sheet())
        self._page.show_dosing(dosing, is_line=bool(self._routine))

    def _dosing(self) -> Dosing:
        home = self._live.now
        if self._routine:
            return doses.line_dosing(home, self._routine, self._path)
        return doses.exercise_dosing(home, self._item.exercise.id)

    def _say(self, side: Side | None) -> None:
        self._speech.say(*told(self._item, side, self._live.now.language))

    def _keep(self, change: Change) -> None:
        home = self._live.now
        if self._routine:
            self._keep_routine(doses.changed_line(home, self._routine, self._path, change))
        else:
            self._keep_change(doses.changed_exercise(home, self._item.exercise.id, change))

    def _take_out(self, names: frozenset[str]) -> None:
        home = self._live.now
        if self._routine:
            self._keep_routine(doses.line_without(home, self._routine, self._path, names))
        else:
            self._keep_change(doses.exercise_without(home, self._item.exercise.id, names))

    def _keep_routine(self, routine: Routine) -> None:
        self._do(lambda mine: mine.keep_routine(routine))

    def _keep_change(self, wanted: Change) -> None:
        name = self._item.exercise.id
        self._do(lambda mine: mine.change_exercise(name, wanted))

    def _do(self, change: Callable[[MyLibrary], str]) -> None:
        try:
            self._live.change_library(change)
        except NotKept as reason:
            self.trouble.emit(str(reason))
            self.refresh()

    def _reset(self) -> None:
        if self._routine:
            self._keep_routine(doses.shipped_line(self._live.now, self._routine, self._path))
        else:
            self._keep_change(UNCHANGED)
