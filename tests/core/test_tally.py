"""What is told at the end, and how the whole divides into its exercises."""

from __future__ import annotations

from psoas_timer.core.course import course
from psoas_timer.core.events import Command
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Snapshot
from tests.core.samples import BRIDGE, LUNGE, routine
from tests.core.stage import Stage


def staged() -> Stage:
    stage = Stage(Session(compile_plan(routine(LUNGE, BRIDGE))))
    stage.know(*stage.session.plan.texts)
    stage.send(Command.TOGGLE)
    return stage


def shot(stage: Stage) -> Snapshot:
    return stage.session.snapshot(stage.now)


def test_all_that_was_planned_is_told_as_done_side_by_side() -> None:
    stage = staged()
    stage.until(lambda: shot(stage).segment is None)

    lunge, bridge = shot(stage).tally
    assert lunge.title == LUNGE.name
    assert {share.side for share in lunge.shares} == {Side.LEFT, Side.RIGHT}
    assert all(share.kind is SegmentKind.HOLD and share.done == share.of for share in lunge.shares)
    assert lunge.whole
    assert bridge.shares[0].side is None
    assert bridge.shares[0].kind is SegmentKind.REP


def test_what_was_skipped_is_missing_and_what_was_not_begun_is_not_told() -> None:
    stage = staged()
    stage.until(lambda: _kind(stage) is SegmentKind.HOLD)
    stage.send(Command.SKIP)
    stage.send(Command.STOP)

    (lunge,) = shot(stage).tally
    assert not lunge.whole
    assert sum(share.done for share in lunge.shares) == 0


def test_a_hold_done_twice_by_going_back_counts_once() -> None:
    stage = staged()
    stage.until(lambda: _kind(stage) is SegmentKind.HOLD)
    stage.until(lambda: _kind(stage) is not SegmentKind.HOLD)
    stage.send(Command.BACK)
    stage.until(lambda: _kind(stage) is SegmentKind.HOLD)
    stage.until(lambda: _kind(stage) is not SegmentKind.HOLD)
    stage.send(Command.STOP)

    (lunge,) = shot(stage).tally
    assert sum(share.done for share in lunge.shares) == 1


def test_the_course_has_one_part_for_each_exercise_and_is_as_long_as_the_plan() -> None:
    plan = compile_plan(routine(LUNGE, BRIDGE))
    lengths = [plan.length(segment) for segment in plan.segments]

    parts = course(plan.segments, lengths)

    assert len(parts) == 2
    assert sum(parts) == sum(lengths)


def test_before_the_first_exercise_its_figure_is_the_one_to_show() -> None:
    stage = staged()
    opening = shot(stage)

    assert opening.segment is not None
    assert not opening.segment.pose
    assert opening.shown is not None
    assert opening.shown.exercise == LUNGE.id
    stage.until(lambda: _kind(stage) is SegmentKind.HOLD)
    assert shot(stage).shown is shot(stage).segment


def _kind(stage: Stage) -> SegmentKind | None:
    segment = shot(stage).segment
    return segment.kind if segment else None
