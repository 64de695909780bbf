"""One case of bench_figure: a ring that counts, with or without a figure; prints what it took."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from psoas_timer.core.segment import Cue, Place, Segment, SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.icons import Icon
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.session.ring import Ring
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.library import FigureShelf, Library
from psoas_timer.resources import assets

STANDING_STILL = ("paused", "hidden")
MINUTE = 60


class WakeUps(QObject):
    """Counts how often a timer of the view's own goes off."""

    def __init__(self, view: FigureView) -> None:
        super().__init__()
        self._view = view
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Timer and watched.parent() is self._view
        return False


class Window(QWidget):
    """A ring, a figure beside it unless the case is "ring", and a tick a second."""

    def __init__(self, theme: Theme, case: str) -> None:
        super().__init__()
        self.resize(1280, 640)
        self._case = case
        self._began = time.monotonic()
        self._ring = Ring(theme)
        self.view = FigureView(theme)
        self.view.motion = case != "counting, motion off"
        row = QHBoxLayout(self)
        row.addWidget(self._ring)
        if case != "ring":
            row.addWidget(self.view)
        self._works = case in ("moving", *STANDING_STILL)
        shelf = FigureShelf(Library(), assets() / "figures")
        self._figure = shelf.figure("mountain-climbers" if self._works else "kneeling-lunge")
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        if case not in STANDING_STILL:
            self._clock.start(1000)

    def tick(self) -> None:
        elapsed = time.monotonic() - self._began
        phase = Phase("Hold", Icon.HOLD, "accent")
        self._ring.show_left(str(MINUTE - int(elapsed)), 1 - elapsed / MINUTE, phase)
        kind = SegmentKind.WORK if self._works else SegmentKind.HOLD
        side, cues = Side.RIGHT, (Cue("Go."),)
        segment = Segment(kind=kind, place=Place(0, kind), title="", cues=cues, side=side)
        if self._case != "ring":
            self.view.show_segment(self._figure, segment, elapsed, self._case != "paused")


def main(case: str, seconds: float) -> None:
    app = QApplication(sys.argv[:1])
    window = Window(Theme(app, Scheme.LIGHT), case)
    window.show()
    window.tick()
    if case == "hidden":
        window.hide()
    wake_ups = WakeUps(window.view)
    app.installEventFilter(wake_ups)
    app.processEvents()
    before = time.process_time()
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.setQuitOnLastWindowClosed(False)
    app.exec()
    spent = (time.process_time() - before) * MINUTE / seconds
    sys.stdout.write(json.dumps({"spent": spent, "wake_ups": wake_ups.count}))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
