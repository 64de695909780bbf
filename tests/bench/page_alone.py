"""The session page in a process of its own for a while, and what that cost.

`python -m tests.bench.page_alone WHAT`: `bare` (the bare ring), `counting` (a hold, motion off),
`moving` (reps, everything moves), `paused`. Prints JSON: `seconds` it was measured for, and the
seconds of `cpu` in them.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from psoas_timer import clock, resources
from psoas_timer.core.events import Command
from psoas_timer.core.model import Exercise, ExerciseItem, Routine
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.library import FigureShelf, load
from tests.bench.bare_ring import BareRing
from tests.gui.conftest import FakePerformer

SETTLES, LASTS = 2.0, 20.0  # seconds
EXERCISES = {"counting": "kneeling-lunge", "paused": "kneeling-lunge", "moving": "glute-bridge"}


def main() -> None:
    what = sys.argv[1]
    app = QApplication(sys.argv[:1])
    window = BareRing() if what == "bare" else _page(app, what)
    window.resize(1280, 800)
    window.show()
    began: list[float] = []
    QTimer.singleShot(round(SETTLES * 1000), lambda: began.extend((_cpu(), time.monotonic())))
    QTimer.singleShot(round((SETTLES + LASTS) * 1000), app.quit)
    app.exec()
    measured = {"cpu": _cpu() - began[0], "seconds": time.monotonic() - began[1]}
    sys.stdout.write(json.dumps(measured))


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
