"""Plays a routine through where there is nobody to press a key: each caption becomes a line.

For pipes, logs and automatic tests. What would wait for a person goes on by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from psoas_timer.core.events import Command
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.terminal.driver import Driver
from psoas_timer.terminal.heard import Heard
from psoas_timer.terminal.news import Ended, Suspended
from psoas_timer.terminal.text import plain


class Transcript:
    """`ended_by` is the signal that ended it, if any. `write` takes one line at a time."""

    def __init__(self, driver: Driver, plan: Plan, write: Callable[[str], None]) -> None:
        self.ended_by: int | None = None
        self._driver = driver
        self._plan = plan
        self._write = write
        self._heard = Heard()
        self._began = driver.now
        self._reported = 0  # troubles
        driver.on_effect = self._heard.take

    def run(self) -> None:
        """Return when the session is over."""
        self._driver.wait(self._driver.now)  # what is wrong with the sound comes first
        self._report()
        self._driver.send(Command.TOGGLE)
        while True:
            self._report()
            snapshot = self._driver.snapshot
            if snapshot.mode is Mode.FINISHED:
                return
            if snapshot.mode is Mode.PAUSED:
                self._driver.send(Command.TOGGLE)  # the computer slept; nobody else pauses
                continue
            enough = self._enough(snapshot)
            match self._driver.wait(enough):
                case Ended(signal):
                    self.ended_by = signal
                    self._driver.interrupt()  # which keeps how far it was
                    self._driver.send(Command.STOP)
                case Suspended():
                    pass
                case None if enough is not None and self._driver.now >= enough:
                    self._driver.send(Command.TOGGLE)

    def _enough(self, snapshot: Snapshot) -> float | None:
        """When to go on from a segment that waits for a key, which nobody will press."""
        segment = snapshot.segment
        if snapshot.mode is not Mode.RUNNING or not segment or segment.kind is not SegmentKind.WAIT:
            return None
        return self._driver.now - snapshot.elapsed + self._plan.length(segment)

    def _report(self) -> None:
        for sentence in self._driver.troubles[self._reported :]:
            self._write(f"({plain(sentence)})")
        self._reported = len(self._driver.troubles)
        for speak in self._heard.begun(self._driver.now):
            minutes, seconds = divmod(int(speak.at - self._began), 60)
            self._write(f"{minutes:3}:{seconds:02}  {plain(speak.text)}")
