"""A page in a process of its own for a while, and what that cost.

`python -m tests.bench.page_alone WHAT`: `bare` (the bare ring), `idle` (the page of all routines),
`counting` (a session in a hold, motion off), `moving` (reps, everything moves), `paused`. Prints
JSON: the share of one processor that each slice took.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from psoas_timer import clock, resources
from psoas_timer.app.program import Program
from psoas_timer.core.events import Command
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, Routine
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.home import open_home
from psoas_timer.library import FigureShelf, load
from psoas_timer.settings import Settings
from tests.bench.bare_ring import BareRing
from tests.gui.conftest import FakePerformer

SETTLES, SLICE = 2.0, 2.0  # seconds
SLICES = 10
EXERCISES = {"counting": "kneeling-lunge", "paused": "kneeling-lunge", "moving": "glute-bridge"}


def main() -> None:
    what = sys.argv[1]
    app = QApplication(sys.argv[:1])
    window = _window(app, what)
    window.resize(1280, 800)
    window.show()
    marks: list[tuple[float, float]] = []
    for nth in range(SLICES + 1):
        moment = round((SETTLES + nth * SLICE) * 1000)
        QTimer.singleShot(moment, lambda: marks.append((_cpu(), time.monotonic())))
    QTimer.singleShot(round((SETTLES + (SLICES + 0.1) * SLICE) * 1000), app.quit)
    app.exec()
    shares = [(c2 - c1) / (t2 - t1) for (c1, t1), (c2, t2) in pairwise(marks)]
    sys.stdout.write(json.dumps(shares))


def _window(app: QApplication, what: str) -> QWidget:
    match what:
        case "bare":
            return BareRing()
        case "idle":
            return _first_page(app)
    return _page(app, what)


def _first_page(app: QApplication) -> QWidget:
    """The whole program as it is when it has been opened."""
    settings = Settings(notice_accepted=True, sound_checked=True)
    program = Program(app, replace(open_home(), settings=settings))
    app.aboutToQuit.connect(program.close)
    return program.window


def _page(app: QApplication, what: str) -> QWidget:
    library = load((resources.content(),))
    session = _in_the_middle(library.exercises[EXERCISES[what]])
    page = SessionPage(Theme(app, Scheme.LIGHT, motion=what == "moving"), Keymap())
    page.show_figures(FigureShelf(library, resources.assets() / "figures").figure)
    driver = SessionDriver(session, FakePerformer(), clock.now, parent=page)
    page.show_session(driver)
    driver.send(Command.TOGGLE)
    if what == "paused":
        driver.send(Command.TOGGLE)
    return page


def _in_the_middle(exercise: Exercise) -> Session:
    """A session that begins with the first hold or rep."""
    plan = compile_plan(Routine(id="bench", name="Bench", items=(ExerciseItem(exercise=exercise),)))
    kinds = (SegmentKind.HOLD, SegmentKind.REP)
    start = next(i for i, segment in enumerate(plan.segments) if segment.kind in kinds)
    return Session(plan, start=start)


def _cpu() -> float:
    """Seconds of processor that this process has used, in all its threads."""
    return time.process_time()


if __name__ == "__main__":
    main()
