"""All that any view needs to draw one frame of a session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.beat import Beat, beat_of
from psoas_timer.core.events import Command, PauseReason
from psoas_timer.core.segment import Segment
from psoas_timer.core.tally import Tally


class Mode(Enum):
    READY = "ready"
    RUNNING = "running"
    RESUMING = "resuming"  # saying where we are and counting 3-2-1 before the clock runs on
    PAUSED = "paused"
    HURT = "hurt"  # silent after the pain key; asks how much, then what next
    FINISHED = "finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    mode: Mode
    language: str = "en"  # of the program's words; the segment has its own
    reason: PauseReason | None = None  # while PAUSED
    index: int = 0
    count: int = 0  # segments in the plan
    segment: Segment | None = None  # None when FINISHED
    elapsed: float = 0.0  # seconds into the segment
    seconds: float | None = None  # the segment's length, if it is timed
    caption: str = ""  # the words being said, or last said
    up_next: str = ""  # "Left side", "Glute bridge", "Rest"
    total: float = 0.0  # estimated seconds of the whole plan
    total_left: float = 0.0
    shown: Segment | None = None  # whose figure to show: this one's, or the next that has one
    course: tuple[float, ...] = ()  # estimated seconds of each exercise, in order
    tally: tuple[Tally, ...] = ()  # what was done, when FINISHED
    completed: bool = False
    pain: int | None = None  # while HURT: the level given, None while asked for
    allowed: frozenset[Command] = frozenset()

    @property
    def remaining(self) -> float | None:
        """Seconds left in a timed segment, or None while the length is that of the speech."""
        if self.seconds is None:
            return None
        return min(max(self.seconds - self.elapsed, 0.0), self.seconds)

    @property
    def progress(self) -> float:
        """How much of a timed segment is over, 0 to 1."""
        if not self.seconds:
            return 0.0
        return 1 - (self.remaining or 0.0) / self.seconds

    @property
    def beat(self) -> Beat | None:
        """Which breath or rep this is, and which part of it, in a segment that has a rhythm."""
        return beat_of(self.segment, self.elapsed)

    @property
    def total_progress(self) -> float:
        return 1 - self.total_left / self.total if self.total else 0.0
