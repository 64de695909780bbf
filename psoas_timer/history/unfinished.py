"""Sessions that have begun and not ended: enough of each to go on with it, or to record it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

from psoas_timer.core.checkpoints import checkpoint_from_json, checkpoint_to_json
from psoas_timer.core.events import Checkpoint, Done, Outcome, SoFar
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Place, SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.stamp import DAY, Stamp
from psoas_timer.history.records import Effort, Pain, SessionRecord


@dataclass(frozen=True, slots=True)
class Begun:
    """What is known when a session begins. `planned` are efforts without an outcome.

    `minutes` is the time the routine was fitted to, if it was.
    """

    id: str
    routine: str
    name: str
    started: Stamp
    planned: tuple[Effort, ...]
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`saved` is when the checkpoint was written, `pains_at` when each of its pains was told."""

    begun: Begun
    checkpoint: Checkpoint
    saved: Stamp
    pains_at: tuple[Stamp, ...] = ()

    def is_of_today(self, now: Stamp) -> bool:
        """Is it at most a day old? A clock that was put back makes nothing older."""
        return abs(now.utc - self.saved.utc) <= DAY

    @property
    def is_under_way(self) -> bool:
        """Had the person come as far as an exercise?"""
        so_far = self.checkpoint.so_far
        return bool(self.checkpoint.exercise or so_far.done or so_far.pains)

    def as_record(self) -> SessionRecord:
        """As a session that ended where it was last seen."""
        so_far = self._with_what_was_in_hand()
        return recorded(self.begun, so_far, self.pains_at, ended=self.saved, completed=False)

    def _with_what_was_in_hand(self) -> SoFar:
        point, so_far = self.checkpoint, self.checkpoint.so_far
        place, exercise = point.place, point.exercise
        if exercise is None or not place.kind.is_effort or point.elapsed <= 0:
            return so_far
        part = Done(exercise, place, place.kind, place.side, point.elapsed, Outcome.SKIPPED)
        return replace(so_far, done=(*so_far.done, part))


def planned_efforts(plan: Plan, start: int = 0) -> tuple[Effort, ...]:
    """All that a plan asks for from segment `start` on."""
    return tuple(
        _effort(s.exercise, s.place, planned=s.seconds or 0.0)
        for s in plan.segments[start:]
        if s.kind.is_effort and s.exercise is not None
    )


def recorded(
    begun: Begun, so_far: SoFar, pains_at: tuple[Stamp, ...], *, ended: Stamp, completed: bool
) -> SessionRecord:
    """The record of a session: what was done, in order, then what was planned and not reached."""
    return SessionRecord(
        id=begun.id,
        routine=begun.routine,
        name=begun.name,
        started=begun.started,
        ended=ended,
        completed=completed,
        ran=so_far.ran,
        pauses=so_far.pauses,
        efforts=tuple(_efforts(begun.planned, so_far.done)),
        pains=tuple(
            Pain(p.exercise, p.place.item, p.place.set, p.place.rep, p.place.side, p.level, at)
            for p, at in zip(so_far.pains, _as_many(pains_at, so_far, ended), strict=True)
        ),
    )


def _as_many(pains_at: tuple[Stamp, ...], so_far: SoFar, ended: Stamp) -> tuple[Stamp, ...]:
    many = len(so_far.pains)
    return (*pains_at[:many], *(ended,) * (many - len(pains_at)))


def _efforts(planned: tuple[Effort, ...], done: tuple[Done, ...]) -> Iterable[Effort]:
    """What was done again, after going back, was not planned again."""
    left = {_key(effort): effort for effort in planned}
    for one in done:
        found = left.pop(_key_of(one.place), None)
        asked = found.planned if found else 0.0
        yield _effort(one.exercise, one.place, asked, one)
    yield from left.values()


def _effort(exercise: str, place: Place, planned: float, done: Done | None = None) -> Effort:
    return Effort(
        exercise,
        place.item,
        place.set,
        place.rep,
        place.side,
        place.kind,
        planned,
        done.seconds if done else 0.0,
        done.outcome if done else None,
    )


def _key(effort: Effort) -> tuple[object, ...]:
    return (effort.item, effort.kind, effort.set, effort.rep, effort.side)


def _key_of(place: Place) -> tuple[object, ...]:
    return (place.item, place.kind, place.set, place.rep, place.side)


# In the file


def write_unfinished(connection: sqlite3.Connection, unfinished: Unfinished) -> None:
    """Put it in the place of the last one of its session. What it began with is written once."""
    begun, saved = unfinished.begun, unfinished.saved
    kept = {
        "checkpoint": checkpoint_to_json(unfinished.checkpoint),
        "pains_at": [[at.utc, at.offset] for at in unfinished.pains_at],
    }
    text = json.dumps(kept, separators=(",", ":"))
    changed = connection.execute(
        "UPDATE unfinished SET saved = ?, saved_offset = ?, checkpoint = ? WHERE uuid = ?",
        (saved.utc, saved.offset, text, begun.id),
    )
    if changed.rowcount == 0:
        connection.execute(
            "INSERT INTO unfinished VALUES (?, ?, ?, ?, ?)",
            (begun.id, _begun_to_json(begun), saved.utc, saved.offset, text),
        )


def read_unfinished(connection: sqlite3.Connection) -> tuple[Unfinished, ...]:
    """All that can be understood, the latest first."""
    rows = connection.execute(
        "SELECT uuid, begun, saved, saved_offset, checkpoint FROM unfinished ORDER BY saved DESC"
    )
    found = []
    for uuid, begun, saved, offset, kept in rows.fetchall():
        try:
            found.append(_unfinished(uuid, begun, Stamp(saved, offset), kept))
        except (KeyError, TypeError, ValueError, RecursionError):
            continue  # of another version, or damaged: there is nothing to go on with
    return tuple(found)


def drop_unfinished(connection: sqlite3.Connection, uuid: str) -> None:
    connection.execute("DELETE FROM unfinished WHERE uuid = ?", (uuid,))


def _begun_to_json(begun: Begun) -> str:
    planned = [
        [e.exercise, e.item, e.set, e.rep, e.side and e.side.value, e.kind.value, e.planned]
        for e in begun.planned
    ]
    started = [begun.started.utc, begun.started.offset]
    data = {
        "routine": begun.routine,
        "name": begun.name,
        "started": started,
        "planned": planned,
        "minutes": begun.minutes,
    }
    return json.dumps(data, separators=(",", ":"))


def _unfinished(uuid: str, begun_text: str, saved: Stamp, kept_text: str) -> Unfinished:
    begun, kept = json.loads(begun_text), json.loads(kept_text)
    planned = (
        Effort(
            exercise, item, set_, rep, Side(side) if side else None, SegmentKind(kind),
            float(seconds), 0.0, None,
        )
        for exercise, item, set_, rep, side, kind, seconds in begun["planned"]
    )  # fmt: skip
    started = Stamp(*begun["started"])
    checkpoint = checkpoint_from_json(kept["checkpoint"])
    pains_at = tuple(Stamp(*at) for at in kept["pains_at"])
    minutes = None if begun["minutes"] is None else float(begun["minutes"])
    named = str(begun["routine"]), str(begun["name"])
    known = Begun(uuid, *named, started, tuple(planned), minutes)
    return Unfinished(known, checkpoint, saved, pains_at)
