"""An exercise while it is edited: every edit is shown at once, and kept as soon as it can be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from psoas_timer.app.elsewhere import Elsewhere
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.edits import Edits
from psoas_timer.core.exercise_faults import exercise_faults
from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.model import Exercise, ExerciseItem
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.steps import told
from psoas_timer.core.wording import fill
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor
from psoas_timer.gui.editor.text_view import Complaint
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.library import NotKept, Problem, exercise_text, read_exercise

_SOON = 100  # milliseconds after which an edit is written to the disk, whatever follows it
_NAMED = 250  # milliseconds without another edit, after which a new one has its name and so its id
_NAMELESS = "exercise"  # an id to read a text under while there is none


class ExerciseEdit(QObject):
    """Lives as long as its page. An exercise without an id gets one when it is first kept."""

    said = Signal(tuple)  # texts to be heard
    deleted = Signal()

    def __init__(self, live: LiveHome, page: ExerciseEditor, exercise: Exercise) -> None:
        super().__init__(page)
        self._live = live
        self._page = page
        self._edits = Edits(exercise)
        self._id = exercise.id
        self._kept: Exercise | None = live.now.own.mine.exercises.get(exercise.id)
        self._elsewhere: Elsewhere[Exercise] = Elsewhere()
        self.farewell = ""  # what is to be said when the page is left
        self._is_keeping = False
        self._is_typing = False  # is what is shown as text what the person types there?
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.keep)
        page.edited.connect(self.do)
        page.text_typed.connect(self.read)
        page.text_wanted.connect(lambda: page.show_text(exercise_text(self._edits.now)))
        page.figures_wanted.connect(self._offer_figures)
        page.undone.connect(lambda: self._take(self._edits.undo()))
        page.redone.connect(lambda: self._take(self._edits.redo()))
        page.hear_asked.connect(self._say)
        page.delete_asked.connect(self._delete)
        page.closed.connect(self.leave)
        page.clash.theirs_taken.connect(self._take_theirs)
        page.clash.mine_kept.connect(self._keep_mine)
        live.library_changed.connect(self._on_library_changed)
        self._show()
        if self._kept is not None:
            page.offer_to_delete()

    @property
    def id(self) -> str:
        """Of the exercise as it is kept; empty while it is not."""
        return self._id if self._kept is not None else ""

    # Edits

    def do(self, edit: Edit[Exercise]) -> None:
        """Make that edit; whether the exercise can be kept then, the page tells."""
        made = edit.do(self._edits.now)
        self._take(self._edits.do(made, edit.words, more=edit.more))

    def read(self, text: str) -> None:
        """Take the text if it can be; else say what is wrong with it, line by line."""
        made, problems = read_exercise(text, self._id or _NAMELESS)
        if made is not None:
            made = replace(made, id=self._edits.now.id)
            self._is_typing = True
            what = self.tr("type the exercise as text")
            self._take(self._edits.do(made, what, more=True))
            self._is_typing = False
        self._page.complain([_complaint(one) for one in problems])

    def _take(self, edits: Edits[Exercise]) -> None:
        if edits == self._edits:
            return
        self._edits = edits
        self._show()
        if not self._id:
            self._later.start(_NAMED)
        elif not self._later.isActive():
            self._later.start(_SOON)

    # Shown

    def _show(self) -> None:
        exercise, figures = self._edits.now, self._live.now.figures
        faults = exercise_faults(exercise)
        figure = figures.figure(exercise.figure or exercise.id or self._id)
        self._page.show_exercise(exercise, faults, self._dosing(), figure)
        self._page.show_steps_back(self._edits.undoes or "", self._edits.redoes or "")
        if self._page.is_text_shown and not self._is_typing:
            self._page.show_text(exercise_text(exercise))
        if faults:
            words = self.tr("Not saved yet: {why}")
            self._page.show_status(
                words.format(why=reason_words(faults[0].reason)), is_trouble=True
            )
        else:
            self._page.show_status(self.tr("Saving…"))

    def _dosing(self) -> Dosing:
        pace, position = self._live.now.preferences().pace, self._edits.now.position
        switch = pace.change_of_side(position)
        usual = {"rest": pace.rest, "set_rest": pace.set_rest, "switch": switch}
        return Dosing(item=ExerciseItem(exercise=self._edits.now), usual=usual)

    def _offer_figures(self) -> None:
        home = self._live.now
        by_name = sorted(home.own.unchanged.exercises.values(), key=lambda one: one.name.casefold())
        found = {one.id: one.name for one in by_name if home.figures.figure(one.id) is not None}
        self._page.offer_figures(list(found.items()))
        exercise = self._edits.now
        self._page.show_figure(exercise.figure or self._id)

    def _say(self, sentence: str) -> None:
        """That sentence alone, or all of it if none is in hand."""
        side, language = self._page.preview.side, self._live.now.language
        if sentence:
            self.said.emit((fill(sentence, side, phrases_in(language).sides),))
            return
        item = ExerciseItem(exercise=self._edits.now)
        self.said.emit(told(item, side, language))

    # Kept

    def keep(self) -> None:
        """Write it to the disk now, if there is anything new, nothing wrong with it, and nobody
        else has changed it."""
        self._later.stop()
        if self._kept is not None and self._wanted() != self._kept:
            self._live.look_for_changes()
        wanted = self._wanted()
        if wanted is None:
            return
        if self._elsewhere.theirs is not None:
            self._tell_clash()
            return
        if wanted != self._kept and not self._change(wanted):
            return
        if self._live.now.mine.is_saved:
            self._page.show_status(self.tr("Saved"))
        else:
            self._page.show_status(self.tr("Not saved: see above"), is_trouble=True)

    def leave(self) -> None:
        """The page goes. Who has not said which of two to keep keeps both."""
        self.keep()
        wanted = self._wanted()
        if self._elsewhere.theirs is None or wanted is None:
            return
        called = self.tr("{name} (mine)").format(name=wanted.name)
        called = called if len(called) <= LONGEST_NAME else wanted.name
        figure = wanted.figure or wanted.id
        copy = replace(wanted, id=self._free_id(called), name=called, figure=figure)
        self._elsewhere.theirs = None
        self._is_keeping = True
        self._live.change_library(lambda mine: mine.keep_exercise(copy))
        words = self.tr("It was changed elsewhere too: yours is kept beside it, as {name}.")
        self.farewell = words.format(name=called)

    def _wanted(self) -> Exercise | None:
        """As it is here; None: it cannot be kept so."""
        wanted = self._edits.now
        if exercise_faults(wanted):
            return None
        return replace(wanted, id=self._id or self._free_id(wanted.name))

    def _change(self, wanted: Exercise) -> bool:
        self._is_keeping = True
        try:
            self._live.change_library(lambda mine: mine.keep_exercise(wanted))
        except NotKept as reason:
            self._page.show_status(str(reason), is_trouble=True)
            return False
        finally:
            self._is_keeping = False
        self._id = wanted.id
        self._kept = wanted
        self._page.offer_to_delete()
        return True

    def _delete(self) -> None:
        self._later.stop()
        self._is_keeping = True
        try:
            self._live.change_library(lambda mine: mine.drop_exercise(self._id))
        except NotKept as reason:  # a routine has it
            self._is_keeping = False
            self._page.show_status(str(reason), is_trouble=True)
        else:
            self.deleted.emit()

    # Changed elsewhere

    def _on_library_changed(self) -> None:
        """Another program may have changed it."""
        now = self._live.now.own.mine.exercises.get(self._id)
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

    def _take_in(self, theirs: Exercise) -> None:
        what = self.tr("a change from elsewhere")
        self._take(self._elsewhere.took(self._edits, theirs, what))

    def _keep_mine(self) -> None:
        theirs = self._elsewhere.theirs
        if theirs is not None:
            what, mine = self.tr("a change from elsewhere"), self.tr("keep mine")
            self._take(self._elsewhere.kept_mine(self._edits, theirs, what, mine))
        self._show_clash()

    def _show_clash(self) -> None:
        self._page.clash.setVisible(self._elsewhere.theirs is not None)
        if self._elsewhere.theirs is not None:
            self._tell_clash()

    def _tell_clash(self) -> None:
        words = self.tr("Not saved yet: it was changed elsewhere")
        self._page.show_status(words, is_trouble=True)

    def _free_id(self, name: str) -> str:
        library = self._live.now.library
        taken = {*library.routines, *library.exercises, "say", "pause", "repeat"}
        return free_id(id_from(name, "exercise"), taken)


def _complaint(problem: Problem) -> Complaint:
    return Complaint(problem.line or 0, f"{problem.message} {problem.hint}".strip())
