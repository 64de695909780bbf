"""Long work in pieces, as there is time: between two of them the window paints and hears keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Pieces(QObject):
    """The work is done up to its next `yield` at a time; whoever cannot wait has more of it done.

    An error ends it for good, and goes to whoever it hits.
    """

    done = Signal()

    def __init__(self, work: Iterator[None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.has_begun = self._has_ended = False

    def begin(self) -> None:
        """From now on, whenever there is nothing else to do."""
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left, now. Does no harm twice."""
        self.do_until(lambda: False)
        self._timer.stop()

    def do_until(self, enough: Callable[[], bool]) -> None:
        """Do now what is left before `enough` says so."""
        while not enough():
            if not self._do_one():
                return

    def _go_on(self) -> None:
        self._timer.stop()
        if self._do_one():
            self._timer.start()

    def _do_one(self) -> bool:
        """Do one piece; was there one?"""
        self.has_begun = True
        if not self._has_ended and next(self._work, self) is self:
            self._has_ended = True
            self.done.emit()
        return not self._has_ended
