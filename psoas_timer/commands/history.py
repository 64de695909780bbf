"""`psoas-timer history`: what was done, to read, for a spreadsheet, or for another machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

from psoas_timer import clock
from psoas_timer.commands.going_on import opened_history
from psoas_timer.commands.output import complain, say, say_json
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.model import Side
from psoas_timer.core.showing import counted
from psoas_timer.history import History
from psoas_timer.history.exchange import sessions_in
from psoas_timer.history.interchange import NotSessionsError, to_json
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.spreadsheet import to_csv
from psoas_timer.home import Home
from psoas_timer.terminal.text import plain
from psoas_timer.whole_file import replace_file

NAME = "history"
HELP = "what was done: sessions, minutes, seconds per side, pains"

_CANNOT = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="everything, for programs")
    forms.add_argument("--csv", action="store_true", help="a table, for spreadsheets")
    forms.add_argument(
        "--import",
        dest="file",
        metavar="FILE",
        help="take in the sessions of such a JSON file, or of a backup",
    )
    forms.add_argument("--report", metavar="FILE.pdf", help="a page or two for a physio")
    parser.add_argument("--since", metavar="DATE", help="from that day on, as in 2026-11-25")


def run(arguments: argparse.Namespace) -> int:
    first = _day(arguments.since) if arguments.since else date.min
    home = opened_home()
    with closing(opened_history(home)) as history:
        if arguments.file:
            return _take_in(Path(arguments.file), history)
        if arguments.report:
            return _report(Path(arguments.report), home, history, first)
        records = history.sessions(first)
        if arguments.json:
            say_json(to_json(records))
        elif arguments.csv:
            _write(to_csv(records))
        else:
            for line in _lines(records):
                say(line)
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(f'"{plain(text)}" is no day: write it as in 2026-11-25.') from error


def _write(text: str) -> None:
    """As it is: a spreadsheet wants its own ends of lines."""
    if sys.stdout is not None:
        sys.stdout.write(text)


def _take_in(path: Path, history: History) -> int:
    try:
        merged = history.merge(sessions_in(path))
    except NotSessionsError as error:
        complain([f"{path} is not taken in: {error}."])
        return _CANNOT
    except OSError as error:
        complain([f"{path} cannot be read ({(error.strerror or 'unknown reason').lower()})."])
        return _CANNOT
    if history.trouble:
        complain([history.trouble])
        return _CANNOT
    say(f"{merged.new} new, {merged.newer} changed, {merged.known} known already.")
    return 0


def _report(path: Path, home: Home, history: History, first: date) -> int:
    """Drawn without a display. Where a part of Qt is missing, that is one sentence."""
    from psoas_timer.gui.history.paper import on_paper

    if path.suffix != ".pdf":
        raise Refused(f'"{path}" cannot be written: a report is a file whose name ends in .pdf.')
    names = {id_: exercise.name for id_, exercise in home.library.exercises.items()}
    data = on_paper(history, names, first, clock.wall().day)
    try:
        replace_file(path, data)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        complain([f"The report cannot be written to {path} ({reason})."])
        return _CANNOT
    say(f"Saved as {path}.")
    return 0


def _lines(records: Iterable[SessionRecord]) -> Iterable[str]:
    sessions = seconds = 0.0
    for record in records:
        sessions, seconds = sessions + 1, seconds + record.ran
        yield _line(record)
        if record.note:
            yield f"                  {plain(record.note)}"
    if not sessions:
        yield "Nothing yet: what you do is kept from your first routine on."
        return
    minutes = counted(round(seconds / 60), "minute")
    yield f"{counted(round(sessions), 'session')}, {minutes}."


def _line(record: SessionRecord) -> str:
    parts = [
        f"{record.started.local:%Y-%m-%d %H:%M}  {plain(record.name)}",
        f"{round(record.ran / 60)} min" if record.completed else _stopped(record),
    ]
    left, right = (round(record.seconds(side)) for side in (Side.LEFT, Side.RIGHT))
    if left or right:
        parts.append(f"left {left} s, right {right} s")
    parts += [f"pain {pain.level} of 10 at {plain(pain.exercise)}" for pain in record.pains]
    return ", ".join(parts)


def _stopped(record: SessionRecord) -> str:
    return f"stopped after {round(record.ran / 60)} min"
