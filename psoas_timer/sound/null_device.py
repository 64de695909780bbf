"""A device nobody hears: keeps the pace, the captions and the finishes where there is no sound."""

from __future__ import annotations

from collections.abc import Callable

from psoas_timer.sound.background import Background, Loop
from psoas_timer.sound.feed import Feed
from psoas_timer.sound.mixer import SAMPLE_RATE

BLOCK = 480  # samples
MOST_BEHIND = SAMPLE_RATE  # samples; whoever is later than that has slept, and does not catch up


class NullDevice:
    """Takes sound from a feed in real time by the clock `now`, in seconds, and drops it."""

    name = "none"
    notice = None

    def __init__(self, now: Callable[[], float], background: Background) -> None:
        self._now = now
        self._background = background
        self._loop = Loop(self.pump, every=BLOCK / SAMPLE_RATE)
        self._feed: Feed | None = None
        self._due = 0.0  # when the next block begins

    def start(self, feed: Feed) -> None:
        self._feed = feed
        self._due = self._now()
        self._background.loop(self._loop)

    def close(self) -> None:
        self._loop.stop()

    def pump(self) -> None:
        """Take all blocks that have begun by now."""
        if self._feed is None:
            return
        now = self._now()
        if (now - self._due) * SAMPLE_RATE > MOST_BEHIND:
            self._due = now
        while self._due <= now and not self._loop.is_stopped:
            self._feed.pull(BLOCK)
            self._due += BLOCK / SAMPLE_RATE
