"""Which breath or rep, and which part of it, at any moment."""

from __future__ import annotations

import pytest

from psoas_timer.core.beat import Beat, BeatPart, beat_of, changes
from psoas_timer.core.dose import Tempo
from psoas_timer.core.segment import Place, Segment, SegmentKind

TEMPO = Tempo(2.0, 1.0, 3.0)


def segment(kind: SegmentKind, seconds: float | None, **rhythm: object) -> Segment:
    place = Place(0, kind)
    made = Segment(kind=kind, place=place, title="", seconds=seconds, cues=(), rep=2, reps=5)
    for name, value in rhythm.items():
        object.__setattr__(made, name, value)
    return made


BREATHS = segment(SegmentKind.HOLD, 30.0, breath=5.0)
REP = segment(SegmentKind.REP, 6.0, tempo=TEMPO)


@pytest.mark.parametrize(
    ("elapsed", "beat"),
    [
        (0.0, Beat(1, 6, BeatPart.IN, 2.0, 2.0)),
        (1.5, Beat(1, 6, BeatPart.IN, 2.0, 0.5)),
        (2.0, Beat(1, 6, BeatPart.OUT, 3.0, 3.0)),
        (5.0, Beat(2, 6, BeatPart.IN, 2.0, 2.0)),
        (29.0, Beat(6, 6, BeatPart.OUT, 3.0, 1.0)),
        (30.0, Beat(6, 6, BeatPart.OUT, 3.0, 0.0)),
    ],
)
def test_a_breath_goes_in_and_out_and_is_counted(elapsed: float, beat: Beat) -> None:
    assert beat_of(BREATHS, elapsed) == beat


@pytest.mark.parametrize(
    ("elapsed", "part", "left"),
    [
        (0.0, BeatPart.UP, 2.0),
        (2.0, BeatPart.TOP, 1.0),
        (3.0, BeatPart.DOWN, 3.0),
        (5.5, BeatPart.DOWN, 0.5),
        (6.0, BeatPart.DOWN, 0.0),
    ],
)
def test_a_rep_goes_up_stays_and_comes_down(elapsed: float, part: BeatPart, left: float) -> None:
    beat = beat_of(REP, elapsed)

    assert beat is not None
    assert (beat.number, beat.of, beat.part, beat.left) == (2, 5, part, left)


def test_a_rep_without_a_pause_has_no_top() -> None:
    quick = segment(SegmentKind.REP, 4.0, tempo=Tempo(2.0, 0.0, 2.0))

    beat = beat_of(quick, 2.0)
    assert beat is not None
    assert beat.part is BeatPart.DOWN
    assert list(changes(quick)) == pytest.approx([2.0])


def test_a_plain_hold_and_a_spoken_segment_have_no_rhythm() -> None:
    assert beat_of(segment(SegmentKind.HOLD, 30.0), 3.0) is None
    assert beat_of(segment(SegmentKind.MOVE, None), 3.0) is None
    assert list(changes(segment(SegmentKind.HOLD, 30.0))) == []


def test_the_moments_of_change_are_known_ahead() -> None:
    assert list(changes(REP)) == pytest.approx([2.0, 3.0])
    breaths = [2.0, 5.0, 7.0, 10.0, 12.0, 15.0, 17.0, 20.0, 22.0, 25.0, 27.0]
    assert list(changes(BREATHS)) == pytest.approx(breaths)
