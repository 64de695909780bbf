"""Which pose belongs to a moment of a segment, and when it next changes. Seconds throughout."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from psoas_timer.core.figure.model import Figure, Keyframe, Pose
from psoas_timer.core.figure.tween import between, eased
from psoas_timer.core.segment import Segment, SegmentKind

MOVE_IN = 3.0  # from setup to hold, while the words are said
MOVE_OUT = 2.5
SHOWN_AT_TOP = 2.0  # the top of a rep, while it is explained


@dataclass(frozen=True, slots=True)
class Stance:
    """On the way from one keyframe to another. `still_for` is None if it stays so."""

    start: Keyframe
    end: Keyframe
    share: float = 0.0
    still_for: float | None = None

    @property
    def moving(self) -> bool:
        return self.still_for == 0.0

    def pose(self, figure: Figure) -> Pose:
        start, end = figure.pose(self.start), figure.pose(self.end)
        return between(start, end, eased(self.share), figure.view)


_Knot = tuple[float, Keyframe]


def stance(figure: Figure, segment: Segment, elapsed: float) -> Stance:
    """How the figure stands `elapsed` seconds into the segment."""
    knots, again = _track(figure, segment)
    last = knots[-1][0]
    if again and elapsed >= last:
        knots, elapsed = again, (elapsed - last) % again[-1][0]
        last = knots[-1][0]
    elapsed = max(elapsed, 0.0)
    if elapsed >= last and not again:
        return Stance(knots[-1][1], knots[-1][1])
    after = min(bisect_right([time for time, _ in knots], elapsed), len(knots) - 1)
    (began, start), (ends, end) = knots[after - 1], knots[after]
    if figure.pose(start) is figure.pose(end):
        return Stance(start, end, 0.0, ends - elapsed)
    return Stance(start, end, (elapsed - began) / (ends - began), 0.0)


def goal(figure: Figure, segment: Segment) -> Keyframe:
    """The one keyframe that stands for the whole segment where nothing may move."""
    if segment.kind in (SegmentKind.REP, SegmentKind.WORK, SegmentKind.MOVE):
        return Keyframe.HOLD
    knots, _ = _track(figure, segment)
    return knots[-1][1]


def _track(figure: Figure, segment: Segment) -> tuple[list[_Knot], list[_Knot]]:
    """What happens when in the segment; then what goes on for as long as it lasts, if anything."""
    first = segment.place.nth == 0
    match segment.kind:
        case SegmentKind.ANNOUNCE | SegmentKind.HOLD | SegmentKind.WAIT:
            return [(0.0, Keyframe.HOLD)], []
        case SegmentKind.WORK:
            return _work(figure)
        case SegmentKind.REP:
            return _rep(segment), []
        case SegmentKind.MOVE if segment.tempo:
            return _shown_rep(segment) if first else [(0.0, Keyframe.SETUP)], []
        case SegmentKind.MOVE:
            return _move_in(figure) if first else [(0.0, Keyframe.HOLD)], []
        case SegmentKind.RELEASE if first and not segment.tempo:
            return _move_out(figure), []
        case _:
            return [(0.0, Keyframe.SETUP)], []


def _move_in(figure: Figure) -> list[_Knot]:
    return _through(figure, Keyframe.SETUP, Keyframe.MOVE, Keyframe.HOLD, MOVE_IN)


def _move_out(figure: Figure) -> list[_Knot]:
    return _through(figure, Keyframe.HOLD, Keyframe.RELEASE, Keyframe.SETUP, MOVE_OUT)


def _through(
    figure: Figure, start: Keyframe, midway: Keyframe, end: Keyframe, seconds: float
) -> list[_Knot]:
    halfway = [(seconds / 2, midway)] if midway in figure.poses else []
    return [(0.0, start), *halfway, (seconds, end)]


def _work(figure: Figure) -> tuple[list[_Knot], list[_Knot]]:
    if Keyframe.SWING not in figure.poses:
        return [(0.0, Keyframe.HOLD)], []
    beat = figure.beat
    to_and_fro = [(0.0, Keyframe.HOLD), (beat, Keyframe.SWING), (2 * beat, Keyframe.HOLD)]
    return [(0.0, Keyframe.HOLD)], to_and_fro


def _rep(segment: Segment) -> list[_Knot]:
    if segment.tempo is None:
        return [(0.0, Keyframe.HOLD)]
    up, top = segment.tempo.up, segment.tempo.up + segment.tempo.pause
    bottom = top + segment.tempo.down
    return [
        (0.0, Keyframe.SETUP),
        (up, Keyframe.HOLD),
        (top, Keyframe.HOLD),
        (bottom, Keyframe.SETUP),
    ]


def _shown_rep(segment: Segment) -> list[_Knot]:
    assert segment.tempo
    up, down = segment.tempo.up, segment.tempo.down
    top = up + SHOWN_AT_TOP
    return [
        (0.0, Keyframe.SETUP),
        (up, Keyframe.HOLD),
        (top, Keyframe.HOLD),
        (top + down, Keyframe.SETUP),
    ]
