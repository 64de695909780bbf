"""Making and changing routines: the pages on which that is done, and what leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looking
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.speech import Speech
from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import copied
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.model import Routine
from psoas_timer.gui.action_row import Deed
from psoas_timer.gui.bindings import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.theme import Theme

if TYPE_CHECKING:
    from psoas_timer.app.routine_edit import RoutineEdit
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
        self._edit: RoutineEdit | None = None
        looking.offer(self._edit_deed)
        looking.offer(self._copy_deed)
        library = window.library_page
        library.action_row.add(self.tr("New routine"), self.make_new, PageAction.NEW)
        window.on_key(PageAction.NEW, self.make_new, library)

    def make_new(self) -> None:
        """A routine without lines, which is kept with its first one."""
        page = self._open(RoutineDraft(id="", name=self.tr("My routine")))
        page.begin_new()

    def edit(self, name: str) -> None:
        """Change a routine of the library."""
        self._open(RoutineDraft.of(self._live.now.library.routines[name]))

    def copy(self, name: str) -> None:
        """Make a routine of one's own that begins as that one is."""
        draft = RoutineDraft.of(self._live.now.library.routines[name])
        called = self.tr("{name} (copy)").format(name=draft.name)
        called = called if len(called) <= LONGEST_NAME else draft.name
        self._open(copied(draft, "", called)).begin_new()

    def close(self) -> None:
        """Keep what is not kept yet: the window is about to go."""
        if self._edit is not None:
            self._edit.keep()

    def _edit_deed(self, reference: str, _routine: Routine) -> Deed | None:
        if reference not in self._live.now.library.routines:
            return None  # it is from a file that is not kept
        return Deed(self.tr("Edit"), lambda: self.edit(reference), PageAction.EDIT)

    def _copy_deed(self, reference: str, _routine: Routine) -> Deed | None:
        if reference not in self._live.now.library.routines:
            return None
        return Deed(self.tr("Duplicate"), lambda: self.copy(reference), PageAction.DUPLICATE)

    def _open(self, draft: RoutineDraft) -> RoutineEditor:
        from psoas_timer.app.routine_edit import RoutineEdit
        from psoas_timer.gui.editor.routine_editor import RoutineEditor

        page = RoutineEditor(self._theme, self._keymap, self._figure_for)
        edit = RoutineEdit(self._live, page, draft)
        self._edit = edit
        page.tried.connect(lambda: self._try(page, edit))
        page.hear_asked.connect(self._speech.say)
        page.closed.connect(lambda: self._leave(page))
        self._window.open(page)
        return page

    def _figure_for(self, exercise: str) -> Figure | None:
        return self._live.now.figures.figure_for(exercise)

    def _try(self, page: RoutineEditor, edit: RoutineEdit) -> None:
        edit.keep()
        if edit.id and self._window.page is page:
            self._speech.hush()
            self._window.run(self._sessions.start(edit.id))

    def _leave(self, page: RoutineEditor) -> None:
        self._edit = None
        self._speech.hush()
        page.deleteLater()
