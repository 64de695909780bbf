"""A routine and an exercise looked at before one starts, as they are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.app.sheets import exercise_sheet, routine_sheet
from psoas_timer.core.model import ExerciseItem
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home

ROUTINES = ("full-stretch", "bed-edge")
EXERCISES = ("kneeling-lunge", "massage-on-side", "camel-pose")


def pages(theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    for name in ROUTINES:
        routine = home.library.routines[name]
        sheet = routine_sheet(home, name, home.screened(routine), home.plan(routine))
        page = RoutinePage(theme, Keymap(), sheet)
        page.overview.show_readiness(0.4, is_whole=name == "bed-edge")
        page.take_figures(home.figures.figure_for)
        page.take_focus()
        yield f"routine-{name}", page
    for name in EXERCISES:
        item = ExerciseItem(exercise=home.library.exercises[name])
        looked = ExercisePage(theme, Keymap(), exercise_sheet(home, item))
        looked.take_focus()
        yield f"exercise-{name}", looked
