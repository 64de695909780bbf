"""Where in a breath or a rep one is: which one of how many, and which part of it.

Only of segments that have a rhythm; a plain hold has none. Seconds throughout.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from psoas_timer.core.cueing import IN_SHARE
from psoas_timer.core.segment import Segment, SegmentKind


class BeatPart(Enum):
    """What the body does in one part of a breath or a rep."""

    IN = "in"
    OUT = "out"
    UP = "up"
    TOP = "top"  # held between up and down
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Beat:
    """`number` of `of`; `seconds` is the length of its present part, `left` the rest of that."""

    number: int
    of: int
    part: BeatPart
    seconds: float
    left: float


def beat_of(segment: Segment | None, elapsed: float) -> Beat | None:
    """The beat `elapsed` seconds into the segment, or None where there is no rhythm."""
    if segment is None or segment.seconds is None:
        return None
    if segment.breath:
        return _breath(segment.seconds, segment.breath, elapsed)
    if segment.kind is SegmentKind.REP and segment.tempo:
        tempo = segment.tempo
        parts = [
            (BeatPart.UP, tempo.up),
            (BeatPart.TOP, tempo.pause),
            (BeatPart.DOWN, tempo.down),
        ]
        part, seconds, left = _part(parts, elapsed)
        return Beat(segment.rep, segment.reps, part, seconds, left)
    return None


def changes(segment: Segment) -> Iterator[float]:
    """The moments in a segment at which one part of a beat gives way to the next."""
    moment = 0.0
    while (beat := beat_of(segment, moment + _JUST_AFTER)) is not None:
        moment += beat.seconds
        if moment >= (segment.seconds or 0.0) - _JUST_AFTER:
            return
        yield moment


_JUST_AFTER = 1e-6


def _breath(seconds: float, breath: float, elapsed: float) -> Beat:
    of = max(round(seconds / breath), 1)
    number = min(int((elapsed + _JUST_AFTER) / breath), of - 1)
    parts = [(BeatPart.IN, breath * IN_SHARE), (BeatPart.OUT, breath * (1 - IN_SHARE))]
    part, lasts, left = _part(parts, elapsed - number * breath)
    return Beat(number + 1, of, part, lasts, left)


def _part(parts: list[tuple[BeatPart, float]], elapsed: float) -> tuple[BeatPart, float, float]:
    """The part that moment lies in, its length and its rest; the last one after the end."""
    ends = accumulate(seconds for _part, seconds in parts)
    for (part, seconds), end in zip(parts, ends, strict=True):
        if elapsed + _JUST_AFTER < end:
            return part, seconds, min(end - elapsed, seconds)
    part, seconds = parts[-1]
    return part, seconds, 0.0
