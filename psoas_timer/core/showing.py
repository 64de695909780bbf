"""What any screen says about a session, in words: window and terminal show the same."""

from __future__ import annotations

from math import ceil

from psoas_timer.core.events import PauseReason
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot

_ASK_FIRST = (
    "Ask a doctor or a physiotherapist before you begin, above all with a lasting pain, an "
    "injury, an operation, a condition of the spine or hips, or while pregnant."
)
_STOP_AT_PAIN = (
    "A stretch may be firm but must not hurt. If it hurts, press H: everything stops at once."
)
_NO_ADVICE = (
    "This program reads exercises aloud and keeps the time. It gives no medical advice and "
    "knows nothing about your body."
)
NOTICE = (_ASK_FIRST, _STOP_AT_PAIN, _NO_ADVICE)
"""What everybody reads once, before the first routine."""

STOP_QUESTION = "Stop the routine?"
STOP_PROMISE = "What you have done so far is kept."

PHASES = {
    SegmentKind.ANNOUNCE: "Listen",
    SegmentKind.SETUP: "Get into place",
    SegmentKind.SWITCH: "Change sides",
    SegmentKind.MOVE: "Move",
    SegmentKind.HOLD: "Hold",
    SegmentKind.REP: "Rep",
    SegmentKind.WORK: "Go",
    SegmentKind.RELEASE: "Let go",
    SegmentKind.REST: "Rest",
    SegmentKind.SAY: "Listen",
    SegmentKind.PAUSE: "Break",
    SegmentKind.WAIT: "Your turn",
    SegmentKind.FINISH: "The end",
}
READY = "Ready"
RESUMING = "Going on"
HURT = "Stopped"
PAUSED = "Paused"
FINISHED = "Done"
ENDED = "Stopped"

_REASONS = {
    PauseReason.ASKED: "You paused.",
    PauseReason.QUESTION: "Waiting for your answer.",
    PauseReason.SLEPT: "The computer was asleep.",
    PauseReason.SOUND_LOST: "The sound device is gone.",
    PauseReason.RESUMED: "This is where you were.",
    PauseReason.UNDONE: "Back where you were.",
}
_COUNTED = {SegmentKind.HOLD: "Hold ", SegmentKind.REP: "Rep "}
_MINUTE = 60
_CLOCK_FROM = 100  # seconds; from here on as minutes and seconds


def phase(snapshot: Snapshot) -> str:
    """One word or two; the state of the session comes before the kind of the segment."""
    match snapshot.mode:
        case Mode.READY:
            return READY
        case Mode.PAUSED:
            return PAUSED
        case Mode.RESUMING:
            return RESUMING
        case Mode.HURT:
            return HURT
        case Mode.FINISHED:
            return FINISHED if snapshot.completed else ENDED
        case Mode.RUNNING:
            return PHASES[snapshot.segment.kind] if snapshot.segment else FINISHED


def caption(snapshot: Snapshot, go_on: str) -> str:
    """What is being said, or why nothing is; `go_on` is the name of the key that goes on."""
    match snapshot.mode:
        case Mode.READY:
            return f"Press {go_on} to begin."
        case Mode.PAUSED:
            reason = _REASONS[snapshot.reason] if snapshot.reason else ""
            return f"{reason} Press {go_on} to go on.".strip()
        case _:
            spoken = snapshot.segment.instruction if snapshot.segment else ""
            return snapshot.caption or spoken


def clock(remaining: float | None) -> str:
    """Seconds left as they are shown: "23", "1:59"; the last second shows 1. None: nothing."""
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


def counted(number: int, word: str) -> str:
    """ "1 hold", "2 holds"."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def count(segment: Segment) -> str:
    """ "Set 1 of 2  ·  Hold 2 of 3"; what there is only one of is left out."""
    parts = []
    if segment.sets > 1:
        parts.append(f"Set {segment.set} of {segment.sets}")
    if segment.reps > 1:
        word = _COUNTED.get(segment.kind, "")
        parts.append(f"{word}{segment.rep} of {segment.reps}")
    return "  ·  ".join(parts)
