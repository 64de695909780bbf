"""`psoas-timer show`: one exercise or routine, with its dose and where that comes from."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from itertools import chain

from psoas_timer.commands import exercise_sheet, routine_sheet, whence
from psoas_timer.commands.exercise_sheet import section
from psoas_timer.commands.output import say, say_json
from psoas_timer.commands.reference import opened_home, routine_named
from psoas_timer.commands.refusal import Refused
from psoas_timer.home import Home
from psoas_timer.texts import marked, tr

NAME = "show"
HELP = marked("one exercise or routine: steps, dose, cautions, sources")

_WHENCE = marked("Where the numbers come from")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", help=tr("an exercise's or routine's id, a routine's file, or FILE:id")
    )
    parser.add_argument("--json", action="store_true", help=tr("for programs"))


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    wanted, library = arguments.id, home.library
    sources = library.sources
    if wanted in library.exercises:
        exercise = library.exercises[wanted]
        lines = chain(
            exercise_sheet.as_text(exercise, sources),
            section(tr(_WHENCE), whence.of_exercise_in_words(home.own, wanted)),
        )
        data: dict[str, object] = {"exercise": exercise_sheet.as_json(exercise, sources)}
    else:
        _refuse_unknown(wanted, home)
        routine = routine_named(wanted, home)
        lines = chain(
            routine_sheet.as_text(routine, home.preferences(), sources),
            section(tr(_WHENCE), whence.of_routine_in_words(home.own, wanted)),
        )
        data = {"routine": routine_sheet.as_json(routine, home.preferences(), sources)}
    if arguments.json:
        say_json(data)
    else:
        for line in lines:
            say(line)
    return 0


def _refuse_unknown(wanted: str, home: Home) -> None:
    """Files are `find_routine`'s to look for; a plain word is one of two kinds of things."""
    known = (*home.library.routines, *home.library.exercises)
    if wanted in known or any(sign in wanted for sign in ":/\\."):
        return
    near = get_close_matches(wanted[:40], known, n=1)
    hint = (
        tr('Did you mean "{name}"?', name=near[0])
        if near
        else tr("`psoas-timer list` shows what there is.")
    )
    sentence = tr('There is no exercise and no routine "{name}".', name=wanted)
    raise Refused(f"{sentence} {hint}")
