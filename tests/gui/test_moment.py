"""What the session page says, without a window."""

from __future__ import annotations

import pytest

from psoas_timer.core.events import PauseReason
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.showing import clock, time_left
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.session.moment import moment_of, phase_of
from tests.gui.samples import PUSH, STATES, segment, snapshot


def test_every_phase_has_a_word_of_its_own_or_a_sign_of_its_own() -> None:
    phases = {kind: phase_of(snapshot(segment=segment(kind))) for kind in SegmentKind}
    alike = {SegmentKind.ANNOUNCE, SegmentKind.SAY}  # both are only to be listened to

    told_apart = {(phase.word, phase.icon) for phase in phases.values()}

    assert len(told_apart) == len(SegmentKind) - len(alike) + 1
    assert all(phase.word for phase in phases.values())


def test_hold_rest_and_switch_differ_by_word_by_sign_and_by_colour() -> None:
    kinds = (SegmentKind.HOLD, SegmentKind.REST, SegmentKind.SWITCH, SegmentKind.MOVE)
    phases = [phase_of(snapshot(segment=segment(kind))) for kind in kinds]

    assert len({phase.word for phase in phases}) == 4
    assert len({phase.icon for phase in phases}) == 4
    assert len({phase.colour for phase in phases}) == 4


@pytest.mark.parametrize("reason", PauseReason)
def test_every_pause_says_why_and_how_to_go_on(reason: PauseReason) -> None:
    moment = moment_of(snapshot(mode=Mode.PAUSED, reason=reason), "Space")

    assert moment.phase.word == "Paused"
    assert moment.caption.endswith("Press Space to go on.")
    assert len(moment.caption) > len("Press Space to go on. ")


@pytest.mark.parametrize(
    ("remaining", "shown"),
    [
        (None, ""),
        (30.0, "30"),
        (29.999, "30"),
        (29.0002, "29"),
        (0.4, "1"),
        (0.0, "0"),
        (99.0, "99"),
        (99.5, "1:40"),
        (120.0, "2:00"),
        (600.0, "10:00"),
    ],
)
def test_the_clock_shows_whole_seconds_and_the_last_one_as_one(
    remaining: float | None, shown: str
) -> None:
    assert clock(remaining) == shown


def test_time_left_is_told_in_minutes() -> None:
    assert time_left(Snapshot(mode=Mode.RUNNING, total_left=640)) == "11 min left"
    assert time_left(Snapshot(mode=Mode.RUNNING, total_left=20)) == "under a minute left"


def test_sets_and_reps_are_counted_where_there_are_several() -> None:
    several = segment(SegmentKind.REP, set=2, sets=3, rep=11, reps=15)
    single = segment(reps=1, sets=1)

    counts = moment_of(snapshot(segment=several), "Space").counts
    assert [count.words for count in counts] == ["Set 2 of 3", "Rep 11 of 15"]
    assert moment_of(snapshot(segment=single), "Space").counts == ()


def test_what_to_do_stays_in_sight_while_something_else_is_said() -> None:
    assert moment_of(snapshot(caption="Halfway."), "Space").instruction == PUSH
    assert moment_of(snapshot(caption=PUSH), "Space").instruction == ""


@pytest.mark.parametrize("name", STATES)
def test_every_snapshot_has_words(name: str) -> None:
    moment = moment_of(STATES[name], "Space")

    assert moment.phase.word
