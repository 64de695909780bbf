"""Running something beside everything else."""

from __future__ import annotations

import threading
from collections.abc import Callable

Job = Callable[[], None]
Background = Callable[[Job], None]


def in_a_thread(job: Job) -> None:
    """Run `job` in a thread that a hung sound system cannot keep the program alive with."""
    threading.Thread(target=job, name="sound", daemon=True).start()
