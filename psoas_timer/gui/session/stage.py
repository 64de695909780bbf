"""The middle of the session page: the figure, and beside it the countdown."""

from __future__ import annotations

from math import ceil

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from psoas_timer.core.beat import Beat
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.session.moment import Moment
from psoas_timer.gui.session.ring import Ring
from psoas_timer.gui.theme import Theme

_FIGURE_SHARE, _CLOCK_SHARE = 8, 5
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Stage(QFrame):
    """A card of another colour and edge while paused; the style sheet knows how it looks."""

    def __init__(self, theme: Theme, figure: QWidget, parent: QWidget | None = None) -> None:
        """`figure` is the widget that shows the pose; the page tells it what to show."""
        super().__init__(parent)
        self.setObjectName("stage")
        self.setProperty("paused", False)
        self._ring = Ring(theme)
        self._frame = QFrame()
        self._frame.setObjectName("figure")
        around = QVBoxLayout(self._frame)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(figure)
        self._both = QBoxLayout(_BESIDE, self)
        self._both.addWidget(self._frame, _FIGURE_SHARE)
        self._both.addWidget(self._ring, _CLOCK_SHARE)

    @property
    def ring(self) -> Ring:
        return self._ring

    def render_moment(self, moment: Moment, snapshot: Snapshot) -> None:
        self._ring.show_left(moment.digits, _left(snapshot), moment.phase, moment.under)
        beat: Beat | None = snapshot.beat
        self._ring.show_beat(beat, running=snapshot.mode is Mode.RUNNING)
        self._dress(paused=snapshot.mode is Mode.PAUSED)

    def scale_to(self, unit: float, *, upright: bool) -> None:
        """`unit` is 1 in a window of 1280 by 800; `upright` for a window taller than wide."""
        edge = round(16 * unit)
        self._both.setDirection(_BELOW if upright else _BESIDE)
        self._both.setContentsMargins(edge, edge, edge, edge)
        self._both.setSpacing(edge)

    def _dress(self, *, paused: bool) -> None:
        if self.property("paused") != paused:
            self.setProperty("paused", paused)
            self.style().unpolish(self)
            self.style().polish(self)


def _left(snapshot: Snapshot) -> float:
    """What the ring still holds, in whole seconds, so that it moves once a second."""
    if not snapshot.seconds or snapshot.remaining is None:
        return 1.0
    return min(ceil(snapshot.remaining - 0.0005) / snapshot.seconds, 1.0)
