"""Running something beside everything else: in threads, or as a test wants it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

Job = Callable[[], None]


class Loop:
    """Calls `step` every so many seconds, and sooner when rung, until it is stopped."""

    def __init__(self, step: Job, every: float) -> None:
        self.step = step
        self._every = every
        self._rung = threading.Event()
        self._stopped = threading.Event()

    @property
    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    def ring(self) -> None:
        """Let the next step come now."""
        self._rung.set()

    def stop(self) -> None:
        """Let no further step come. One that is under way ends by itself."""
        self._stopped.set()
        self._rung.set()

    def run(self) -> None:
        while not self.is_stopped:
            self.step()
            self._rung.wait(self._every)
            self._rung.clear()


class Background(Protocol):
    """Where jobs go that may take long or hang, and loops that go on for a whole session."""

    def once(self, job: Job) -> None: ...

    def loop(self, loop: Loop) -> None: ...


class Threads:
    """A thread for each; a hung sound system cannot keep the program alive with them."""

    def once(self, job: Job) -> None:
        threading.Thread(target=job, name="sound", daemon=True).start()

    def loop(self, loop: Loop) -> None:
        self.once(loop.run)
