"""`psoas-timer check`: what is wrong with content files, by line and column."""

from __future__ import annotations

import argparse
from pathlib import Path

from psoas_timer.commands.output import complain, say
from psoas_timer.core.showing import counted
from psoas_timer.home import Home, open_home
from psoas_timer.library import check

NAME = "check"
HELP = "what is wrong with content files, by line and column"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="a file, or a folder of them; without any, everything installed",
    )


def run(arguments: argparse.Namespace) -> int:
    home = open_home()
    complain(home.notices)
    files = [Path(name) for name in arguments.files]
    problems = check(files, home.library) if files else home.library.problems
    for problem in problems:
        say(str(problem))
    errors = sum(problem.is_error for problem in problems)
    where = "" if files else f" in {_inventory(home)}"
    say(f"{_tally(errors, len(problems) - errors)}{where}.")
    return 1 if errors else 0


def _tally(errors: int, warnings: int) -> str:
    counts = [counted(errors, "error")] if errors else []
    counts += [counted(warnings, "warning")] if warnings else []
    return " and ".join(counts) or "No problems"


def _inventory(home: Home) -> str:
    routines, exercises = len(home.library.routines), len(home.library.exercises)
    return f"{counted(exercises, 'exercise')} and {counted(routines, 'routine')}"
