"""The routines to choose from, in the whole window, and what the window lays above them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from psoas_timer.app.cards import exercise_cards, routine_cards
from psoas_timer.app.program import OFFERS, RARE_OFFERS
from psoas_timer.gui.library.filter_row import Chip
from psoas_timer.gui.library.library_page import Section
from psoas_timer.gui.library.search_field import SearchField
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from tests.gui.samples import CARDS, PROBLEMS, UNFINISHED

NO_VOICE = "There is no voice: install espeak-ng. The routine goes on with tones and large text."


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield "library", window(theme, folder)
    troubled = window(theme, folder, problems=PROBLEMS)
    troubled.show_trouble(NO_VOICE)
    yield "library-problems", troubled
    yield from found(theme, folder)
    helped = window(theme, folder)
    helped.show_keys()
    yield "keys", helped


def found(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """The shipped exercises, something to go on with, and a search that finds nothing."""
    home = open_home()
    exercises = window(theme, folder)
    exercises.library_page.show_routines(routine_cards(home))
    exercises.library_page.exercises_wanted.connect(
        lambda: exercises.library_page.show_exercises(exercise_cards(home))
    )
    exercises.library_page.show_section(Section.EXERCISES)
    yield "library-exercises", exercises
    going_on = window(theme, folder)
    going_on.library_page.offer_to_continue(UNFINISHED)
    yield "library-continue", going_on
    nothing = window(theme, folder)
    nothing.findChild(SearchField).setText("trampoline")
    nothing.findChild(Chip).click()
    yield "library-nothing", nothing


def window(
    theme: Theme, folder: Path, *, needs_notice: bool = False, problems: tuple[str, ...] = ()
) -> MainWindow:
    made = MainWindow(
        theme=theme,
        cards=CARDS,
        start_routine=lambda _routine: None,
        memory=QSettings(str(folder / "none.ini"), QSettings.Format.IniFormat),
        problems=problems,
        needs_notice=needs_notice,
        offers=OFFERS,
        rare_offers=RARE_OFFERS,
    )
    made.library_page.take_figures(open_home().figures.figure_for)
    return made
