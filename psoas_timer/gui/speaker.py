"""Says something outside a session: a sample of the voice, an exercise, the sound check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from psoas_timer.core.events import Speak
from psoas_timer.core.performing import Performing
from psoas_timer.core.voicing import BEFORE_NEXT


class Speaker(QObject):
    """Opens the sound for as long as it speaks. `clock` tells seconds.

    `finished` comes when all was said, `trouble` carries a sentence if it may not be heard.
    """

    finished = Signal()
    trouble = Signal(str)

    _finished = Signal(int)
    _troubled = Signal(str)

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._performer: Performing | None = None
        self._number = 0
        self._left: list[str] = []  # to be said after what is being said
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._on_finished, queued)
        self._troubled.connect(self.trouble, queued)

    def say(self, texts: tuple[str, ...], performer: Performing) -> None:
        """Say these one after the other; what was being said is cut."""
        self.hush()
        self._performer = performer
        self._left = list(texts)
        performer.on_finished = self._finished.emit
        performer.on_trouble = self._troubled.emit
        performer.open()
        self._say_next(performer, self._clock())

    def hush(self) -> None:
        """Silence, and no stream stays open."""
        if self._performer is not None:
            self._performer.rest()
            self._performer = None

    def _on_finished(self, number: int) -> None:
        if number != self._number or self._performer is None:
            return
        if self._left:
            self._say_next(self._performer, self._clock() + BEFORE_NEXT)
        else:
            self.hush()
            self.finished.emit()

    def _say_next(self, performer: Performing, at: float) -> None:
        self._number += 1
        performer.perform(Speak(self._number, self._left.pop(0), at))
