"""How far a breath or a rep has swollen, moment by moment: in and up it grows, out and down it
shrinks."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi

from PySide6.QtCore import QObject, QTimer, Signal

from psoas_timer import clock
from psoas_timer.core.beat import Beat, BeatPart

FRAME = 80  # milliseconds between two pictures
_GROWS = {BeatPart.IN: True, BeatPart.UP: True, BeatPart.OUT: False, BeatPart.DOWN: False}


class Swell(QObject):
    """Emits `moved` while it changes; wakes nobody when it stands still, is hidden or may not."""

    moved = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = clock.now) -> None:
        super().__init__(parent)
        self._now = now
        self._beat: Beat | None = None
        self._told_at = 0.0
        self._running = False
        self._motion = True
        self._visible = False
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self.moved)

    def show_beat(self, beat: Beat | None, *, running: bool) -> None:
        """The beat of this moment; it goes on from here if `running`."""
        self._beat, self._running, self._told_at = beat, running, self._now()
        self._wake()

    def allow(self, *, motion: bool) -> None:
        """Without motion it is large or small, with nothing between."""
        self._motion = motion
        self._wake()

    def appear(self, *, visible: bool) -> None:
        self._visible = visible
        self._wake()

    @property
    def moving(self) -> bool:
        return self._timer.isActive()

    @property
    def size(self) -> float | None:
        """From 0 to 1; None where there is no rhythm."""
        beat = self._beat
        if beat is None:
            return None
        grows = _GROWS.get(beat.part, True)
        if beat.part is BeatPart.TOP or not self._motion:
            return 1.0 if grows else 0.0
        gone = self._now() - self._told_at if self._running else 0.0
        share = 1 - max(beat.left - gone, 0.0) / beat.seconds if beat.seconds else 1.0
        eased = (1 - cos(pi * min(share, 1.0))) / 2
        return eased if grows else 1 - eased

    def _wake(self) -> None:
        changes = self._beat is not None and self._beat.part in _GROWS
        if changes and self._running and self._motion and self._visible:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
