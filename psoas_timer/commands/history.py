"""`psoas-timer history`: what was done, to read, for a spreadsheet, or for another machine."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

from psoas_timer import clock
from psoas_timer.commands.going_on import opened_history
from psoas_timer.commands.output import complain, say, say_json
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.side import Side
from psoas_timer.history import History
from psoas_timer.history.exchange import sessions_in
from psoas_timer.history.interchange import NotSessionsError, to_json
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.spreadsheet import to_csv
from psoas_timer.home import Home
from psoas_timer.terminal.text import plain
from psoas_timer.texts import marked, reason_of, tr, tr_counted
from psoas_timer.whole_file import replace_file

NAME = "history"
HELP = marked("what was done: sessions, minutes, seconds per side, pains")

_CANNOT = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help=tr("everything, for programs"))
    forms.add_argument("--csv", action="store_true", help=tr("a table, for spreadsheets"))
    forms.add_argument(
        "--import",
        dest="file",
        metavar="FILE",
        help=tr("take in the sessions of such a JSON file, or of a backup"),
    )
    forms.add_argument("--report", metavar="FILE.pdf", help=tr("a page or two for a physio"))
    parser.add_argument("--since", metavar="DATE", help=tr("from that day on, as in 2026-11-25"))


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
            for line in _lines(records, _names(home)):
                say(line)
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(
            tr('"{text}" is no day: write it as in 2026-11-25.', text=plain(text))
        ) from error


def _write(text: str) -> None:
    """As it is: a spreadsheet wants its own ends of lines."""
    if sys.stdout is not None:
        sys.stdout.write(text)


def _take_in(path: Path, history: History) -> int:
    try:
        merged = history.merge(sessions_in(path))
    except NotSessionsError as error:
        complain([tr("{path} is not taken in: {error}.", path=path, error=error)])
        return _CANNOT
    except OSError as error:
        complain([tr("{path} cannot be read ({reason}).", path=path, reason=reason_of(error))])
        return _CANNOT
    if history.trouble:
        complain([history.trouble])
        return _CANNOT
    say(
        tr(
            "{new} new, {newer} changed, {known} known already.",
            new=merged.new,
            newer=merged.newer,
            known=merged.known,
        )
    )
    return 0


def _report(path: Path, home: Home, history: History, first: date) -> int:
    """Drawn without a display. Where a part of Qt is missing, that is one sentence."""
    from psoas_timer.gui.history.paper import on_paper

    if path.suffix != ".pdf":
        raise Refused(
            tr('"{path}" cannot be written: a report is a file whose name ends in .pdf.', path=path)
        )
    data = on_paper(history, _names(home), first, clock.wall().day, home.language)
    try:
        replace_file(path, data)
    except OSError as error:
        reason = reason_of(error)
        complain(
            [tr("The report cannot be written to {path} ({reason}).", path=path, reason=reason)]
        )
        return _CANNOT
    say(tr("Saved as {path}.", path=path))
    return 0


def _lines(records: Iterable[SessionRecord], names: Mapping[str, str]) -> Iterable[str]:
    sessions = seconds = 0.0
    for record in records:
        sessions, seconds = sessions + 1, seconds + record.ran
        yield _line(record, names)
        if record.note:
            yield f"                  {plain(record.note)}"
    if not sessions:
        yield tr("Nothing yet: what you do is kept from your first routine on.")
        return
    minutes = tr_counted(round(seconds / 60), "{number} minute", "{number} minutes")
    often = tr_counted(round(sessions), "{number} session", "{number} sessions")
    yield f"{often}, {minutes}."


def _line(record: SessionRecord, names: Mapping[str, str]) -> str:
    hurts = ((pain.level, names.get(pain.exercise, pain.exercise)) for pain in record.pains)
    parts = [
        f"{record.started.local:%Y-%m-%d %H:%M}  {plain(record.name)}",
        tr("{number} min", number=round(record.ran / 60)) if record.completed else _stopped(record),
    ]
    left, right = (round(record.seconds(side)) for side in (Side.LEFT, Side.RIGHT))
    if left or right:
        parts.append(tr("left {left} s, right {right} s", left=left, right=right))
    parts += [
        tr("pain {level} of 10 at {exercise}", level=level, exercise=plain(name))
        for level, name in hurts
    ]
    return ", ".join(parts)


def _names(home: Home) -> dict[str, str]:
    return {id_: exercise.name for id_, exercise in home.library.exercises.items()}


def _stopped(record: SessionRecord) -> str:
    return tr("stopped after {number} min", number=round(record.ran / 60))
