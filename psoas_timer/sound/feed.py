"""What one device takes its sound from: digital silence until it is joined to the mixer."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from psoas_timer.sound.mixer import Mixer, Samples
from psoas_timer.sound.timeline import Timeline

# Samples mixed at a time. numpy lets go of the interpreter for arrays of more than 500 numbers,
# and where another thread is busy each time costs 5 ms to get it back: enough to tear the sound.
SMALL = 240

LATE = 1.5  # blocks between two blocks: the device has all but run dry


class Feed:
    """One device's way into the mixer, with the timeline of that device.

    A device that is still waking, or was given up, keeps getting silence and cannot take sound
    from the one that is heard. `pull` belongs to the device's thread, the rest to any.
    """

    def __init__(self, mixer: Mixer, now: Callable[[], float]) -> None:
        self._mixer = mixer
        self._now = now
        self._timeline = Timeline(mixer.sample_rate)
        self._pulled = 0
        self._late_blocks = 0
        self._due = now()  # when the next block is late
        self._base: int | None = None  # the mixer's position at this stream's sample 0
        self._lock = threading.Lock()
        self.on_block: Callable[[], None] = lambda: None  # after each block, outside the lock

    @property
    def pulled(self) -> int:
        """How many samples the device has taken, silence included."""
        return self._pulled

    @property
    def late_blocks(self) -> int:
        """How often the device got its sound too late to be sure that there was no gap."""
        return self._late_blocks

    @property
    def is_joined(self) -> bool:
        return self._base is not None

    def pull(self, frames: int) -> Samples:
        """The next `frames` samples as an array of shape (frames, 2)."""
        with self._lock:
            now = self._now()
            self._timeline.observe(self._pulled, frames, now)
            self._late_blocks += self.is_joined and now > self._due
            self._due = now + LATE * frames / self._mixer.sample_rate
            self._pulled += frames
            block = np.zeros((frames, 2), dtype=np.float32)
            if self.is_joined:
                for first in range(0, frames, SMALL):
                    part = block[first : first + SMALL]
                    part[:] = self._mixer.render(len(part))
        self.on_block()
        return block

    def join(self) -> None:
        """From the next block on, hear the mixer."""
        with self._lock:
            self._base = self._mixer.position - self._pulled

    def part(self) -> None:
        """From the next block on, hear silence."""
        with self._lock:
            self._base = None

    def start_clock(self) -> None:
        """Let `sample_at` count from now, though no device has taken anything yet."""
        with self._lock:
            self._timeline.observe(0, 0, self._now())

    def sample_at(self, seconds: float) -> int:
        """The mixer's sample for that moment of the clock."""
        return (self._base or 0) + self._timeline.sample_at(seconds)
