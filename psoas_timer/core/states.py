"""What a session can be in. Each state owns the data that only makes sense in it.

Times called `since` or `at` are moments of the caller's clock; the others are durations.
"""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.events import PauseReason, Speak


@dataclass(frozen=True, slots=True)
class Ready:
    index: int = 0


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next segment's cues are already asked for; it waits for `speech` if it is spoken."""

    speech: Speak | None


@dataclass(frozen=True, slots=True)
class Running:
    """In segment `index` since `since`."""

    index: int
    since: float
    seen: float  # when we last looked; a beat is due every second after it
    awaiting: int | None = None  # the clip that must end before a spoken segment can
    patience: float = 0.0  # the moment when we stop waiting for it
    said_at: float | None = None  # when it ended
    ahead: Ahead | None = None


@dataclass(frozen=True, slots=True)
class Resuming:
    """Saying where we are (clip `awaiting`), then counting in; the clock runs on at `runs_at`."""

    index: int
    elapsed: float
    seen: float
    awaiting: int | None
    patience: float
    runs_at: float | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    index: int
    elapsed: float
    reason: PauseReason = PauseReason.ASKED


@dataclass(frozen=True, slots=True)
class Hurt:
    """Stopped by the pain key; `level` once the person has given it."""

    index: int
    elapsed: float
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    completed: bool


State = Ready | Running | Resuming | Paused | Hurt | Finished
Placed = Running | Resuming | Paused | Hurt
"""The states that stand somewhere in the plan."""
