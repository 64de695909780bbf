"""What is to sound later, kept by the clock until shortly before.

Only then is it given its sample. Whatever holds the stream up until that moment, a busy machine or
a card that runs slow, would otherwise make late all that was asked for at the beginning of a hold.
"""

from __future__ import annotations

import threading

from psoas_timer.sound.background import Job

NEAR_SECONDS = 1.0  # several looks ahead, and no longer than it must be


class Agenda:
    """May be used from any thread."""

    def __init__(self) -> None:
        self._later: list[tuple[float, Job]] = []
        self._lock = threading.Lock()

    def at(self, moment: float, now: float, place: Job) -> None:
        """Call `place` now if `moment` is near, else in the first `look` from which it is."""
        with self._lock:
            if moment <= now + NEAR_SECONDS:
                place()
            else:
                self._later.append((moment, place))

    def look(self, now: float) -> None:
        """Place what is near by now, in the order in which it was asked for."""
        with self._lock:
            near = [entry for entry in self._later if entry[0] <= now + NEAR_SECONDS]
            self._later = [entry for entry in self._later if entry[0] > now + NEAR_SECONDS]
            for _, place in near:
                place()

    def clear(self) -> None:
        """Forget all of it. When this returns, nothing is being placed either."""
        with self._lock:
            self._later.clear()
