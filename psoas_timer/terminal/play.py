"""Joins the parts of the terminal player around one session, with a picture or as a transcript."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

from psoas_timer.core.events import Checkpoint, Event, Record
from psoas_timer.core.performing import Performing
from psoas_timer.core.session import Session
from psoas_timer.terminal.driver import Driver
from psoas_timer.terminal.news import QueuedInbox
from psoas_timer.terminal.outcome import in_one_line
from psoas_timer.terminal.player import Player
from psoas_timer.terminal.signals import signals_to
from psoas_timer.terminal.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Played:
    """What became of it. `ended_by` is the signal that ended it; `accepted`: the notice was.

    Without a record nothing was begun.
    """

    line: str
    record: Record | None
    ended_by: int | None = None
    accepted: bool = True


def somebody_is_there() -> bool:
    """Is there a person at a terminal that can be drawn on, to look and to press keys?"""
    is_terminal = all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))
    return is_terminal and (sys.platform == "win32" or os.environ.get("TERM", "dumb") != "dumb")


@dataclass(frozen=True, slots=True)
class Stage:
    """What a session is played with.

    `clock` tells seconds; `log` keeps every event, `keep` every checkpoint.
    """

    session: Session
    performer: Performing
    clock: Callable[[], float]
    log: Callable[[float, Event], None]
    keep: Callable[[Checkpoint], None]

    def play_drawn(self, *, notice: bool) -> Played:
        """With a picture and keys; `notice`: show first what everybody reads once."""
        # Imported here: blessed takes its time, and a transcript does without.
        from psoas_timer.terminal.screen import TerminalScreen

        inbox = QueuedInbox(self.clock)
        name = self.session.plan.routine.name
        driver = Driver(self.session, self.performer, inbox, self.clock, self.log, keep=self.keep)
        with TerminalScreen(inbox, self.clock) as screen, signals_to(inbox, drawn=True):
            player = Player(driver, screen, name, notice=notice)
            player.run()
        line = in_one_line(self.session.plan, driver.record)
        return Played(line, driver.record, player.ended_by, player.accepted)

    def play_through(self, write: Callable[[str], None]) -> Played:
        """Line by line, for nobody in particular."""
        inbox = QueuedInbox(self.clock)
        plan = self.session.plan
        driver = Driver(
            self.session,
            self.performer,
            inbox,
            self.clock,
            self.log,
            waits_for_sound=False,
            keep=self.keep,
        )
        with signals_to(inbox, drawn=False):
            transcript = Transcript(driver, plan, write)
            transcript.run()
        line = in_one_line(plan, driver.record)
        return Played(line, driver.record, transcript.ended_by)
