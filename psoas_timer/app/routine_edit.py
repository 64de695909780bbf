"""A routine while it is edited: every edit is shown at once and kept a moment later."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from psoas_timer.app.cards import exercise_cards
from psoas_timer.app.editor_sheets import Measured, editor_sheet, line_sheet, measured
from psoas_timer.app.elsewhere import Elsewhere
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.draft import TOP, CannotEdit, RoutineDraft, walk
from psoas_timer.core.edits import Edits
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.model import Routine
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.line_deeds import edit_for_exercise
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.library import NotKept

_SOON = 100  # milliseconds after which an edit is written to the disk, whatever follows it
_NAMED = 250  # milliseconds without another edit, after which a new one has its name and so its id


class RoutineEdit(QObject):
    """Lives as long as its page. A draft without an id gets one when it is first kept."""

    deleted = Signal()

    def __init__(self, live: LiveHome, page: RoutineEditor, draft: RoutineDraft) -> None:
        super().__init__(page)
        self._live = live
        self._page = page
        self._edits = Edits(draft)
        self._now = Measured(draft)
        self._id = draft.id
        self._kept: Routine | None = live.now.library.routines.get(draft.id)
        self._elsewhere: Elsewhere[Routine] = Elsewhere()
        self.farewell = ""  # what is to be said when the page is left
        self._is_keeping = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.keep)
        page.edited.connect(self.do)
        page.undone.connect(lambda: self._take(self._edits.undo()))
        page.redone.connect(lambda: self._take(self._edits.redo()))
        page.reset_asked.connect(self._reset)
        page.delete_asked.connect(self._delete)
        page.line_wanted.connect(self._show_line)
        page.exercises_wanted.connect(lambda: page.offer_exercises(exercise_cards(live.now)))
        page.exercise_picked.connect(self._add)
        page.closed.connect(self.leave)
        page.clash.theirs_taken.connect(self._take_theirs)
        page.clash.mine_kept.connect(self._keep_mine)
        live.library_changed.connect(self._on_library_changed)
        self._show()
        if not draft.entries:
            self._tell_empty()

    @property
    def id(self) -> str:
        """Of the routine as it is kept; empty while it is not."""
        return self._id if self._kept is not None else ""

    # Edits

    def do(self, edit: Edit[RoutineDraft]) -> bool:
        """Make that edit, or say why it cannot be; was it made?"""
        try:
            draft = edit.do(self._edits.now)
        except CannotEdit as reason:
            self._page.refuse(reason_words(reason.reason))
            return False
        self._take(self._edits.do(draft, edit.words, more=edit.more))
        return True

    def _take(self, edits: Edits[RoutineDraft]) -> None:
        """Show it, with what is new in it in hand, and keep it soon."""
        if edits == self._edits:
            return
        before = {node.key for node, _ in walk(self._edits.now.entries, TOP)}
        self._edits = edits
        self._show()
        new = next((n.key for n, _ in walk(edits.now.entries, TOP) if n.key not in before), None)
        if new is not None:
            self._page.go_to(new)
        if edits.now.entries:
            self._page.show_status(self.tr("Saving…"))
        else:
            self._tell_empty()
        if not self._id:
            self._later.start(_NAMED)
        elif not self._later.isActive():
            self._later.start(_SOON)

    def _add(self, exercise: str) -> None:
        current = self._page.current
        found = self._live.now.library.exercises[exercise]
        key = current.key if current is not None else None
        if self.do(edit_for_exercise(found, key)):
            self._page.tell_picked(self.tr("{name} is in.").format(name=found.name))

    def _reset(self) -> None:
        """As it is without the person's changes; that can be undone as everything can."""
        shipped = RoutineDraft.of(self._live.now.own.basis(self._id))
        self._take(self._edits.do(shipped, self.tr("make it as shipped")))

    # Shown

    def _show(self) -> None:
        home, edits = self._live.now, self._edits
        self._now = measured(home, edits.now)
        sheet = editor_sheet(
            home,
            self._now,
            whose=self._whose(),
            can_reset=self._can_reset(),
            can_delete=bool(self.id) and self._is_own,
            undoes=edits.undoes or "",
            redoes=edits.redoes or "",
        )
        self._page.show_sheet(sheet)
        current = self._page.current
        self._show_line(current.key if current is not None else None)

    def _show_line(self, key: int | None) -> None:
        sheet = line_sheet(self._live.now, self._now, key) if key is not None else None
        self._page.show_line(sheet)

    @property
    def _is_own(self) -> bool:
        """Was it made in the app, and is all of it kept?"""
        own = self._live.now.own
        return self._id not in own.unchanged.routines or self._id in own.mine.routines

    def _can_reset(self) -> bool:
        if self._is_own:
            return False
        draft, basis = self._edits.now, self._live.now.own.basis(self._id)
        return bool(draft.entries) and draft.routine() != basis

    def _whose(self) -> str:
        if self._is_own:
            return self.tr("This routine is yours.")
        own = self._live.now.own
        if f"routines.{self._id}" in own.yours:
            file = own.unchanged.origins[f"routines.{self._id}"].file.name
            words = self.tr("It is from your file {file}, which stays as it is.")
            return words.format(file=file)
        return self.tr(
            "This routine came with the program. Only what you change is kept; everything else "
            "stays up to date."
        )

    # Kept

    def keep(self) -> None:
        """Write it to the disk now, if there is anything new that nobody else has changed."""
        self._later.stop()
        if self._kept is not None and self._wanted() != self._kept:
            self._live.look_for_changes()
        wanted = self._wanted()
        if wanted is None:  # it has no lines yet
            return
        if self._elsewhere.theirs is not None:
            self._tell_clash()
            return
        if wanted == self._kept:
            self._tell_kept()
            return
        if not self._id:
            self._id = self._free_id(wanted.name)
            wanted = replace(wanted, id=self._id)
        self._change(wanted)

    def leave(self) -> None:
        """The page goes. Who has not said which of two to keep keeps both."""
        self.keep()
        wanted = self._wanted()
        if self._elsewhere.theirs is None or wanted is None:
            return
        called = self.tr("{name} (mine)").format(name=wanted.name)
        called = called if len(called) <= LONGEST_NAME else wanted.name
        copy = replace(wanted, id=self._free_id(called), name=called)
        self._elsewhere.theirs = None
        self._is_keeping = True
        self._live.change_library(lambda mine: mine.keep_routine(copy))
        words = self.tr("It was changed elsewhere too: yours is kept beside it, as {name}.")
        self.farewell = words.format(name=called)

    def _wanted(self) -> Routine | None:
        """As it is here; None: it cannot be kept so."""
        try:
            return replace(self._edits.now.routine(), id=self._id or "new")
        except CannotEdit:
            return None

    def _change(self, wanted: Routine) -> None:
        self._is_keeping = True
        try:
            self._live.change_library(lambda mine: mine.keep_routine(wanted))
        except NotKept as reason:
            self._page.show_status(str(reason), is_trouble=True)
            return
        finally:
            self._is_keeping = False
        was_new, self._kept = self._kept is None, self._live.now.library.routines.get(self._id)
        if was_new:
            self._show()  # from now on it can be deleted
        self._tell_kept()

    def _delete(self) -> None:
        """Of one's own; the page is of nothing then."""
        self._later.stop()
        self._is_keeping = True
        self._live.change_library(lambda mine: mine.drop_routine(self._id))
        self.deleted.emit()

    def _tell_empty(self) -> None:
        self._page.show_status(self.tr("Saved as soon as there is an exercise in it"))

    def _tell_kept(self) -> None:
        if self._live.now.mine.is_saved:
            self._page.show_status(self.tr("Saved"))
        else:
            self._page.show_status(self.tr("Not saved: see above"), is_trouble=True)

    def _free_id(self, name: str) -> str:
        library = self._live.now.library
        return free_id(id_from(name, "routine"), {*library.routines, *library.exercises})

    def _on_library_changed(self) -> None:
        """Somebody else may have changed it: a session that ended, or another program."""
        now = self._live.now.library.routines.get(self._id)
        if self._is_keeping or self._kept is None or now is None or now == self._kept:
            return
        before, self._kept = self._kept, now
        if self._elsewhere.meets(now, self._wanted(), before):
            self._take_in(now)
        self._show_clash()

    def _take_theirs(self) -> None:
        theirs = self._elsewhere.theirs
        if theirs is not None:
            self._take_in(theirs)
        self._show_clash()

    def _take_in(self, theirs: Routine) -> None:
        what = self.tr("a change from elsewhere")
        self._take(self._elsewhere.took(self._edits, RoutineDraft.of(theirs), what))

    def _keep_mine(self) -> None:
        theirs = self._elsewhere.theirs
        if theirs is not None:
            what, mine = self.tr("a change from elsewhere"), self.tr("keep mine")
            draft = RoutineDraft.of(theirs)
            self._take(self._elsewhere.kept_mine(self._edits, draft, what, mine))
        self._show_clash()

    def _show_clash(self) -> None:
        self._page.clash.setVisible(self._elsewhere.theirs is not None)
        if self._elsewhere.theirs is not None:
            self._tell_clash()

    def _tell_clash(self) -> None:
        words = self.tr("Not saved yet: it was changed elsewhere")
        self._page.show_status(words, is_trouble=True)
