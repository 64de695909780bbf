"""A routine and an exercise looked at before one starts, as they are shipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.app.doses import exercise_dosing
from psoas_timer.app.fitting import fitted_words
from psoas_timer.app.sheets import exercise_sheet, routine_sheet
from psoas_timer.core.changes import UNCHANGED, Change, changed_item
from psoas_timer.core.dose import Amount, DoseChange
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.routine.offer_card import Proposal
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
        page = RoutinePage(theme, Keymap())
        page.show_sheet(sheet)
        page.overview.show_readiness(0.4, is_whole=name == "bed-edge")
        page.take_figures(home.figures.figure)
        page.overview.fit.show_fit(round(home.plan(routine).seconds / 60), None)
        page.take_focus()
        yield f"routine-{name}", page
    yield "routine-fitted", fitted(theme)
    for name in EXERCISES:
        item = ExerciseItem(exercise=home.library.exercises[name])
        looked = ExercisePage(theme, Keymap(), item.exercise.name)
        looked.begin(exercise_sheet(home, item), Side.RIGHT)
        looked.take_focus()
        yield f"exercise-{name}", looked
    yield from forms(theme)


def fitted(theme: Theme) -> QWidget:
    """In less time than it takes, and with a question."""
    home = open_home()
    routine = home.library.routines["full-stretch"]
    short = home.fitted(routine, 12)
    page = RoutinePage(theme, Keymap())
    screened = home.screened(short.routine)
    page.show_sheet(routine_sheet(home, routine.id, screened, home.plan(short.routine)))
    page.take_figures(home.figures.figure)
    page.overview.fit.show_fit(28, 12, fitted_words(short))
    cobra = home.library.exercises["cobra-pose"]
    more = replace(cobra.dose, hold=Amount(20, 30))
    page.overview.offer.show_proposal(
        Proposal(((cobra.name, cobra.dose, more),), is_more=True, sessions=5, days=1)
    )
    page.take_focus()
    return page


def forms(theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """Doses being changed: of a stretch, of repetitions, and one that is other on each side."""
    home = open_home()
    apart = Change(left=DoseChange(hold=Amount(45, 45)))
    for name, change in (
        ("kneeling-lunge", UNCHANGED),
        ("glute-bridge", UNCHANGED),
        ("deep-lunge", apart),
    ):
        item = changed_item(ExerciseItem(exercise=home.library.exercises[name]), change)
        page = ExercisePage(theme, Keymap(), item.exercise.name)
        page.begin(exercise_sheet(home, item), Side.RIGHT)
        dosing = replace(exercise_dosing(home, name), item=item, is_mine=not change.is_empty)
        page.show_dosing(dosing, is_line=False)
        press(page, Qt.Key.Key_D)
        yield f"dose-{name}", page


def press(page: ExercisePage, key: Qt.Key) -> None:
    page.press(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
