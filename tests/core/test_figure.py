"""Every figure: feet on the floor, limbs of one length, nothing bent the wrong way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

import pytest

from psoas_timer.core.figure.body import (
    FOREARM,
    LIMITS,
    LOWER_TRUNK,
    NECK,
    RADIUS,
    SHIN,
    THIGH,
    UPPER_ARM,
    UPPER_TRUNK,
)
from psoas_timer.core.figure.model import Figure, Keyframe, Point, Pose, View
from psoas_timer.core.figure.skeleton import ArmPoints, LegPoints, Skeleton, solve, turn
from psoas_timer.core.figure.tween import between
from psoas_timer.library import FigureShelf, Library
from psoas_timer.resources import assets

FIGURES = assets() / "figures"
SHELF = FigureShelf(Library(), FIGURES)
IDS = sorted(path.stem for path in FIGURES.glob("*.yaml"))
TOLERANCE = 0.005  # of the body's height
STEPS = [step / 20 for step in range(21)]


def figure(name: str) -> Figure:
    found = SHELF.figure(name)
    assert found is not None
    return found


def every_pose(name: str) -> Iterator[tuple[str, Pose, Skeleton]]:
    """All keyframes, and what lies between each and the first."""
    shown = figure(name)
    setup = shown.pose(Keyframe.SETUP)
    for frame, pose in shown.poses.items():
        for share in STEPS:
            mixed = between(setup, pose, share, shown.view)
            yield f"{frame} {share}", mixed, solve(mixed, shown.view)


def distance(start: Point, end: Point) -> float:
    return hypot(end[0] - start[0], end[1] - start[1])


def lowest_of_foot(leg: LegPoints) -> float:
    parts = ((leg.heel, RADIUS.heel), (leg.ball, RADIUS.ball), (leg.toe, RADIUS.toe))
    return min(point[1] - radius for point, radius in parts)


@pytest.mark.parametrize("name", IDS)
def test_what_is_planted_stands_on_its_ground(name: str) -> None:
    shown = figure(name)
    if shown.view is View.ABOVE:
        return
    for frame, pose in shown.poses.items():
        body = solve(pose, shown.view)
        for limb in ("near_leg", "far_leg"):
            planted = getattr(pose, limb).plant
            if planted:
                leg = getattr(body, limb)
                assert lowest_of_foot(leg) == pytest.approx(planted[1], abs=TOLERANCE), frame
                assert leg.ankle[0] == pytest.approx(planted[0], abs=TOLERANCE), frame


@pytest.mark.parametrize("name", IDS)
def test_hands_are_where_they_reach_for(name: str) -> None:
    shown = figure(name)
    for frame, pose in shown.poses.items():
        body = solve(pose, shown.view)
        for limb in ("near_arm", "far_arm"):
            arm = getattr(pose, limb)
            if arm.at:
                base = body.point(arm.to) if arm.to else (0.0, 0.0)
                goal = (base[0] + arm.at[0], base[1] + arm.at[1])
                assert distance(getattr(body, limb).palm, goal) < TOLERANCE, f"{frame} {limb}"


@pytest.mark.parametrize("name", IDS)
def test_nothing_goes_through_the_floor(name: str) -> None:
    if figure(name).view is View.ABOVE:
        return
    for when, _, body in every_pose(name):
        for limb in (body.near_leg, body.far_leg):
            assert limb.knee[1] - RADIUS.knee > -TOLERANCE, f"{when}: knee"
            assert lowest_of_foot(limb) > -TOLERANCE, f"{when}: foot"
        for arm in (body.near_arm, body.far_arm):
            assert arm.elbow[1] - RADIUS.elbow > -TOLERANCE, f"{when}: elbow"
            assert arm.wrist[1] - RADIUS.palm > -TOLERANCE, f"{when}: wrist"
            assert arm.tip[1] > -TOLERANCE, f"{when}: fingers"
        assert body.pelvis[1] > RADIUS.pelvis - 0.012, f"{when}: hips"
        assert body.chest[1] > RADIUS.chest - 0.012, f"{when}: chest"
        assert body.head[1] > RADIUS.head - 0.008, f"{when}: head"


@pytest.mark.parametrize("name", IDS)
def test_limbs_keep_their_length(name: str) -> None:
    for when, _, body in every_pose(name):
        assert distance(body.pelvis, body.waist) == pytest.approx(LOWER_TRUNK), when
        assert distance(body.waist, body.chest) == pytest.approx(UPPER_TRUNK), when
        assert distance(body.chest, body.head) == pytest.approx(NECK), when
        for leg in (body.near_leg, body.far_leg):
            assert distance(leg.hip, leg.knee) == pytest.approx(THIGH), when
            assert distance(leg.knee, leg.ankle) == pytest.approx(SHIN, abs=1e-3), when
        for arm in (body.near_arm, body.far_arm):
            assert distance(arm.shoulder, arm.elbow) == pytest.approx(UPPER_ARM), when
            assert distance(arm.elbow, arm.wrist) == pytest.approx(FOREARM, abs=1e-3), when


def joint_angles(pose: Pose, body: Skeleton) -> Iterator[tuple[str, float]]:
    yield "spine", pose.spine
    yield "neck", pose.neck
    for leg in (body.near_leg, body.far_leg):
        yield "hip", turn(body.lower - 180, leg.thigh)
        yield "knee", turn(leg.shin, leg.thigh)
        yield "ankle", turn(leg.shin + 90, leg.foot)
        yield "toes", turn(leg.foot, leg.toes)
    for arm in (body.near_arm, body.far_arm):
        yield "shoulder", raised(body, arm)
        yield "elbow", turn(arm.upper, arm.fore)
        yield "wrist", turn(arm.fore, arm.hand)


def raised(body: Skeleton, arm: ArmPoints) -> float:
    angle = turn(body.upper - 180, arm.upper)
    return angle + 360 if angle < -90 else angle


@pytest.mark.parametrize("name", IDS)
def test_no_joint_bends_further_than_a_body_can(name: str) -> None:
    for when, pose, body in every_pose(name):
        for joint, angle in joint_angles(pose, body):
            least, most = LIMITS[joint]
            assert least <= angle <= most, f"{when}: {joint} at {angle:.0f}"


def all_points(body: Skeleton) -> list[Point]:
    points = [body.pelvis, body.waist, body.chest, body.head]
    for leg in (body.near_leg, body.far_leg):
        points += [leg.knee, leg.ankle, leg.heel, leg.ball, leg.toe]
    for arm in (body.near_arm, body.far_arm):
        points += [arm.elbow, arm.wrist, arm.palm, arm.tip]
    return points


@pytest.mark.parametrize("name", IDS)
def test_nothing_jumps_on_the_way(name: str) -> None:
    shown = figure(name)
    setup = shown.pose(Keyframe.SETUP)
    fine = [step / 200 for step in range(201)]
    for frame, pose in shown.poses.items():
        bodies = [solve(between(setup, pose, share, shown.view), shown.view) for share in fine]
        for before, after in pairwise(bodies):
            for one, other in zip(all_points(before), all_points(after), strict=True):
                assert distance(one, other) < 0.03, frame


def test_between_two_poses_the_ends_are_the_poses_themselves() -> None:
    shown = figure("kneeling-lunge")
    setup, hold = shown.pose(Keyframe.SETUP), shown.pose(Keyframe.HOLD)

    assert between(setup, hold, 0.0, shown.view) is setup
    assert between(setup, hold, 1.0, shown.view) is hold


def test_what_stands_in_both_poses_does_not_slide_between_them() -> None:
    shown = figure("kneeling-lunge")
    setup, hold = shown.pose(Keyframe.SETUP), shown.pose(Keyframe.HOLD)
    feet = [
        solve(between(setup, hold, share, shown.view), shown.view).far_leg.ankle for share in STEPS
    ]
    knees = [
        solve(between(setup, hold, share, shown.view), shown.view).near_leg.knee for share in STEPS
    ]

    assert all(distance(foot, feet[0]) < 1e-9 for foot in feet)
    assert all(distance(knee, knees[0]) < 1e-9 for knee in knees)


def halfway(name: str, start: Keyframe, end: Keyframe) -> Skeleton:
    shown = figure(name)
    return solve(between(shown.pose(start), shown.pose(end), 0.5, shown.view), shown.view)


def test_who_walks_lifts_the_foot_that_goes_ahead_and_stands_on_the_other() -> None:
    for start, end in ((Keyframe.SETUP, Keyframe.HOLD), (Keyframe.HOLD, Keyframe.SWING)):
        body = halfway("movement-break", start, end)
        feet = sorted((lowest_of_foot(body.near_leg), lowest_of_foot(body.far_leg)))

        assert feet[0] == pytest.approx(0.0, abs=TOLERANCE)
        assert feet[1] > 4 * TOLERANCE


def test_elbows_are_lifted_and_set_down_under_the_shoulders_and_do_not_slide_there() -> None:
    body = halfway("sphinx-pose", Keyframe.SETUP, Keyframe.HOLD)

    for arm in (body.near_arm, body.far_arm):
        assert arm.elbow[1] - RADIUS.elbow > 4 * TOLERANCE


def test_an_elbow_that_carries_a_body_over_a_roller_stays_on_the_floor() -> None:
    arm = halfway("foam-roll-hips", Keyframe.HOLD, Keyframe.SWING).near_arm

    assert arm.elbow[1] - RADIUS.elbow == pytest.approx(0.0, abs=TOLERANCE)
