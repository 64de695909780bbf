"""`psoas-timer replay`: run a session's log through the state machine, and tell what happened."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from psoas_timer.commands.output import complain, remark, say
from psoas_timer.commands.reference import opened_home, plan_of, routine_named
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.events import (
    ClipFinished,
    ClipsKnown,
    Command,
    Event,
    Interrupt,
    Jump,
    PainLevel,
    Record,
    Tick,
)
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import Routine
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.home import Home, NotFound, find_known_routine
from psoas_timer.session_log import BadLogError, read_log
from psoas_timer.terminal.heard import Heard
from psoas_timer.terminal.outcome import in_one_line
from psoas_timer.texts import marked, reason_of, tr

NAME = "replay"
HELP = marked("run a session's log through the state machine, and tell what happened")

_CANNOT = 1
_ASKED, _ENTERED, _SAID = 0, 2, 4  # what comes first of one moment, and how far it is indented


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("log", metavar="LOG", help=tr("a last-session.log"))
    parser.add_argument(
        "--routine",
        metavar="ROUTINE",
        help=tr("the routine of the log, if that is in a file: FILE, or FILE:id"),
    )


def run(arguments: argparse.Namespace) -> int:
    path = Path(arguments.log)
    try:
        header, entries = read_log(path)
        plan = _plan(header, arguments.routine)
    except BadLogError as error:
        complain([str(error)])
        return _CANNOT
    except OSError as error:
        complain([tr("{path} cannot be read ({reason}).", path=path, reason=reason_of(error))])
        return _CANNOT
    except Refused as refusal:
        for problem in refusal.problems:
            remark(str(problem))
        complain([tr("The routine of this log cannot be had. {refusal}", refusal=refusal)])
        return _CANNOT
    if fingerprint(plan) != header.plan:
        complain([tr("The routine is not what it was then, so what follows may differ.")])
    say(f"{plan.routine.name} ({plan.routine.id}), from segment {header.start}")
    for line in _story(plan, header.start, entries):
        say(line)
    return 0


def _plan(header: Header, named: str | None) -> Plan:
    """Raises Refused, and BadLogError for a segment that the plan has not."""
    home = opened_home().speaking(header.preferences.language)
    routine = routine_named(named, home) if named else _known(header.routine, home)
    plan = plan_of(routine, home, header.preferences, header.minutes)
    if not 0 <= header.start < len(plan.segments):
        raise BadLogError(
            tr("The log begins at segment {start}, which its routine has not.", start=header.start)
        )
    return plan


def _known(reference: str, home: Home) -> Routine:
    """Logs come from other people: a file is read because a person names it, not a log."""
    try:
        return find_known_routine(reference, home.library)
    except NotFound as error:
        by_hand = tr("If it is in a file, name that with --routine FILE.")
        raise Refused(str(error) if error.near else f"{error} {by_hand}") from error


def _story(plan: Plan, start: int, entries: Sequence[tuple[float, Event]]) -> Iterator[str]:
    """What was asked for, where the session then was, and what was said, with the time."""
    session, heard = Session(plan, start=start), Heard()
    record: Record | None = None
    place = ""
    for now, event in entries:
        told = [(speak.at, _SAID, f'"{speak.text}"') for speak in heard.begun(now)]
        wish = _wish(event)
        if wish:
            told.append((now, _ASKED, f"> {wish}"))
        for effect in session.handle(event, now):
            heard.take(effect)
            record = effect if isinstance(effect, Record) else record
        snapshot = session.snapshot(now)
        before, place = place, _place(snapshot)
        if place != before:
            told.append((_since(snapshot, now), _ENTERED, place))
        for at, indent, words in sorted(told, key=lambda line: (round(line[0], 3), line[1])):
            yield f"{_clock(at - entries[0][0])}  {' ' * indent}{words}"
    yield in_one_line(plan, record) if record else tr("The log ends here.")


def _place(snapshot: Snapshot) -> str:
    segment = snapshot.segment
    if segment is None:
        return snapshot.mode.value
    mode = "" if snapshot.mode is Mode.RUNNING else f", {snapshot.mode.value}"
    return f"segment {snapshot.index}: {segment.kind.value}{mode}. {segment.where}"


def _since(snapshot: Snapshot, now: float) -> float:
    """When the session came to where it is: a tick sees that a moment later."""
    return now - snapshot.elapsed if snapshot.mode is Mode.RUNNING else now


def _wish(event: Event) -> str:
    """What came from outside, in words; time and the voice need no line."""
    match event:
        case Command():
            return event.value
        case PainLevel(level):
            return f"pain {level}"
        case Jump(index):
            return f"jump to segment {index}"
        case Interrupt(reason):
            return f"interrupt: {reason.value}"
        case Tick() | ClipFinished() | ClipsKnown():
            return ""


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(max(seconds, 0.0), 1), 60)
    return f"{minutes:3.0f}:{rest:04.1f}"
