"""The one clock of the program. Whoever needs the time is given `now` or its answer."""

from __future__ import annotations

import time

_BOOTTIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)


def now() -> float:
    """Seconds from some fixed moment. Never goes back, whatever is done to the wall clock.

    On Linux `time.monotonic` stands still while the computer sleeps, so a hold interrupted by a
    closed lid would seem to go on afterwards as if nothing had been. CLOCK_BOOTTIME counts the
    sleep, and the session sees from the gap that it was away. Elsewhere `time.monotonic` is the
    best there is.
    """
    return time.monotonic() if _BOOTTIME is None else time.clock_gettime(_BOOTTIME)
