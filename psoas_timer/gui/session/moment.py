"""What the session page says about a snapshot: words, sign and colour, as plain data.

A pure function, so that every state can be tested without a window. The words themselves are
`core.showing`'s: the terminal says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from psoas_timer.core import showing
from psoas_timer.core.beat import BeatPart
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.icons import Icon
from psoas_timer.gui.words import shown

translate = QCoreApplication.translate


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
    Mode.RESUMING: (Icon.GO_ON, "listen"),
    Mode.HURT: (Icon.HURT, "alarm"),
}
_FINISHED = (Icon.DONE, "accent")
_ENDED = (Icon.STOP, "rest")


@dataclass(frozen=True, slots=True)
class Count:
    """Number `number` of `of`, from 1, in words."""

    words: str
    number: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One picture's words."""

    phase: Phase
    title: str
    counts: tuple[Count, ...]  # sets and repetitions, where there are several
    caption: str  # what is being said, or why nothing is
    instruction: str  # what to do all the while, if the caption does not say it
    up_next: str
    time_left: str
    clock: str  # what is left of the segment; empty while the speech sets the length
    digits: str  # in the ring: the clock, or which breath or rep it is
    under: str  # the small words under them


def moment_of(snapshot: Snapshot, go_on: str) -> Moment:
    """The words for any snapshot; `go_on` is the key that goes on, as written on it."""
    segment, beat = snapshot.segment, snapshot.beat
    caption = showing.caption(snapshot, go_on)
    full = segment.in_full if segment else ""
    clock = showing.clock(snapshot.remaining)
    return Moment(
        phase=phase_of(snapshot),
        title=segment.title if segment else "",
        counts=_counts(segment, in_ring=beat is not None) if segment else (),
        caption=caption,
        instruction="" if full in caption else full,
        up_next=translate("Moment", "Next: {what}").format(what=snapshot.up_next)
        if snapshot.up_next
        else "",
        time_left=showing.time_left(snapshot) if segment else "",
        clock=clock,
        digits=str(beat.number) if beat else clock,
        under=translate("Moment", "of {count}").format(count=beat.of) if beat else "",
    )


def phase_of(snapshot: Snapshot) -> Phase:
    """The state of the session comes before the kind of the segment, the beat before both."""
    beat = snapshot.beat if snapshot.mode is Mode.RUNNING else None
    word = _beat_word(beat.part) if beat else showing.phase(snapshot)
    return Phase(word, *_sign(snapshot))


def paused() -> Phase:
    """The sign of a question that the session waits for."""
    return Phase(shown().session.paused, *_MODES[Mode.PAUSED])


def _beat_word(part: BeatPart) -> str:
    match part:
        case BeatPart.IN:
            return translate("Moment", "Breathe in")
        case BeatPart.OUT:
            return translate("Moment", "Breathe out")
        case BeatPart.UP:
            return translate("Moment", "Up")
        case BeatPart.TOP:
            return translate("Moment", "Hold")
        case BeatPart.DOWN:
            return translate("Moment", "Down")


def _counts(segment: Segment, *, in_ring: bool) -> tuple[Count, ...]:
    """`in_ring`: the ring counts the reps already."""
    counts = []
    if segment.sets > 1:
        words = translate("Moment", "Set {number} of {count}")
        counts.append(_count(words, segment.set, segment.sets))
    if segment.reps > 1 and not (in_ring and segment.kind is SegmentKind.REP):
        counts.append(_count(_counted(segment.kind), segment.rep, segment.reps))
    return tuple(counts)


def _counted(kind: SegmentKind) -> str:
    match kind:
        case SegmentKind.HOLD:
            return translate("Moment", "Hold {number} of {count}")
        case SegmentKind.REP:
            return translate("Moment", "Rep {number} of {count}")
        case _:
            return translate("Moment", "{number} of {count}")


def _count(words: str, number: int, of: int) -> Count:
    return Count(words.format(number=number, count=of), number, of)


def _sign(snapshot: Snapshot) -> tuple[Icon, str]:
    if snapshot.mode is Mode.FINISHED:
        return _FINISHED if snapshot.completed else _ENDED
    if snapshot.mode is Mode.RUNNING:
        return _KINDS[snapshot.segment.kind] if snapshot.segment else _FINISHED
    return _MODES[snapshot.mode]
