"""`psoas-timer import`: routines from somebody else, shown before anything is written."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from psoas_timer.commands.answers import is_yes
from psoas_timer.commands.output import complain, say
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.faults import tidy
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.core.plain_list import PlainList, read_list
from psoas_timer.home import Home
from psoas_timer.library import NotKept, Preview, preview, read_list_file, take_in
from psoas_timer.texts import marked, reason_of, tr

NAME = "import"
HELP = marked("routines from a file: .psoas.yaml, a pack in a .zip, or a plain list in a .txt")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help=tr("a file that somebody gave you"))
    parser.add_argument("--yes", action="store_true", help=tr("do not ask, just do it"))
    parser.add_argument(
        "--replace",
        action="store_true",
        help=tr("routines replace those of the same name, instead of standing beside them"),
    )


def run(arguments: argparse.Namespace) -> int:
    path = Path(arguments.file)
    if not path.is_file():
        raise Refused(tr('There is no file "{path}".', path=path))
    home = opened_home()
    if path.suffix.lower() == ".txt":
        return _take_list(path, home, yes=arguments.yes)
    packs = home.folders.data / "packs"
    found = preview(path, home.own, packs, replacing=arguments.replace)
    for problem in found.problems:
        say(str(problem))
    for arrival in found.arrivals:
        say(arrival.sentence)
    if found.refusal:
        complain([found.refusal, tr("Nothing was written.")])
        return 1
    if not found.has_something:
        say(tr("There is nothing to do."))
        return 0
    _ask(yes=arguments.yes)
    return _told(_written(found, home, packs))


def _written(found: Preview, home: Home, packs: Path) -> str:
    try:
        return take_in(found, home.mine, packs)
    except (NotKept, ValueError) as error:
        raise Refused(str(error)) from error
    except OSError as error:
        reason = reason_of(error)
        raise Refused(
            tr("It cannot be written below {packs} ({reason}).", packs=packs, reason=reason)
        ) from error


def _take_list(path: Path, home: Home, *, yes: bool) -> int:
    try:
        text = read_list_file(path)
    except OSError as error:
        raise Refused(
            tr("{path} cannot be read ({reason}).", path=path, reason=reason_of(error))
        ) from error
    found = read_list(text, home.library.exercises, home.language)
    _show_list(found)
    if not found.items:
        complain([tr("No line was understood. Nothing was written.")])
        return 1
    _ask(yes=yes)
    title = found.title or tidy(path.stem)
    name = free_id(id_from(title, "list"), home.library.routines)
    try:
        return _told(home.mine.keep_routine(found.routine(name, title)))
    except NotKept as error:
        raise Refused(str(error)) from error


def _show_list(found: PlainList) -> None:
    for line in found.lines:
        say(f"{line.number}: {line.text}")
        say(f"   {line.sentence}")
    if found.unknown:
        lines = ", ".join(str(line.number) for line in found.unknown)
        say(tr("Left out, because it was not understood: line {lines}.", lines=lines))


def _ask(*, yes: bool) -> None:
    """Raises Refused if the answer is no, or there is nobody to ask."""
    if yes:
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(tr("Nothing was written: add --yes to do this without being asked."))
    say(tr("Take this in? [y/N]"))
    if not is_yes(sys.stdin.readline()):
        raise Refused(tr("Nothing was written."))


def _told(sentence: str) -> int:
    if sentence:
        raise Refused(sentence)
    say(tr("Done."))
    return 0
