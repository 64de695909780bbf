"""What the session page says about a snapshot: words, sign and colour, as plain data.

A pure function, so that every state can be tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from psoas_timer.core.events import PauseReason
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.shapes import Shape

_MINUTE = 60
_CLOCK_FROM = 100  # seconds; from here on as minutes and seconds


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase's word, its sign, and the name of its colour among the tokens."""

    word: str
    shape: Shape
    colour: str


_PHASES = {
    SegmentKind.ANNOUNCE: Phase("Listen", Shape.BUBBLE, "listen"),
    SegmentKind.SETUP: Phase("Get into place", Shape.ARROW, "listen"),
    SegmentKind.SWITCH: Phase("Change sides", Shape.SWAP, "switch"),
    SegmentKind.MOVE: Phase("Move", Shape.ARROW, "listen"),
    SegmentKind.HOLD: Phase("Hold", Shape.SQUARE, "accent"),
    SegmentKind.REP: Phase("Rep", Shape.LOOP, "accent"),
    SegmentKind.WORK: Phase("Go", Shape.BOLT, "accent"),
    SegmentKind.RELEASE: Phase("Let go", Shape.DOWN, "rest"),
    SegmentKind.REST: Phase("Rest", Shape.MOON, "rest"),
    SegmentKind.SAY: Phase("Listen", Shape.BUBBLE, "listen"),
    SegmentKind.PAUSE: Phase("Break", Shape.MOON, "rest"),
    SegmentKind.WAIT: Phase("Your turn", Shape.HAND, "accent"),
    SegmentKind.FINISH: Phase("The end", Shape.CHECK, "accent"),
}
_READY = Phase("Ready", Shape.HAND, "accent")
_RESUMING = Phase("Going on", Shape.ARROW, "listen")
_HURT = Phase("Stopped", Shape.CROSS, "alarm")
_FINISHED = Phase("Done", Shape.CHECK, "accent")
_ENDED = Phase("Stopped", Shape.BARS, "rest")
PAUSED = Phase("Paused", Shape.BARS, "paused")

_REASONS = {
    PauseReason.ASKED: "You paused.",
    PauseReason.QUESTION: "Waiting for your answer.",
    PauseReason.SLEPT: "The computer was asleep.",
    PauseReason.SOUND_LOST: "The sound device is gone.",
    PauseReason.RESUMED: "This is where you were.",
    PauseReason.UNDONE: "Back where you were.",
}
_COUNTED = {SegmentKind.HOLD: "Hold ", SegmentKind.REP: "Rep "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One picture's words."""

    phase: Phase
    title: str
    count: str  # "Set 1 of 2 · Hold 2 of 3"
    caption: str  # what is being said, or why nothing is
    instruction: str  # what to do all the while, if the caption does not say it
    up_next: str
    time_left: str
    clock: str  # the digits in the ring; empty while the speech sets the length


def moment_of(snapshot: Snapshot, go_on: str) -> Moment:
    """The words for any snapshot; `go_on` is the key that goes on, as written on it."""
    segment = snapshot.segment
    caption = _caption(snapshot, go_on)
    full = segment.in_full if segment else ""
    return Moment(
        phase=phase_of(snapshot),
        title=segment.title if segment else "",
        count=_count(segment) if segment else "",
        caption=caption,
        instruction="" if full in caption else full,
        up_next=f"Next: {snapshot.up_next}" if snapshot.up_next else "",
        time_left=time_left(snapshot.total_left) if segment else "",
        clock=clock(snapshot.remaining),
    )


def phase_of(snapshot: Snapshot) -> Phase:
    """The state of the session comes before the kind of the segment."""
    match snapshot.mode:
        case Mode.READY:
            return _READY
        case Mode.PAUSED:
            return PAUSED
        case Mode.RESUMING:
            return _RESUMING
        case Mode.HURT:
            return _HURT
        case Mode.FINISHED:
            return _FINISHED if snapshot.completed else _ENDED
        case Mode.RUNNING:
            return _PHASES[snapshot.segment.kind] if snapshot.segment else _FINISHED


def clock(remaining: float | None) -> str:
    """Seconds left as the ring shows them: "23", "1:59"; the last second shows 1."""
    if remaining is None:
        return ""
    seconds = ceil(remaining - 0.0005)
    if seconds < _CLOCK_FROM:
        return str(seconds)
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"


def time_left(seconds: float) -> str:
    """The rest of the routine, rounded as people say it."""
    minutes = round(seconds / _MINUTE)
    return f"{minutes} min left" if minutes else "under a minute left"


def _caption(snapshot: Snapshot, go_on: str) -> str:
    match snapshot.mode:
        case Mode.READY:
            return f"Press {go_on} to begin."
        case Mode.PAUSED:
            reason = _REASONS[snapshot.reason] if snapshot.reason else ""
            return f"{reason} Press {go_on} to go on.".strip()
        case _:
            spoken = snapshot.segment.instruction if snapshot.segment else ""
            return snapshot.caption or spoken


def _count(segment: Segment) -> str:
    parts = []
    if segment.sets > 1:
        parts.append(f"Set {segment.set} of {segment.sets}")
    if segment.reps > 1:
        word = _COUNTED.get(segment.kind, "")
        parts.append(f"{word}{segment.rep} of {segment.reps}")
    return "  ·  ".join(parts)
