"""`psoas-timer export`: routines for somebody else, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from psoas_timer.commands import counts
from psoas_timer.commands.output import say
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.home import Home, did_you_mean
from psoas_timer.library import (
    CannotShareError,
    everything_shared,
    shared,
    shared_bytes,
)
from psoas_timer.library.sharing import ENDINGS, Shared
from psoas_timer.texts import marked, reason_of, tr
from psoas_timer.whole_file import replace_file

NAME = "export"
HELP = marked("routines for somebody else, in one file with all that they need")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", nargs="?", help=tr("a routine's id"))
    parser.add_argument("--all", action="store_true", help=tr("all that you have made or changed"))
    parser.add_argument(
        "-o",
        dest="file",
        metavar="FILE",
        required=True,
        help=tr("what to write: NAME.psoas.yaml, or a pack, NAME.zip"),
    )


def run(arguments: argparse.Namespace) -> int:
    path = Path(arguments.file)
    if not path.name.lower().endswith(ENDINGS):
        raise Refused(tr('"{path}" has to end in .psoas.yaml or .zip.', path=path))
    if bool(arguments.routine) is arguments.all:
        raise Refused(tr("Say which routine to export, or --all."))
    home = opened_home()
    try:
        things = everything_shared(home.own) if arguments.all else _one(arguments.routine, home)
        replace_file(path, shared_bytes(things, path))
    except CannotShareError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        reason = reason_of(error)
        raise Refused(
            tr("{path} cannot be written ({reason}).", path=path, reason=reason)
        ) from error
    said = counts.routines(len(things.routines))
    if things.exercises:
        said = counts.both(said, counts.exercises(len(things.exercises)))
    say(f"{path}: {said}.")
    return 0


def _one(name: str, home: Home) -> Shared:
    routines = home.library.routines
    if name not in routines:
        hint = did_you_mean(name, routines) or tr("`psoas-timer list` shows what there is.")
        sentence = tr('There is no routine "{name}".', name=name)
        raise Refused(f"{sentence} {hint}")
    return shared(home.own, routines[name])
