"""`psoas-timer handout`: a routine as a sheet to print, with figures and doses."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from psoas_timer.commands.output import say
from psoas_timer.commands.reference import add_routine, opened_home, plan_of, routine_named
from psoas_timer.commands.refusal import Refused
from psoas_timer.commands.wishes import wishes_help, with_wishes
from psoas_timer.core.handout import handout
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import Routine
from psoas_timer.home import Home
from psoas_timer.texts import marked, tr

NAME = "handout"
HELP = marked("a printable sheet of a routine, as PDF: figures, doses in words, boxes to tick")

_NO_QT = marked("A sheet is painted by Qt, which cannot be loaded here ({reason}).")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_routine(parser)
    parser.add_argument(
        "-o", "--output", metavar="FILE.pdf", required=True, help=tr("the PDF file")
    )
    parser.add_argument("--page", choices=("a4", "letter"), default="a4", help=tr("the paper"))
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help=tr("print for somebody who wants this; KEY is {keys}", keys=wishes_help()),
    )
    parser.add_argument("--force", action="store_true", help=tr("replace a file that is there"))


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    preferences = with_wishes(home.preferences(), arguments.set)
    home = home.speaking(preferences.language)
    routine = routine_named(arguments.routine, home)
    plan_of(routine, home, preferences)  # refuses what has nothing to do, and tells what changes
    path = Path(arguments.output)
    if path.exists() and not arguments.force:
        raise Refused(tr("{path} is there already: add --force to replace it.", path=path))
    _print(home, routine, preferences, path, arguments.page)
    say(tr("{path} is ready to print.", path=path))
    return 0


def _print(home: Home, routine: Routine, preferences: Preferences, path: Path, page: str) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # paper needs no display
    try:
        from PySide6.QtGui import QGuiApplication

        from psoas_timer.gui import fonts
        from psoas_timer.paper import CannotPrintError, print_handout
    except ImportError as error:
        raise Refused(tr(_NO_QT, reason=error)) from error
    app = QGuiApplication.instance() or QGuiApplication([])
    fonts.load()
    screened = home.screened(routine, preferences)
    what = handout(screened, preferences, home.library.sources)
    try:
        print_handout(what, path, home.figures.figure, page)
    except CannotPrintError as error:
        raise Refused(str(error)) from error
    del app
