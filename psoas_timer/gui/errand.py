"""Work that takes longer than a window may stand still, done in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

Work = Callable[[Callable[[float], None], Callable[[], bool]], object]
"""Does it, and returns what came of it: a sentence, or what was found.

It tells the first how far it is, 0 to 1, and asks the second often whether it was cancelled.
"""


def unforeseen() -> str:
    """The sentence for what failed in a way nobody foresaw."""
    return QCoreApplication.translate(
        "Errand", "Something went wrong that nobody foresaw. Please try again."
    )


class Errand(QObject):
    """One piece of work. `progressed` carries 0 to 1, `done` what came of it; both come queued.

    Work that fails in a way nobody foresaw ends with a sentence that says so.
    """

    progressed = Signal(float)
    done = Signal(object)

    _progressed = Signal(float)
    _done = Signal(object)

    def __init__(self, work: Work) -> None:
        """It has no parent, which might be gone before the work is done."""
        super().__init__()
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
        outcome: object = unforeseen()
        try:
            outcome = self._work(self._progressed.emit, self._cancelled.is_set)
        finally:
            self._done.emit(outcome)
