"""The pose goes with the segment: into the hold, still in it, out of it; reps by their tempo."""

from __future__ import annotations

import pytest

from psoas_timer.core.dose import Tempo
from psoas_timer.core.figure.model import Arm, Figure, Joint, Keyframe, Leg, Pin, Pose
from psoas_timer.core.figure.motion import MOVE_IN, MOVE_OUT, goal, stance
from psoas_timer.core.segment import Cue, Place, Segment, SegmentKind

STANDING = Pose(
    trunk=90,
    pin=Pin(Joint.PELVIS, (0.0, 0.45)),
    near_leg=Leg(),
    far_leg=Leg(),
    near_arm=Arm(),
    far_arm=Arm(),
)
BENT = Pose(
    trunk=60,
    pin=Pin(Joint.PELVIS, (0.0, 0.45)),
    near_leg=Leg(hip=30),
    far_leg=Leg(),
    near_arm=Arm(),
    far_arm=Arm(),
    light=1.0,
)
LOW = Pose(
    trunk=30,
    pin=Pin(Joint.PELVIS, (0.0, 0.45)),
    near_leg=Leg(hip=60),
    far_leg=Leg(),
    near_arm=Arm(),
    far_arm=Arm(),
)
BOW = Figure(id="bow", name="bowing", poses={Keyframe.SETUP: STANDING, Keyframe.HOLD: BENT})
SWAY = Figure(
    id="sway",
    name="swaying",
    poses={Keyframe.SETUP: STANDING, Keyframe.HOLD: BENT, Keyframe.SWING: LOW},
    beat=2.0,
)


def segment(kind: SegmentKind, nth: int = 0, tempo: Tempo | None = None) -> Segment:
    place = Place(0, kind, nth=nth)
    return Segment(kind=kind, place=place, title="X", cues=(Cue("Go."),), tempo=tempo)


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (SegmentKind.ANNOUNCE, BENT),  # so that a glance shows what comes
        (SegmentKind.SETUP, STANDING),
        (SegmentKind.SWITCH, STANDING),
        (SegmentKind.HOLD, BENT),
        (SegmentKind.WAIT, BENT),
        (SegmentKind.REST, STANDING),
        (SegmentKind.PAUSE, STANDING),
    ],
)
@pytest.mark.parametrize("elapsed", [0.0, 7.0, 700.0])
def test_what_lasts_stands_still(kind: SegmentKind, shown: Pose, elapsed: float) -> None:
    stands = stance(BOW, segment(kind), elapsed)

    assert stands.pose(BOW) is shown
    assert stands.still_for is None


def test_a_move_goes_from_setup_to_hold_and_stays() -> None:
    move = segment(SegmentKind.MOVE)
    middle = stance(BOW, move, MOVE_IN / 2)

    assert stance(BOW, move, 0.0).pose(BOW) is STANDING
    assert middle.moving
    assert middle.pose(BOW).trunk == pytest.approx(75)
    assert stance(BOW, move, MOVE_IN).pose(BOW) is BENT
    assert stance(BOW, move, MOVE_IN).still_for is None


def test_the_second_sentence_of_a_move_does_not_move_again() -> None:
    assert stance(BOW, segment(SegmentKind.MOVE, nth=1), 0.0).pose(BOW) is BENT


def test_a_release_goes_back() -> None:
    release = segment(SegmentKind.RELEASE)

    assert stance(BOW, release, 0.0).pose(BOW) is BENT
    assert stance(BOW, release, MOVE_OUT).pose(BOW) is STANDING


def test_a_rep_keeps_its_tempo() -> None:
    rep = segment(SegmentKind.REP, tempo=Tempo(up=2.0, pause=5.0, down=3.0))

    assert stance(BOW, rep, 1.0).pose(BOW).trunk == pytest.approx(75)
    assert stance(BOW, rep, 2.0).pose(BOW) is BENT
    assert stance(BOW, rep, 4.0).still_for == pytest.approx(3.0)  # then the way down begins
    assert stance(BOW, rep, 8.5).pose(BOW).trunk == pytest.approx(75)
    assert stance(BOW, rep, 10.0).pose(BOW) is STANDING


def test_a_rep_is_shown_once_while_it_is_explained() -> None:
    tempo = Tempo(up=2.0, pause=5.0, down=3.0)
    told = segment(SegmentKind.MOVE, tempo=tempo)

    assert stance(BOW, told, 2.5).pose(BOW) is BENT
    assert stance(BOW, told, 30.0).pose(BOW) is STANDING
    assert stance(BOW, segment(SegmentKind.MOVE, nth=1, tempo=tempo), 0.0).pose(BOW) is STANDING


def test_work_goes_to_and_fro_for_as_long_as_it_lasts() -> None:
    work = segment(SegmentKind.WORK)
    for round_trip in (0.0, 4.0, 400.0):
        assert stance(SWAY, work, round_trip).pose(SWAY) is BENT
        assert stance(SWAY, work, round_trip + 2.0).pose(SWAY) is LOW
        assert stance(SWAY, work, round_trip + 1.0).moving


def test_work_without_a_swing_stands_still() -> None:
    assert stance(BOW, segment(SegmentKind.WORK), 3.0).still_for is None


@pytest.mark.parametrize("kind", SegmentKind)
def test_where_nothing_may_move_there_is_still_a_pose_to_show(kind: SegmentKind) -> None:
    shown = BOW.pose(goal(BOW, segment(kind)))

    assert shown is (BENT if kind.is_effort or kind in _TOWARDS_HOLD else STANDING)


_TOWARDS_HOLD = (SegmentKind.ANNOUNCE, SegmentKind.MOVE)
