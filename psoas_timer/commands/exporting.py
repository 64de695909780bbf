"""`psoas-timer export`: routines for somebody else, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from psoas_timer.commands.output import say
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.model import Pack
from psoas_timer.core.naming import id_from
from psoas_timer.core.showing import counted
from psoas_timer.home import Home, did_you_mean
from psoas_timer.library import (
    CannotShareError,
    everything_shared,
    shared,
    shared_text,
    shared_zip,
)
from psoas_timer.library.sharing import Shared
from psoas_timer.whole_file import replace_file

NAME = "export"
HELP = "routines for somebody else, in one file with all that they need"

_PACK = "shared"  # the pack's id, where the file's own name gives none
_KINDS = (".yaml", ".yml", ".zip")


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
    if not path.name.lower().endswith(_KINDS):
        raise Refused(f'"{path}" has to end in .psoas.yaml or .zip.')
    if bool(arguments.routine) is arguments.all:
        raise Refused("Say which routine to export, or --all.")
    home = opened_home()
    try:
        things = everything_shared(home.own) if arguments.all else _one(arguments.routine, home)
        data = _data(things, path)
        replace_file(path, data)
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


def _data(things: Shared, path: Path) -> bytes:
    if path.suffix.lower() != ".zip":
        return shared_text(things).encode("utf-8")
    title = next(iter(things.routines.values())).name if len(things.routines) == 1 else path.stem
    return shared_zip(things, Pack(id=id_from(path.stem, _PACK), title=title))
