"""What can happen to the player besides the session's own events, and the one queue of it all.

Keys, signals and the performer's threads put things in; one loop takes them out, so that nothing
ever happens in the middle of something else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Protocol

from psoas_timer.core.events import Event

LONGEST_WAIT = 1.0  # seconds; where a signal wakes nobody, it is seen at the end of a wait


@dataclass(frozen=True, slots=True)
class Key:
    """A key was pressed, named as in `keys.py`: "Space", "N", "Shift+Right", "7"."""

    name: str


@dataclass(frozen=True, slots=True)
class Resized:
    """The terminal has another size."""


@dataclass(frozen=True, slots=True)
class Suspended:
    """The person wants the shell for a while."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The system or the person wants the program to end, by this signal."""

    signal: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something does not work; a sentence for the person."""

    sentence: str


@dataclass(frozen=True, slots=True)
class SoundLost:
    """Nothing is heard any more, or it turned out late that nothing can be."""

    heard: bool  # before


@dataclass(frozen=True, slots=True)
class SoundFound:
    """It is heard again."""


ForPlayer = Key | Resized | Suspended | Ended
News = ForPlayer | Trouble | SoundLost | SoundFound | Event


class Inbox(Protocol):
    def put(self, news: News) -> None:
        """From any thread, and from signal handlers."""

    def get(self, until: float | None) -> News | None:
        """The next news, or None if there is none by `until` (seconds of the clock).

        May return None earlier.
        """


class QueuedInbox:
    """The inbox of a real player, which waits in real time by `clock`, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        # A SimpleQueue, because a signal handler may come while the same thread is putting.
        self._queue: SimpleQueue[News] = SimpleQueue()

    def put(self, news: News) -> None:
        self._queue.put(news)

    def get(self, until: float | None) -> News | None:
        wait = LONGEST_WAIT if until is None else min(until - self._clock(), LONGEST_WAIT)
        try:
            return self._queue.get(timeout=max(wait, 0.0))
        except Empty:
            return None
