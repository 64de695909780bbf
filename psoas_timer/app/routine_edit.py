"""A routine while it is edited: every edit is shown at once and kept a moment later."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.app.cards import exercise_cards
from psoas_timer.app.editor_sheets import Measured, editor_sheet, line_sheet, measured
from psoas_timer.app.kept_edit import KeptEdit
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.draft import TOP, CannotEdit, RoutineDraft, walk
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.core.routine import Routine
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.line_deeds import edit_for_exercise
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.library import MyLibrary


class RoutineEdit(KeptEdit[RoutineDraft, Routine]):
    """Shows with a routine what follows from it: how long it takes, and what is to be remarked."""

    def __init__(self, live: LiveHome, page: RoutineEditor, draft: RoutineDraft) -> None:
        super().__init__(live, page, _Place(live), draft, draft.id)
        self._page = page
        self._now = Measured(draft)
        page.edited.connect(self.do)
        page.reset_asked.connect(self._reset)
        page.line_wanted.connect(self._show_line)
        page.exercises_wanted.connect(lambda: page.offer_exercises(exercise_cards(live.now)))
        page.exercise_picked.connect(self._add)
        self._taken.connect(self._show_taken)
        self._written.connect(self._on_written)
        self._show()
        if not draft.entries:
            self._tell_empty()

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

    def _show_taken(self, before: RoutineDraft) -> None:
        """Show it, with what is new in it in hand."""
        there = {node.key for node, _ in walk(before.entries, TOP)}
        self._show()
        now = self._edits.now.entries
        new = next((node.key for node, _ in walk(now, TOP) if node.key not in there), None)
        if new is not None:
            self._page.go_to(new)
        if now:
            self._page.show_status(self.tr("Saving…"))
        else:
            self._tell_empty()

    def _on_written(self, is_new: bool) -> None:
        if is_new:
            self._show()  # from now on it can be deleted

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

    def _tell_empty(self) -> None:
        self._page.show_status(self.tr("Saved as soon as there is an exercise in it"))


class _Place:
    """Among all routines; of one that came with the program only what is different is kept."""

    def __init__(self, live: LiveHome) -> None:
        self._live = live

    def there(self, id_: str) -> Routine | None:
        return self._live.now.library.routines.get(id_)

    def edited(self, kept: Routine) -> RoutineDraft:
        return RoutineDraft.of(kept)

    def wanted(self, edited: RoutineDraft, id_: str) -> Routine | None:
        try:
            routine = edited.routine()
        except CannotEdit:  # it has no lines yet
            return None
        return replace(routine, id=id_ or self._free_id(routine.name))

    def written(self, wanted: Routine) -> Routine | None:
        return self.there(wanted.id)

    def copied(self, wanted: Routine, name: str) -> Routine:
        return replace(wanted, id=self._free_id(name), name=name)

    def keep(self, mine: MyLibrary, what: Routine) -> str:
        return mine.keep_routine(what)

    def drop(self, mine: MyLibrary, id_: str) -> str:
        return mine.drop_routine(id_)

    def _free_id(self, name: str) -> str:
        library = self._live.now.library
        return free_id(id_from(name, "routine"), {*library.routines, *library.exercises})
