"""The newest checkpoint, written in a thread of its own: a disk can take a second, a window not."""

from __future__ import annotations

import threading
from collections.abc import Callable

from psoas_timer.history.unfinished import Unfinished


class Later:
    """Gives `write` what it was given last; what comes in meanwhile replaces what still waits."""

    def __init__(self, write: Callable[[Unfinished], None]) -> None:
        self._write = write
        self._news = threading.Condition()
        self._waiting: Unfinished | None = None
        self._busy = False
        self._over = False
        self._thread: threading.Thread | None = None

    def put(self, unfinished: Unfinished) -> None:
        with self._news:
            self._waiting = unfinished
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
                self._thread.start()
            self._news.notify_all()

    def forget(self) -> None:
        """What still waits is not worth writing any more; what is being written will be."""
        with self._news:
            self._waiting = None
            self._settle()

    def settle(self) -> None:
        """Until all is written that was put."""
        with self._news:
            self._settle()

    def close(self) -> None:
        """Settle, and end the thread."""
        with self._news:
            self._settle()
            self._over = True
            self._news.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _settle(self) -> None:
        self._news.wait_for(lambda: self._waiting is None and not self._busy)

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting is not None or self._over)
                if self._waiting is None:
                    return
                unfinished, self._waiting, self._busy = self._waiting, None, True
            try:
                self._write(unfinished)
            finally:
                with self._news:
                    self._busy = False
                    self._news.notify_all()
