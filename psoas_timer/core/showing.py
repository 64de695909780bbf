"""What any screen says about a session, in words: window and terminal show the same."""

from __future__ import annotations

from math import ceil

from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot

_MINUTE = 60
_CLOCK_FROM = 100  # seconds; from here on as minutes and seconds


def phase(snapshot: Snapshot) -> str:
    """One word or two; the state of the session comes before the kind of the segment."""
    words = phrases_in(snapshot.language).shown.session
    match snapshot.mode:
        case Mode.READY:
            return words.ready
        case Mode.PAUSED:
            return words.paused
        case Mode.RESUMING:
            return words.resuming
        case Mode.HURT:
            return words.hurt
        case Mode.FINISHED:
            return words.finished if snapshot.completed else words.ended
        case Mode.RUNNING:
            return words.phases[snapshot.segment.kind] if snapshot.segment else words.finished


def caption(snapshot: Snapshot, go_on: str) -> str:
    """What is being said, or why nothing is; `go_on` is the name of the key that goes on."""
    words = phrases_in(snapshot.language).shown.session
    match snapshot.mode:
        case Mode.READY:
            return words.begin.format(key=go_on)
        case Mode.PAUSED:
            reason = words.reasons[snapshot.reason] if snapshot.reason else ""
            return f"{reason} {words.go_on.format(key=go_on)}".strip()
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


def time_left(snapshot: Snapshot) -> str:
    """The rest of the routine, rounded as people say it."""
    words = phrases_in(snapshot.language).shown.session
    minutes = round(snapshot.total_left / _MINUTE)
    return words.minutes_left.format(minutes=minutes) if minutes else words.under_a_minute_left


def counted(number: int, word: str) -> str:
    """ "1 hold", "2 holds"."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def count(snapshot: Snapshot) -> str:
    """ "Set 1 of 2  ·  Hold 2 of 3"; what there is only one of is left out."""
    segment, words = snapshot.segment, phrases_in(snapshot.language).shown.session
    if segment is None:
        return ""
    parts = []
    if segment.sets > 1:
        parts.append(words.set_of.format(number=segment.set, of=segment.sets))
    if segment.reps > 1:
        named = {SegmentKind.HOLD: words.hold_of, SegmentKind.REP: words.rep_of}
        form = named.get(segment.kind, words.number_of)
        parts.append(form.format(number=segment.rep, of=segment.reps))
    return "  ·  ".join(parts)
