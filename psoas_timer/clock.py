"""The clocks of the program. Whoever needs the time is given one or its answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psoas_timer.core.stamp import Stamp

_BOOTTIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)


def now() -> float:
    """Seconds from some fixed moment. Never goes back, whatever is done to the wall clock.

    On Linux `time.monotonic` stands still while the computer sleeps, so a hold interrupted by a
    closed lid would seem to go on afterwards as if nothing had been. CLOCK_BOOTTIME counts the
    sleep, and the session sees from the gap that it was away. Elsewhere `time.monotonic` is the
    best there is.
    """
    return time.monotonic() if _BOOTTIME is None else time.clock_gettime(_BOOTTIME)


def wall() -> Stamp:
    """What the clock on the wall shows. For records only: it may be put back or forward."""
    from datetime import datetime  # only here: the window is there before any record

    from psoas_timer.core.stamp import Stamp

    return Stamp.of(datetime.now().astimezone())
