"""Making and changing routines and exercises: their pages, and what leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from psoas_timer.app.fitting import fitted_name
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looked, Looking
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.speech import Speech
from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import copied
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_editing import copied_exercise, new_exercise
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.gui.action_row import Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.page import Page
from psoas_timer.gui.theme import Theme

if TYPE_CHECKING:
    from psoas_timer.app.exercise_edit import ExerciseEdit
    from psoas_timer.app.routine_edit import RoutineEdit
    from psoas_timer.gui.editor.exercise_editor import ExerciseEditor
    from psoas_timer.gui.editor.routine_editor import RoutineEditor


class Editing(QObject):
    """Opens an editor for one visit; only one is open at a time.

    What an editor is made of is imported with the first one: few visits need it.
    """

    def __init__(
        self,
        live: LiveHome,
        theme: Theme,
        keymap: Keymap,
        window: MainWindow,
        sessions: Sessions,
        speech: Speech,
        looking: Looking,
    ) -> None:
        super().__init__(window)
        self._live = live
        self._theme = theme
        self._keymap = keymap
        self._window = window
        self._sessions = sessions
        self._speech = speech
        self._edit: RoutineEdit | ExerciseEdit | None = None
        looking.offer(self._edit_deed)
        looking.offer(self._copy_deed)
        looking.offer_for_exercises(self._exercise_deeds)
        window.on_key(PageAction.NEW, self.make_new, window.library_page)
        window.on_key(PageAction.NEW_EXERCISE, self.make_new_exercise, window.library_page)

    def make_new(self) -> None:
        """A routine without lines, which is kept with its first one."""
        page = self._open(RoutineDraft(id="", name=self.tr("My routine")))
        page.begin_new()

    def edit(self, name: str) -> None:
        """Change a routine of the library."""
        self._open(RoutineDraft.of(self._live.now.library.routines[name]))

    def copy(self, name: str, minutes: int | None = None) -> None:
        """Make a routine of one's own that begins as that one is, or as it fits so many minutes."""
        home = self._live.now
        routine = home.library.routines[name]
        called = self.tr("{name} (copy)").format(name=routine.name)
        if minutes:
            routine = home.fitted_for_others(routine, minutes)
            called = fitted_name(routine.name, minutes)
        draft = RoutineDraft.of(routine)
        called = called if len(called) <= LONGEST_NAME else draft.name
        self._open(copied(draft, "", called)).begin_new()

    def make_new_exercise(self) -> None:
        """An exercise that is kept as soon as something is said in it."""
        self._open_exercise(new_exercise(self.tr("My exercise"))).begin_new()

    def edit_exercise(self, name: str) -> None:
        """Change an exercise that was made here."""
        self._open_exercise(self._live.now.own.mine.exercises[name])

    def copy_exercise(self, name: str) -> None:
        """Make an exercise of one's own that begins as that one is."""
        exercise = self._live.now.library.exercises[name]
        called = self.tr("{name} (copy)").format(name=exercise.name)
        self._open_exercise(copied_exercise(exercise, called)).begin_new()

    def close(self) -> None:
        """Keep what is not kept yet: the window is about to go."""
        if self._edit is not None:
            self._edit.leave()

    @property
    def is_shown(self) -> bool:
        """Is an editor the page that is shown?"""
        return self._edit is not None and self._window.page is self._edit.parent()

    def _exercise_deeds(self, name: str) -> list[Deed]:
        own = self._live.now.own
        deeds = []
        if name in own.mine.exercises:
            words = self.tr("Edit")
            deeds.append(Deed(words, lambda: self.edit_exercise(name), PageAction.EDIT))
        if name in own.library.exercises:
            words = self.tr("Make my own of it")
            deeds.append(Deed(words, lambda: self.copy_exercise(name), PageAction.DUPLICATE))
        return deeds

    def _edit_deed(self, looked: Looked) -> Deed | None:
        reference = looked.reference
        if reference not in self._live.now.library.routines:
            return None  # it is from a file that is not kept
        return Deed(self.tr("Edit"), lambda: self.edit(reference), PageAction.EDIT)

    def _copy_deed(self, looked: Looked) -> Deed | None:
        if looked.reference not in self._live.now.library.routines:
            return None
        words, key = self.tr("Duplicate"), PageAction.DUPLICATE
        return Deed(words, lambda: self.copy(looked.reference, looked.minutes()), key)

    def _open(self, draft: RoutineDraft) -> RoutineEditor:
        from psoas_timer.app.routine_edit import RoutineEdit
        from psoas_timer.gui.editor.routine_editor import RoutineEditor

        page = RoutineEditor(self._theme, self._keymap, self._figure_for)
        edit = RoutineEdit(self._live, page, draft)
        self._edit = edit
        page.tried.connect(lambda: self._try(page, edit))
        edit.deleted.connect(lambda: self._go_home(page))
        page.hear_asked.connect(self._speech.say)
        page.closed.connect(lambda: self._leave(page))
        self._window.open(page)
        page.closed.connect(lambda: self._say_farewell(edit))  # when another one is shown
        return page

    def _open_exercise(self, exercise: Exercise) -> ExerciseEditor:
        from psoas_timer.app.exercise_edit import ExerciseEdit
        from psoas_timer.gui.editor.exercise_editor import ExerciseEditor

        figures = self._live.now.figures
        page = ExerciseEditor(self._theme, self._keymap, lambda name: figures.figure(name))
        edit = ExerciseEdit(self._live, page, exercise)
        edit.said.connect(lambda texts: self._speech.say(*texts))
        page.preview.turned.connect(self._speech.hush)
        self._edit = edit
        page.tried.connect(lambda: self._try(page, edit))
        edit.deleted.connect(lambda: self._go_home(page))
        page.closed.connect(lambda: self._leave(page))
        self._window.open(page)
        page.closed.connect(lambda: self._say_farewell(edit))  # when another one is shown
        return page

    def _say_farewell(self, edit: RoutineEdit | ExerciseEdit) -> None:
        if edit.farewell:
            self._window.tell(edit.farewell)

    def _figure_for(self, exercise: str) -> Figure | None:
        return self._live.now.figures.figure_for(exercise)

    def _try(self, page: Page, edit: RoutineEdit | ExerciseEdit) -> None:
        edit.keep()
        if edit.id and not edit.is_asked and self._window.page is page:
            self._speech.hush()
            self._window.run(self._sessions.start(edit.id))

    def _go_home(self, page: Page) -> None:
        """What was edited is gone, and with it the pages on the way here."""
        self._window.open(self._window.library_page)
        self._leave(page)

    def _leave(self, page: Page) -> None:
        self._edit = None
        self._speech.hush()
        page.deleteLater()
