"""Sessions to keep: one for each day wanted, with holds, pains and notes."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from psoas_timer.core.events import Outcome
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.stamp import Stamp
from psoas_timer.history import History, open_history
from psoas_timer.history.database import FILE
from psoas_timer.history.records import Effort, Pain, SessionRecord

TODAY = date(2026, 11, 25)


def at(day: date = TODAY, hour: int = 18, minute: int = 0, *, offset: int = 60) -> Stamp:
    """That time on the person's own clock."""
    zone = timezone(timedelta(minutes=offset))
    return Stamp.of(datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone))


def held(
    exercise: str = "lunge",
    side: Side | None = None,
    seconds: float = 30.0,
    *,
    set_: int = 1,
    rep: int = 1,
    item: int = 0,
    planned: float = 30.0,
    outcome: Outcome | None = Outcome.DONE,
) -> Effort:
    return Effort(exercise, item, set_, rep, side, SegmentKind.HOLD, planned, seconds, outcome)


def each_side(exercise: str = "lunge", times: int = 3, item: int = 0) -> tuple[Effort, ...]:
    return tuple(
        held(exercise, side, rep=rep, item=item)
        for rep in range(1, times + 1)
        for side in (Side.RIGHT, Side.LEFT)
    )


def hurt(level: int, exercise: str = "lunge", side: Side | None = Side.LEFT) -> Pain:
    return Pain(exercise, 0, 1, 1, side, level, at())


def session(
    day: date = TODAY,
    efforts: tuple[Effort, ...] | None = None,
    *,
    hour: int = 18,
    offset: int = 60,
    ran: float = 600.0,
    completed: bool = True,
    pains: tuple[Pain, ...] = (),
    note: str = "",
    id_: str = "",
) -> SessionRecord:
    began = at(day, hour, offset=offset)
    return SessionRecord(
        id=id_ or str(uuid.uuid4()),
        routine="full-stretch",
        name="Full stretch",
        started=began,
        ended=Stamp(began.utc + round(ran), began.offset),
        completed=completed,
        ran=ran,
        pauses=1,
        efforts=each_side() if efforts is None else efforts,
        pains=pains,
        note=note,
    )


def filled(folder: Path, *, sessions: int = 8, day: date = TODAY) -> Path:
    """The file of a history with some sessions in it."""
    history = open_history(folder, at(day))
    history.merge(session(day - timedelta(days=number)) for number in range(sessions))
    history.close()
    return folder / FILE


def look_at_everything(history: History) -> None:
    history.sessions(deleted=True)
    history.unfinished(at())
    for question in (history.days, history.weeks, history.months, history.sides, history.pains):
        question(date.min, date.max)
    history.doses("lunge", date.min, date.max)
    history.exercises()
    history.familiar()
    history.clean(date.min)
