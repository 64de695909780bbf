"""Work that takes longer than a window may stand still, done in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

UNFORESEEN = "Something went wrong that nobody foresaw. Please try again."


Work = Callable[[Callable[[float], None], Callable[[], bool]], str]
"""Does it, and returns a sentence about how it went.

It tells the first how far it is, 0 to 1, and asks the second often whether it was cancelled.
"""


class Errand(QObject):
    """One piece of work. `progressed` carries 0 to 1, `done` the sentence; both come queued."""

    progressed = Signal(float)
    done = Signal(str)

    _progressed = Signal(float)
    _done = Signal(str)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self.progressed, queued)
        self._done.connect(self.done, queued)
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; it is done a moment later."""
        self._cancelled.set()

    def wait(self, seconds: float) -> None:
        """Until it is done, but no longer than that."""
        self._thread.join(seconds)

    def _run(self) -> None:
        sentence = UNFORESEEN
        try:
            sentence = self._work(self._progressed.emit, self._cancelled.is_set)
        finally:
            self._done.emit(sentence)
