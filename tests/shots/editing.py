"""A routine being made and changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from psoas_timer.app.exercise_edit import ExerciseEdit
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.routine_edit import RoutineEdit
from psoas_timer.core.draft import TOP, RoutineDraft, walk
from psoas_timer.core.editing import added, grouped
from psoas_timer.core.exercise import Line
from psoas_timer.core.exercise_editing import copied_exercise
from psoas_timer.core.routine import PauseItem, SayItem
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor, Half
from psoas_timer.gui.editor.exercise_form import ExerciseForm
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.fold import Fold
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from psoas_timer.library import exercise_text
from tests.shots.typed import typed

translate = QCoreApplication.translate


def pages(theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield from routines(theme)
    yield from exercises(theme)


def routines(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Nothing but looked at: none of it is kept."""
    home = open_home()
    shipped = RoutineDraft.of(home.library.routines["full-stretch"])
    parts = added(added(shipped, SayItem(Line(typed().say)), 2), PauseItem(20.0), 4)
    several = grouped(parts, parts.entries[1].key, parts.entries[3].key, 3)
    for name, draft, number in (
        ("shipped", shipped, 10),
        ("group", several, 1),
        ("say", several, 3),
        ("picking", shipped, 3),
        ("new", RoutineDraft(id="", name=translate("Editing", "My routine")), 0),
    ):
        nodes = [node for node, _ in walk(draft.entries, TOP)]
        page = RoutineEditor(theme, Keymap(), home.figures.figure_for)
        RoutineEdit(LiveHome(home), page, draft)
        page.go_to(nodes[number].key if nodes else 0)
        page.show_status(translate("KeptEdit", "Saved"))
        if name in ("picking", "new"):
            page.pick()
        yield f"editor-{name}", page


def exercises(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """A copy of a shipped one, as it is said, as text and with its figure to choose."""
    home = open_home()
    for name, half in (
        ("said", Half.PREVIEW),
        ("text", Half.TEXT),
        ("figures", Half.FIGURES),
        ("parts", Half.PREVIEW),
        ("clash", Half.PREVIEW),
    ):
        page = ExerciseEditor(theme, Keymap(), home.figures.figure)
        lunge = copied_exercise(home.library.exercises["kneeling-lunge"], typed().copy)
        edit = ExerciseEdit(LiveHome(home), page, lunge)
        page.show_side(half)
        if name == "parts":
            _unfold(page)
        page.clash.setVisible(name == "clash")
        if half is Half.TEXT:
            edit.read(exercise_text(lunge).replace("kind: stretch", "kind: strech"))
        page.show_status(translate("KeptEdit", "Saved"))
        yield f"editor-exercise-{name}", page


def _unfold(page: ExerciseEditor) -> None:
    """Nothing but what is folded, all of it open."""
    for form in page.findChildren(ExerciseForm):
        form.hide()
    for fold in page.findChildren(Fold):
        fold.open()
