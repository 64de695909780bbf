"""`psoas-timer play`: follow a routine in the terminal."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from psoas_timer import clock, crash
from psoas_timer.commands.going_on import Begun, exchange, going_on, opened_history
from psoas_timer.commands.keeping import offer_to_keep
from psoas_timer.commands.output import complain, say
from psoas_timer.commands.reference import (
    add_minutes,
    add_routine,
    lasting_reference,
    minutes_of,
    opened_home,
    plan_of,
    routine_named,
)
from psoas_timer.commands.refusal import Refused
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.session import Session
from psoas_timer.history import History
from psoas_timer.history.recorder import Recorder
from psoas_timer.home import Home
from psoas_timer.home_voice import open_performer
from psoas_timer.session_log import SessionLog
from psoas_timer.settings import NotSavedError, save_settings
from psoas_timer.texts import marked, tr

if TYPE_CHECKING:
    from psoas_timer.terminal.play import Played

NAME = "play"
HELP = marked("follow a routine in the terminal: the same voice and keys, and a progress bar")

_BY_A_SIGNAL = 128  # plus its number, as shells have it
# By the system, not by the person: the session can be gone on with. Windows knows few signals.
_CUT_OFF = {getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP")} - {None}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_routine(parser)
    add_minutes(parser)
    parser.add_argument(
        "--from",
        dest="start",
        metavar="N",
        help=tr("begin at segment N, as `psoas-timer plan` numbers them"),
    )


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    with closing(opened_history(home)) as history:
        begun = going_on(home, history) if arguments.start is None else None
        begun = begun or _anew(arguments, home, history)
        played = _play(begun, home)
        say(played.line)
        if played.record is not None and played.ended_by not in _CUT_OFF:
            begun.recorder.take(played.record)
            exchange(home, history)
            offer_to_keep(home, begun.session.plan.routine, played.record)
    if history.trouble:
        complain([history.trouble])
    if played.ended_by is not None:
        return _BY_A_SIGNAL + played.ended_by
    return 0


def _anew(arguments: argparse.Namespace, home: Home, history: History) -> Begun:
    """The routine that was asked for, from its beginning or the segment that was."""
    routine = routine_named(arguments.routine, home)
    minutes = minutes_of(arguments)
    plan = plan_of(routine, home, minutes=minutes)
    start = _index(arguments.start or "0", len(plan.segments))
    reference = lasting_reference(arguments.routine, routine, home.library.routines)
    recorder = Recorder.beginning(
        history, plan, clock.wall, reference=reference, start=start, minutes=minutes
    )
    return Begun(reference, Session(plan, start=start), recorder, start, minutes)


def _index(text: str, segments: int) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) < segments):
        raise Refused(
            tr(
                'There is no segment "{text}" to begin from: write a number from 0 to {number}.',
                text=text,
                number=segments - 1,
            )
        )
    return int(text)


def _play(begun: Begun, home: Home) -> Played:
    from psoas_timer.terminal.play import Stage, somebody_is_there

    needs_notice = not home.settings.notice_accepted
    plan = begun.session.plan
    header = Header(
        begun.reference, plan.preferences, fingerprint(plan), begun.start, begun.minutes
    )
    with (
        closing(SessionLog(home.folders.state, header)) as log,
        _threads_crash_quietly(home),
        closing(open_performer(home)) as performer,
    ):
        stage = Stage(begun.session, performer, clock.now, log, begun.recorder.take)
        if not somebody_is_there():
            if needs_notice:
                complain(phrases_in(home.language).shown.session.notice)
            return stage.play_through(_say_now)
        played = stage.play_drawn(notice=needs_notice)
    if needs_notice and played.accepted:
        _remember(home)
    return played


def _say_now(line: str) -> None:
    """At once, also into a pipe: whoever follows there has to hear it in time."""
    say(line)
    if sys.stdout is not None:
        sys.stdout.flush()


def _remember(home: Home) -> None:
    try:
        save_settings(replace(home.settings, notice_accepted=True), home.folders.config)
    except NotSavedError as error:
        complain([str(error)])


@contextmanager
def _threads_crash_quietly(home: Home) -> Iterator[None]:
    """An error in a thread goes where all go, instead of over the picture."""

    def keep(error: threading.ExceptHookArgs) -> None:
        if error.exc_value is not None:
            crash.keep(error.exc_value, home.folders.state)

    before, threading.excepthook = threading.excepthook, keep
    try:
        yield
    finally:
        threading.excepthook = before
