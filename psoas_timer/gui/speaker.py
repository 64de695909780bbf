"""Says one thing outside a session: a sample of the voice, the words of the sound check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from psoas_timer.core.events import Speak
from psoas_timer.core.performing import Performing


class Speaker(QObject):
    """Opens the sound for as long as it speaks. `clock` tells seconds.

    `finished` comes when it was said whole, `trouble` carries a sentence if it may not be heard.
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
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._on_finished, queued)
        self._troubled.connect(self.trouble, queued)

    def say(self, text: str, performer: Performing) -> None:
        """Say `text`; what was being said is cut."""
        self.hush()
        self._performer = performer
        self._number += 1
        performer.on_finished = self._finished.emit
        performer.on_trouble = self._troubled.emit
        performer.open()
        performer.perform(Speak(self._number, text, self._clock()))

    def hush(self) -> None:
        """Silence, and no stream stays open."""
        if self._performer is not None:
            self._performer.rest()
            self._performer = None

    def _on_finished(self, number: int) -> None:
        if number == self._number and self._performer is not None:
            self.hush()
            self.finished.emit()
