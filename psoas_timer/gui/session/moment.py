"""What the session page says about a snapshot: words, sign and colour, as plain data.

A pure function, so that every state can be tested without a window. The words themselves are
`core.showing`'s: the terminal says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core import showing
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.icons import Icon


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase's word, its sign, and the name of its colour among the tokens."""

    word: str
    icon: Icon
    colour: str


_KINDS = {
    SegmentKind.ANNOUNCE: (Icon.LISTEN, "listen"),
    SegmentKind.SETUP: (Icon.MOVE, "listen"),
    SegmentKind.SWITCH: (Icon.SWITCH, "switch"),
    SegmentKind.MOVE: (Icon.MOVE, "listen"),
    SegmentKind.HOLD: (Icon.HOLD, "accent"),
    SegmentKind.REP: (Icon.REP, "accent"),
    SegmentKind.WORK: (Icon.WORK, "accent"),
    SegmentKind.RELEASE: (Icon.RELEASE, "rest"),
    SegmentKind.REST: (Icon.REST, "rest"),
    SegmentKind.SAY: (Icon.LISTEN, "listen"),
    SegmentKind.PAUSE: (Icon.REST, "rest"),
    SegmentKind.WAIT: (Icon.TURN, "accent"),
    SegmentKind.FINISH: (Icon.DONE, "accent"),
}
_MODES = {
    Mode.READY: (Icon.TURN, "accent"),
    Mode.PAUSED: (Icon.PAUSE, "paused"),
    Mode.RESUMING: (Icon.MOVE, "listen"),
    Mode.HURT: (Icon.HURT, "alarm"),
}
_FINISHED = (Icon.DONE, "accent")
_ENDED = (Icon.PAUSE, "rest")
PAUSED = Phase(showing.PAUSED, *_MODES[Mode.PAUSED])


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
    caption = showing.caption(snapshot, go_on)
    full = segment.in_full if segment else ""
    return Moment(
        phase=phase_of(snapshot),
        title=segment.title if segment else "",
        count=showing.count(segment) if segment else "",
        caption=caption,
        instruction="" if full in caption else full,
        up_next=f"Next: {snapshot.up_next}" if snapshot.up_next else "",
        time_left=showing.time_left(snapshot.total_left) if segment else "",
        clock=showing.clock(snapshot.remaining),
    )


def phase_of(snapshot: Snapshot) -> Phase:
    """The state of the session comes before the kind of the segment."""
    return Phase(showing.phase(snapshot), *_sign(snapshot))


def _sign(snapshot: Snapshot) -> tuple[Icon, str]:
    if snapshot.mode is Mode.FINISHED:
        return _FINISHED if snapshot.completed else _ENDED
    if snapshot.mode is Mode.RUNNING:
        return _KINDS[snapshot.segment.kind] if snapshot.segment else _FINISHED
    return _MODES[snapshot.mode]
