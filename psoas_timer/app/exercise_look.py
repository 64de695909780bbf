"""An exercise while it is looked at: its page kept in step with the library, its dose kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from psoas_timer.app import doses
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sheets import exercise_sheet
from psoas_timer.app.speech import Speech
from psoas_timer.core.changes import UNCHANGED, Change
from psoas_timer.core.edits import Edits
from psoas_timer.core.lines import Path, exercise_lines
from psoas_timer.core.needs import OF_ROUTINE
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.side import Side
from psoas_timer.core.steps import told
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.exercise.sheet import ExerciseSheet
from psoas_timer.library import MyLibrary, NotKept

_Kept = Routine | Change | None  # a routine that is gone is none


class ExerciseLook(QObject):
    """Lives as long as its page. With a routine its dose is that of the line at `path`.

    What is changed here can be undone here, unless it was changed elsewhere meanwhile.
    """

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
        self._edits: Edits[_Kept] = Edits(self._kept())
        page.hear_asked.connect(self._say)
        page.hushed.connect(speech.hush)
        page.dose_changed.connect(self._keep)
        page.dose_reset.connect(self._reset)
        page.dose_taken_out.connect(self._take_out)
        page.undoing.undone.connect(lambda: self._step(Edits.undo))
        page.undoing.redone.connect(lambda: self._step(Edits.redo))
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
        self._show_steps()

    def _dosing(self) -> Dosing:
        home = self._live.now
        if self._routine:
            return doses.line_dosing(home, self._routine, self._path)
        return doses.exercise_dosing(home, self._item.exercise.id)

    def _say(self, side: Side | None) -> None:
        self._speech.say(*told(self._item, side, self._live.now.language))

    # Kept

    def _keep(self, change: Change) -> None:
        home = self._live.now
        if self._routine:
            self._edit(doses.changed_line(home, self._routine, self._path, change))
        else:
            self._edit(doses.changed_exercise(home, self._item.exercise.id, change))

    def _take_out(self, names: frozenset[str]) -> None:
        home = self._live.now
        if self._routine:
            self._edit(doses.line_without(home, self._routine, self._path, names))
        else:
            self._edit(doses.exercise_without(home, self._item.exercise.id, names))

    def _reset(self) -> None:
        if self._routine:
            self._edit(doses.shipped_line(self._live.now, self._routine, self._path))
        else:
            self._edit(UNCHANGED)

    def _kept(self) -> _Kept:
        """What of it is a person's to change, as it is now."""
        own = self._live.now.own
        if self._routine:
            return own.library.routines.get(self._routine)
        return own.mine.changes.exercises.get(self._item.exercise.id, UNCHANGED)

    def _since(self) -> Edits[_Kept]:
        """What was changed here; nothing, if somebody else has changed it last."""
        now = self._kept()
        return self._edits if now == self._edits.now else Edits(now)

    def _edit(self, wanted: _Kept) -> None:
        self._take(self._since().do(wanted, self.tr("change the dose")))

    def _step(self, back_or_forth: Callable[[Edits[_Kept]], Edits[_Kept]]) -> None:
        self._live.look_for_changes()
        self._take(back_or_forth(self._since()))

    def _take(self, edits: Edits[_Kept]) -> None:
        wanted, before = edits.now, self._edits
        if wanted is None or wanted == self._kept():
            return
        self._edits = edits
        try:
            self._live.change_library(lambda mine: self._write(mine, wanted))
        except NotKept as reason:
            self._edits = before
            self.trouble.emit(str(reason))
            self.refresh()
        else:
            self._edits = replace(edits, now=self._kept())
            self._show_steps()

    def _write(self, mine: MyLibrary, wanted: Routine | Change) -> str:
        if isinstance(wanted, Routine):
            return mine.keep_routine(wanted)
        return mine.change_exercise(self._item.exercise.id, wanted)

    def _show_steps(self) -> None:
        edits = self._since()
        self._page.undoing.show_steps(edits.undoes or "", edits.redoes or "")
