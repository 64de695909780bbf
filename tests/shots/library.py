"""The routines to choose from, in the whole window, and what the window lays above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from psoas_timer.app.cards import exercise_cards, routine_cards
from psoas_timer.app.program import OFFERS, RARE_OFFERS
from psoas_timer.gui.library.continue_card import Unfinished
from psoas_timer.gui.library.filter_row import Chip
from psoas_timer.gui.library.library_page import Section
from psoas_timer.gui.library.search_field import SearchField
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.theme import Theme
from psoas_timer.home import Home, open_home
from psoas_timer.library import load_file
from psoas_timer.texts import tr
from tests.shots.moments import left_hold

_TROUBLE = "The speech engine gave no sound: try another voice in the settings."
_SHEET = Path("own", "sheet.psoas.yaml")
_BROKEN = """\
psoas-timer: 1
routines:
  sheet: {name: Physio, items: [kneeling-lunge: {hold: soon}, cobra-pose: {holt: 20 s}]}
"""


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield "library", window(theme, folder)
    troubled = window(theme, folder, problems=_problems(folder))
    troubled.show_trouble(tr(_TROUBLE))
    yield "library-problems", troubled
    yield from found(theme, folder)
    helped = window(theme, folder)
    helped.show_keys()
    yield "keys", helped


def found(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """The shipped exercises, something to go on with, and a search that finds nothing."""
    home = open_home()
    exercises = window(theme, folder)
    exercises.library_page.exercises_wanted.connect(
        lambda: exercises.library_page.show_exercises(exercise_cards(home))
    )
    exercises.library_page.show_section(Section.EXERCISES)
    yield "library-exercises", exercises
    going_on = window(theme, folder)
    going_on.library_page.offer_to_continue(_cut_off(home))
    yield "library-continue", going_on
    nothing = window(theme, folder)
    nothing.findChild(SearchField).setText("trampoline")
    nothing.findChild(Chip).click()
    yield "library-nothing", nothing


def window(
    theme: Theme, folder: Path, *, needs_notice: bool = False, problems: tuple[str, ...] = ()
) -> MainWindow:
    home = open_home()
    made = MainWindow(
        theme=theme,
        cards=routine_cards(home),
        start_routine=lambda _routine: None,
        memory=QSettings(str(folder / "none.ini"), QSettings.Format.IniFormat),
        problems=problems,
        needs_notice=needs_notice,
        offers=OFFERS,
        rare_offers=RARE_OFFERS,
    )
    made.library_page.take_figures(home.figures.figure_for)
    return made


def _problems(folder: Path) -> tuple[str, ...]:
    """Of a file that somebody wrote and has to mend."""
    path = folder / _SHEET.name
    path.write_text(_BROKEN)
    found = load_file(path, open_home().library).problems
    return tuple(str(replace(problem, file=_SHEET)) for problem in found)


def _cut_off(home: Home) -> Unfinished:
    stopped = QCoreApplication.translate("Remembering", "stopped at {time}")
    routine = home.library.routines["full-stretch"].name
    return Unfinished(name=routine, where=left_hold(home).where, when=stopped.format(time="18:20"))
