"""An exercise while it is edited: every edit is shown at once, and kept as soon as it can be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from psoas_timer.app.kept_edit import KeptEdit
from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import exercise_faults
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.steps import told
from psoas_timer.core.wording import fill
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor
from psoas_timer.gui.editor.text_view import Complaint
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.library import MyLibrary, Problem, exercise_text, read_exercise

_NAMELESS = "exercise"  # an id to read a text under while there is none


class ExerciseEdit(KeptEdit[Exercise, Exercise]):
    """`said` carries texts to be heard."""

    said = Signal(tuple)

    def __init__(self, live: LiveHome, page: ExerciseEditor, exercise: Exercise) -> None:
        super().__init__(live, page, _Place(live), exercise, exercise.id)
        self._page = page
        self._is_typing = False  # is what is shown as text what the person types there?
        page.edited.connect(self.do)
        page.text_typed.connect(self.read)
        page.text_wanted.connect(lambda: page.show_text(exercise_text(self._edits.now)))
        page.figures_wanted.connect(self._offer_figures)
        page.hear_asked.connect(self._say)
        self._taken.connect(self._show)
        self._written.connect(page.offer_to_delete)
        self._show()
        if self._kept is not None:
            page.offer_to_delete()

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


class _Place:
    """Among the exercises that were made in the app."""

    def __init__(self, live: LiveHome) -> None:
        self._live = live

    def there(self, id_: str) -> Exercise | None:
        return self._live.now.own.mine.exercises.get(id_)

    def edited(self, kept: Exercise) -> Exercise:
        return kept

    def wanted(self, edited: Exercise, id_: str) -> Exercise | None:
        if exercise_faults(edited):
            return None
        return replace(edited, id=id_ or self._free_id(edited.name))

    def written(self, wanted: Exercise) -> Exercise:
        return wanted

    def copied(self, wanted: Exercise, name: str) -> Exercise:
        """It looks as the one that it was made of."""
        figure = wanted.figure or wanted.id
        return replace(wanted, id=self._free_id(name), name=name, figure=figure)

    def keep(self, mine: MyLibrary, what: Exercise) -> str:
        return mine.keep_exercise(what)

    def drop(self, mine: MyLibrary, id_: str) -> str:
        return mine.drop_exercise(id_)

    def _free_id(self, name: str) -> str:
        library = self._live.now.library
        taken = {*library.routines, *library.exercises, "say", "pause", "repeat"}
        return free_id(id_from(name, "exercise"), taken)


def _complaint(problem: Problem) -> Complaint:
    return Complaint(problem.line or 0, f"{problem.message} {problem.hint}".strip())
