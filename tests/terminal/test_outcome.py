"""The line at the end: what was really done."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.events import Done, Outcome, PainReport, Record, SoFar
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import Place, SegmentKind
from psoas_timer.terminal.outcome import in_one_line
from tests.core.samples import LUNGE, routine

PLAN = compile_plan(replace(routine(LUNGE), name="Desk break"))


def done(kind: SegmentKind, item: int, outcome: Outcome = Outcome.DONE) -> Done:
    return Done("lunge", Place(item, kind), kind, None, 30.0, outcome)


def record(so_far: SoFar, *, completed: bool = True) -> Record:
    return Record("desk", completed, so_far, ())


def test_a_whole_session_in_one_line() -> None:
    so_far = SoFar(
        ran=318.4,
        done=(
            *[done(SegmentKind.REP, 0)] * 30,
            *[done(SegmentKind.HOLD, 1)] * 2,
            done(SegmentKind.WORK, 2),
        ),
    )

    assert in_one_line(PLAN, record(so_far)) == (
        "Desk break: done. 3 exercises, 30 reps, 2 holds, 1 timed part, 5 min 18 s."
    )


def test_what_was_left_out_and_what_hurt_is_told() -> None:
    so_far = SoFar(
        ran=59.7,
        pauses=1,
        done=(done(SegmentKind.HOLD, 0), done(SegmentKind.HOLD, 0, Outcome.SKIPPED)),
        pains=(PainReport("lunge", Place(0, SegmentKind.HOLD), 4),),
    )

    assert in_one_line(PLAN, record(so_far, completed=False)) == (
        "Desk break: stopped. 1 exercise, 1 hold, 1 skipped, 1 pause, pain 4 of 10 at Lunge, "
        "1 min 00 s."
    )


def test_without_a_record_nothing_was_begun() -> None:
    assert in_one_line(PLAN, None) == "Desk break: not begun."
