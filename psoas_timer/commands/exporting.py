"""`psoas-timer export`: routines for somebody else, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from psoas_timer.commands.output import say
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.showing import counted
from psoas_timer.home import Home, did_you_mean
from psoas_timer.library import (
    CannotShareError,
    everything_shared,
    shared,
    shared_bytes,
)
from psoas_timer.library.sharing import ENDINGS, Shared
from psoas_timer.whole_file import replace_file

NAME = "export"
HELP = "routines for somebody else, in one file with all that they need"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("routine", metavar="ROUTINE", nargs="?", help="a routine's id")
    parser.add_argument("--all", action="store_true", help="all that you have made or changed")
    parser.add_argument(
        "-o",
        dest="file",
        metavar="FILE",
        required=True,
        help="what to write: NAME.psoas.yaml, or a pack, NAME.zip",
    )


def run(arguments: argparse.Namespace) -> int:
    path = Path(arguments.file)
    if not path.name.lower().endswith(ENDINGS):
        raise Refused(f'"{path}" has to end in .psoas.yaml or .zip.')
    if bool(arguments.routine) is arguments.all:
        raise Refused("Say which routine to export, or --all.")
    home = opened_home()
    try:
        things = everything_shared(home.own) if arguments.all else _one(arguments.routine, home)
        replace_file(path, shared_bytes(things, path))
    except CannotShareError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise Refused(f"{path} cannot be written ({reason}).") from error
    counts = [counted(len(things.routines), "routine")]
    counts += [counted(len(things.exercises), "exercise")] if things.exercises else []
    say(f"{path}: {' and '.join(counts)}.")
    return 0


def _one(name: str, home: Home) -> Shared:
    routines = home.library.routines
    if name not in routines:
        hint = did_you_mean(name, routines) or " `psoas-timer list` shows what there is."
        raise Refused(f'There is no routine "{name}".{hint}')
    return shared(home.own, name)
