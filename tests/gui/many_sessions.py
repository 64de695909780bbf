"""The whole program, session after session on a clock of its own: does it stay as large as it was?

    python -m tests.gui.many_sessions HOW_MANY

Every session goes through the window to its end, with pauses, skips, pain and sleep on the way,
into a history and a log on the disk. Only words and sound are left to a performer that counts them.
Prints JSON: how much was performed, and after WARM sessions and after all, bytes in memory, open
files, threads, and objects of Qt's.
"""

from __future__ import annotations

import gc
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from psoas_timer import clock
from psoas_timer.app import speech
from psoas_timer.app.program import Program
from psoas_timer.core.events import (
    Command,
    Interrupt,
    PainLevel,
    PauseReason,
    Play,
    Silence,
    Speak,
    Tick,
)
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.home import open_home
from psoas_timer.settings import Settings
from tests.bench.started import resident

WARM = 50  # sessions that may still make what is made once
ROUTINE = "desk-break"
PRESSED = (Command.SKIP, Command.BACK, Command.LONGER, Command.REPEAT, Command.WHERE, Command.UNDO)
NEXT_DAY = 20 * 3600.0  # seconds
PAINTED = 5  # after those, every so many sessions is painted; the others go by unseen


class VirtualTime:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Counting:
    """A performer that says nothing, and only keeps which clip is to end next."""

    def __init__(self) -> None:
        self.muted = False
        self.speaking: int | None = None
        self.performed = 0
        self.on_finished = self.on_lengths = self.on_trouble = lambda _news: None
        self.on_lost = lambda _heard: None
        self.on_found = lambda: None

    def open(self) -> None: ...
    def close(self) -> None: ...
    def prepare(self, plan: Plan) -> None: ...
    def make_ahead(self, texts: Sequence[str]) -> None: ...
    def rest(self) -> None: ...

    def perform(self, effect: Speak | Play | Silence) -> None:
        self.performed += 1
        if isinstance(effect, Speak):
            self.speaking = effect.number


class Person:
    """Follows one routine after another in the window, not always straight through."""

    def __init__(self, program: Program, performer: Counting, time: VirtualTime) -> None:
        self._window = program.window
        self._performer = performer
        self._time = time
        self._rng = random.Random(66)
        self._begun: list[SessionDriver] = []
        self._sessions = 0
        program.whole.sessions.began.connect(lambda driver, _name: self._begun.append(driver))

    def session(self) -> None:
        is_painted = self._sessions < WARM or self._sessions % PAINTED == 0
        self._window.setUpdatesEnabled(is_painted)
        self._sessions += 1
        self._window.start(ROUTINE)
        driver = self._begun.pop()
        while driver.snapshot.mode is not Mode.FINISHED:
            self._happens(driver)
        QApplication.processEvents()
        self._window.session_page.closed.emit()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert self._window.is_at_home
        self._time.now += NEXT_DAY

    def _happens(self, driver: SessionDriver) -> None:
        """The next thing: mostly that time goes by and that words are over."""
        chance, shot = self._rng.random(), driver.snapshot
        waits = shot.mode in (Mode.READY, Mode.PAUSED) or shot.segment.kind is SegmentKind.WAIT
        if shot.mode is Mode.HURT:
            driver.send(PainLevel(self._rng.randint(0, 10)))
            driver.send(Command.TOGGLE)
        elif waits and chance < 0.5:
            driver.send(Command.TOGGLE)
        elif chance < 0.03:
            driver.send(self._rng.choice((Command.PAIN, Interrupt(PauseReason.ASKED))))
        elif chance < 0.1:
            driver.send(self._rng.choice(PRESSED))
        elif self._performer.speaking is not None and chance < 0.6:
            self._performer.on_finished(self._performer.speaking)
            self._performer.speaking = None
            QApplication.processEvents()
        else:
            slept = chance > 0.99
            self._time.now += 600 if slept else self._rng.uniform(0.1, 1.9)
            driver.send(Tick())
        if chance < 0.05 and self._window.updatesEnabled():
            self._window.grab()  # everything is painted


def measured(program: Program) -> dict[str, int]:
    gc.collect()
    return {
        "resident": resident(),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "objects": len(program.window.findChildren(QObject)),
    }


def main(how_many: int) -> None:
    time, performer = VirtualTime(), Counting()
    clock.now = time
    for name, instead in (("open_performer", performer), ("choices", ((), ()))):
        setattr(speech, name, lambda _wanted, instead=instead: instead)
    app = QApplication(sys.argv[:1])
    settings = Settings(notice_accepted=True, sound_checked=True)
    program = Program(app, replace(open_home(), settings=settings))
    program.window.show()
    person = Person(program, performer, time)
    for _ in range(WARM):
        person.session()
    before = measured(program)
    for _ in range(how_many):
        person.session()
    after = measured(program)
    program.close()
    told = {"before": before, "after": after, "performed": performer.performed}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]))
