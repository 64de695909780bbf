"""Encoding beside everything else: one core encodes a block while another makes the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from psoas_timer.rendering.encoders import Encoder
from psoas_timer.sound.mixer import Samples

AHEAD = 8  # blocks that may wait to be encoded; a megabyte at the most


@contextmanager
def beside(encoder: Encoder) -> Iterator[Callable[[Samples], None]]:
    """The encoder's `write` in a thread of its own, which the `with` block outlives.

    What it raises for a block comes out a few blocks later, or at the end. A block that was given
    away may not be changed any more.
    """
    pool = ThreadPoolExecutor(1, "encoder")
    waiting: deque[Future[None]] = deque()

    def write(samples: Samples) -> None:
        if len(waiting) == AHEAD:
            waiting.popleft().result()
        waiting.append(pool.submit(encoder.write, samples))

    try:
        yield write
        for block in waiting:
            block.result()
    finally:
        pool.shutdown(cancel_futures=True)
