"""A session as it goes: its checkpoints, its record, and going on after the computer died."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest

from psoas_timer.core.events import Command, Effect, Event, Outcome, PainLevel, Record
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode
from psoas_timer.core.stamp import DAY, Stamp
from psoas_timer.history import History, open_history
from psoas_timer.history.recorder import Recorder
from tests.core.samples import BRIDGE, EVERY, LUNGE, MASSAGE, routine
from tests.core.stage import Stage
from tests.history.samples import at


class Recorded(Stage):
    """A stage whose session is kept. Its wall clock goes with its own."""

    def __init__(
        self, session: Session, history: History, recorder: Recorder | None = None
    ) -> None:
        super().__init__(session)
        self.recorder = recorder or Recorder.beginning(history, session.plan, self.wall)

    def wall(self) -> Stamp:
        return Stamp(at().utc + round(self.now), at().offset)

    def send(self, event: Event) -> tuple[Effect, ...]:
        effects = super().send(event)
        for effect in effects:
            self.recorder.take(effect)
        return effects


def plan_of(*exercises: Exercise) -> Plan:
    return compile_plan(routine(*exercises))


def begun(history: History, *exercises: Exercise) -> Recorded:
    stage = Recorded(Session(plan_of(*exercises)), history)
    stage.send(Command.TOGGLE)
    return stage


def until_hold(stage: Stage, side: Side) -> None:
    def there() -> bool:
        segment = stage.session.snapshot(stage.now).segment
        return segment is not None and segment.kind is SegmentKind.HOLD and segment.side is side

    stage.until(there)


def test_a_session_done_to_its_end_is_on_record(history: History) -> None:
    stage = begun(history, LUNGE)
    stage.to_the_end()
    (kept,) = history.sessions()

    assert kept.completed
    assert (kept.routine, kept.name) == ("test", "Test routine")
    assert kept.planned == 180
    assert (kept.seconds(Side.LEFT), kept.seconds(Side.RIGHT)) == (90, 90)
    assert {effort.outcome for effort in kept.efforts} == {Outcome.DONE}
    assert kept.ended.utc - kept.started.utc == pytest.approx(kept.ran, abs=2)
    assert history.unfinished(at()) is None


def test_what_was_not_reached_is_on_record_as_planned(history: History) -> None:
    stage = begun(history, LUNGE, BRIDGE)
    until_hold(stage, Side.LEFT)
    stage.run(12.0)
    stage.send(Command.STOP)
    (kept,) = history.sessions()

    assert not kept.completed
    assert kept.seconds(Side.LEFT) == pytest.approx(12, abs=0.5)
    assert kept.seconds(Side.RIGHT) == 30
    missed = [effort for effort in kept.efforts if effort.outcome is None]
    assert len(missed) == 4 + 15
    assert sum(effort.planned for effort in kept.efforts) == kept.planned > 180


def test_what_was_done_again_was_not_planned_again(history: History) -> None:
    stage = begun(history, LUNGE)
    until_hold(stage, Side.RIGHT)
    stage.send(Command.SKIP)
    stage.send(Command.BACK)
    stage.to_the_end()
    (kept,) = history.sessions()

    assert kept.planned == 180
    assert len(kept.efforts) == 7
    assert [effort.planned for effort in kept.efforts[:2]] == [30, 0]


def test_a_longer_hold_is_done_beyond_the_plan(history: History) -> None:
    stage = begun(history, LUNGE)
    until_hold(stage, Side.RIGHT)
    stage.send(Command.LONGER)
    stage.to_the_end()
    (kept,) = history.sessions()

    assert (kept.planned, kept.seconds(Side.RIGHT)) == (180, 105)


def test_pains_are_on_record_with_place_and_moment(history: History) -> None:
    stage = begun(history, LUNGE)
    until_hold(stage, Side.LEFT)
    stage.run(5)
    stage.send(Command.PAIN)
    stage.run(3)
    told_at = stage.wall()
    stage.send(PainLevel(7))
    stage.run(60)
    stage.send(Command.STOP)
    (kept,) = history.sessions()

    (pain,) = kept.pains
    assert (pain.exercise, pain.side, pain.level, pain.at) == ("lunge", Side.LEFT, 7, told_at)
    assert kept.worst == 7


def test_a_session_in_which_nothing_was_done_leaves_no_trace(history: History) -> None:
    stage = begun(history, LUNGE)
    stage.run(3)
    stage.send(Command.STOP)

    assert history.sessions() == ()
    assert history.unfinished(at()) is None


def killed_in_a_hold(folder: Path) -> tuple[Recorded, float]:
    """A session of which nothing is left but the file, and how much of its hold was left."""
    history = open_history(folder, at())
    stage = begun(history, LUNGE, BRIDGE)
    until_hold(stage, Side.LEFT)
    stage.run(10)
    stage.send(Command.TOGGLE)
    left = stage.session.snapshot(stage.now).remaining
    history.close()
    assert left is not None
    return stage, left


def test_h35_a_killed_session_is_offered_at_the_exact_set_side_and_second(folder: Path) -> None:
    stage, left = killed_in_a_hold(folder)
    history = open_history(folder, at())
    offered = history.unfinished(stage.wall())
    assert offered is not None
    again = Recorded(
        Session.resumed(plan_of(LUNGE, BRIDGE), offered.checkpoint),
        history,
        Recorder.going_on(history, offered, stage.wall),
    )

    shot = again.session.snapshot(again.now)
    assert shot.mode is Mode.PAUSED
    assert shot.segment == stage.session.snapshot(stage.now).segment
    assert shot.remaining == pytest.approx(left)
    again.send(Command.TOGGLE)
    again.to_the_end()
    (kept,) = history.sessions()
    assert kept.id == offered.begun.id
    assert kept.started == offered.begun.started
    assert kept.completed
    assert (kept.seconds(Side.LEFT), kept.seconds(Side.RIGHT)) == (90, 90)
    history.close()


def test_a_day_later_it_is_no_longer_offered_and_still_on_record(folder: Path) -> None:
    stage, left = killed_in_a_hold(folder)
    history = open_history(folder, at())
    later = Stamp(stage.wall().utc + DAY + 60, 60)

    assert history.unfinished(later) is None
    (kept,) = history.sessions()
    assert not kept.completed
    assert kept.seconds(Side.RIGHT) == 30
    assert kept.seconds(Side.LEFT) == pytest.approx(30 - left)  # of the hold in hand
    assert history.unfinished(later) is None
    history.close()


def test_h17_a_clock_put_back_makes_no_session_too_old(folder: Path) -> None:
    stage, _left = killed_in_a_hold(folder)
    history = open_history(folder, at())

    assert history.unfinished(Stamp(stage.wall().utc - 3 * 3600, -120)) is not None
    history.close()


def test_who_does_not_go_on_has_what_was_done_on_record(folder: Path) -> None:
    stage, _left = killed_in_a_hold(folder)
    history = open_history(folder, at())
    offered = history.unfinished(stage.wall())
    assert offered is not None
    history.conclude(offered)

    (kept,) = history.sessions()
    assert kept.seconds(Side.RIGHT) == 30
    assert history.unfinished(stage.wall()) is None
    history.close()


@pytest.mark.parametrize("seed", range(6))
def test_seconds_of_each_side_are_those_of_the_session(history: History, seed: int) -> None:
    """Whatever was pressed: skips, undo, back, pauses, longer, shorter, pain."""
    rng = random.Random(seed)
    stage = begun(history, *EVERY)
    pressed = [command for command in Command if command is not Command.STOP]
    while stage.session.snapshot(stage.now).mode is not Mode.FINISHED:
        if rng.random() < 0.3:
            stage.send(rng.choice([*pressed, PainLevel(2)]))
        stage.run(rng.random() * 20)
        if stage.now > 1500:
            stage.send(Command.STOP)
    spent: dict[Side | None, float] = defaultdict(float)
    for done in stage.record.so_far.done:
        spent[done.side] += done.seconds
    (kept,) = history.sessions()
    day = kept.started.day
    sides = history.sides(day, day)

    assert sides.left == pytest.approx(spent[Side.LEFT], abs=0.1)
    assert sides.right == pytest.approx(spent[Side.RIGHT], abs=0.1)
    assert sides.both == pytest.approx(spent[None], abs=0.1)


def test_a_massage_counts_for_the_side_that_is_worked_on(history: History) -> None:
    stage = begun(history, MASSAGE)
    record: Record = stage.to_the_end()

    assert {done.side for done in record.so_far.done} == {Side.LEFT, Side.RIGHT}
    assert history.sessions()[0].seconds(None) == 0


@pytest.mark.parametrize(
    ("jump", "offset"),
    [(3 * 3600, 60), (-3 * 3600, 60), (-1, 60), (0, 120), (0, 0), (0, -600), (9 * 3600, 600)],
)
def test_h17_whatever_the_wall_clock_does_a_session_lasts_what_it_lasts(
    history: History, jump: int, offset: int
) -> None:
    """Put forward or back, summer time, another zone: in the middle of a hold."""

    class Travelling(Recorded):
        jumped = False

        def wall(self) -> Stamp:
            if not self.jumped:
                return super().wall()
            return Stamp(super().wall().utc + jump, offset)

    stage = Travelling(Session(plan_of(LUNGE)), history)
    stage.send(Command.TOGGLE)
    until_hold(stage, Side.LEFT)
    stage.jumped = True
    stage.to_the_end()
    (kept,) = history.sessions()

    assert (kept.seconds(Side.LEFT), kept.seconds(Side.RIGHT)) == (90, 90)
    assert kept.ended.offset == offset
    assert kept.ended.utc - kept.started.utc == pytest.approx(kept.ran + jump, abs=2)
