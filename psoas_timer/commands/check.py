"""`psoas-timer check`: what is wrong with content files, by line and column."""

from __future__ import annotations

import argparse
from pathlib import Path

from psoas_timer.commands import counts
from psoas_timer.commands.output import complain, say
from psoas_timer.home import Home, open_home
from psoas_timer.library import check
from psoas_timer.texts import marked, tr

NAME = "check"
HELP = marked("what is wrong with content files, by line and column")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help=tr("a file, or a folder of them; without any, everything installed"),
    )


def run(arguments: argparse.Namespace) -> int:
    home = open_home()
    complain(home.notices)
    files = [Path(name) for name in arguments.files]
    problems = check(files, home.library) if files else home.library.problems
    for problem in problems:
        say(str(problem))
    errors = sum(problem.is_error for problem in problems)
    found = _tally(errors, len(problems) - errors)
    say(f"{found}." if files else tr("{found} in {things}.", found=found, things=_inventory(home)))
    return 1 if errors else 0


def _tally(errors: int, warnings: int) -> str:
    if errors and warnings:
        return counts.both(counts.errors(errors), counts.warnings(warnings))
    if errors:
        return counts.errors(errors)
    return counts.warnings(warnings) if warnings else tr("No problems")


def _inventory(home: Home) -> str:
    routines, exercises = len(home.library.routines), len(home.library.exercises)
    return counts.both(counts.exercises(exercises), counts.routines(routines))
