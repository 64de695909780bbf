"""A stage on which the terminal player plays without a terminal, in no time."""

from __future__ import annotations

from dataclasses import dataclass, field

from psoas_timer.core.events import Command
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.routine import Routine
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.terminal.driver import Driver
from psoas_timer.terminal.player import Player
from psoas_timer.terminal.transcript import Transcript
from tests.core.samples import BALL, LUNGE, routine
from tests.terminal.fakes import FakeClock, FakePerformer, FakeScreen, Log, ScriptedInbox


@dataclass
class Terminal:
    """Everything around a player. Script keys with `inbox.press`, then `play`."""

    clock: FakeClock
    inbox: ScriptedInbox
    performer: FakePerformer
    screen: FakeScreen
    log: Log = field(default_factory=Log)
    lines: list[str] = field(default_factory=list)

    def driver(self, plan: Plan, start: int = 0, *, waits_for_sound: bool = True) -> Driver:
        session = Session(plan, start=start)
        return Driver(
            session,
            self.performer,
            self.inbox,
            self.clock,
            self.log,
            waits_for_sound=waits_for_sound,
        )

    def play(self, what: Routine, start: int = 0, *, notice: bool = False) -> tuple[Driver, Player]:
        """Play it to its end, drawn."""
        driver = self.driver(compile_plan(what), start)
        player = Player(driver, self.screen, what.name, notice=notice)
        player.run()
        return driver, player

    def play_through(self, what: Routine) -> tuple[Driver, Transcript]:
        """Play it to its end, line by line."""
        plan = compile_plan(what)
        driver = self.driver(plan, waits_for_sound=False)
        transcript = Transcript(driver, plan, self.lines.append)
        transcript.run()
        return driver, transcript

    @property
    def commands(self) -> list[Command]:
        return [event for _now, event in self.log.entries if isinstance(event, Command)]


def snapshot_at(what: Routine, index: int, elapsed: float = 0.0) -> Snapshot:
    """A running session's snapshot, that far into that segment."""
    session = Session(compile_plan(what), start=index)
    session.handle(Command.TOGGLE, 100.0)
    return session.snapshot(100.0 + elapsed)


LUNGES = routine(LUNGE)
BALLS = routine(BALL)
