"""What the sessions amount to: by day, week, month, side and exercise.

Everything is added up by SQLite, from the sums that were written with each session. Days are the
person's own, as their clock showed them when they began.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from itertools import groupby, takewhile
from operator import itemgetter

from psoas_timer.core.side import Side
from psoas_timer.history.records import Felt
from psoas_timer.history.rows import SIDES

WEEK = 7  # days
MONDAY = 1  # date.toordinal() of a Monday
FAMILIAR_AFTER = 3  # sessions


@dataclass(frozen=True, slots=True)
class Span:
    """A day, week (from Monday) or month with sessions in it. `seconds` are those in motion."""

    first: date
    sessions: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Sides:
    """Seconds of effort on each side, and on both at once."""

    left: float
    right: float
    both: float


@dataclass(frozen=True, slots=True)
class PainPoint:
    """Of one session in which anything was said about pain; `worst` was told in mid-exercise."""

    day: date
    before: Felt
    after: Felt
    worst: int | None


@dataclass(frozen=True, slots=True)
class DosePoint:
    """What one session had of an exercise on one side. Seconds of effort; efforts are counted."""

    day: date
    side: Side | None
    planned: float
    seconds: float
    efforts: int
    done: int


@dataclass(frozen=True, slots=True)
class ExerciseTotal:
    """Over a time: in how many sessions, and what was planned and done in them."""

    exercise: str
    sessions: int
    planned: float
    seconds: float
    efforts: int
    done: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Clean:
    """The days of the sessions in a row, up to the last one, that had all of it without pain.

    The latest comes first; `last` is when it was done last, well or not.
    """

    exercise: str
    days: tuple[date, ...]
    last: date


def days(connection: sqlite3.Connection, first: date, last: date) -> tuple[Span, ...]:
    return _spans(connection, "day", first, last)


def weeks(connection: sqlite3.Connection, first: date, last: date) -> tuple[Span, ...]:
    return _spans(connection, f"day - (day - {MONDAY}) % {WEEK}", first, last)


def months(connection: sqlite3.Connection, first: date, last: date) -> tuple[Span, ...]:
    rows = connection.execute(
        "SELECT strftime('%Y-%m-01', started + 60 * started_offset, 'unixepoch') AS month,"
        " count(*), sum(ran) FROM sessions WHERE deleted = 0 AND day BETWEEN ? AND ?"
        " GROUP BY month ORDER BY month",
        (first.toordinal(), last.toordinal()),
    )
    return tuple(Span(date.fromisoformat(day), n, ran / 1000) for day, n, ran in rows)


def _spans(connection: sqlite3.Connection, group: str, first: date, last: date) -> tuple[Span, ...]:
    rows = connection.execute(
        f"SELECT {group} AS first, count(*), sum(ran) FROM sessions"
        " WHERE deleted = 0 AND day BETWEEN ? AND ? GROUP BY first ORDER BY first",
        (first.toordinal(), last.toordinal()),
    )
    return tuple(Span(date.fromordinal(day), n, ran / 1000) for day, n, ran in rows)


def sides(connection: sqlite3.Connection, first: date, last: date) -> Sides:
    row = connection.execute(
        "SELECT total(left_side), total(right_side), total(both_sides) FROM sessions"
        " WHERE deleted = 0 AND day BETWEEN ? AND ?",
        (first.toordinal(), last.toordinal()),
    ).fetchone()
    return Sides(*(milliseconds / 1000 for milliseconds in row))


def pains(connection: sqlite3.Connection, first: date, last: date) -> tuple[PainPoint, ...]:
    rows = connection.execute(
        "SELECT day, before, before_left, before_right, after, after_left, after_right, worst"
        " FROM sessions WHERE deleted = 0 AND day BETWEEN ? AND ? AND"
        " coalesce(before, before_left, before_right, after, after_left, after_right, worst)"
        " IS NOT NULL ORDER BY started",
        (first.toordinal(), last.toordinal()),
    )
    return tuple(
        PainPoint(date.fromordinal(row[0]), Felt(*row[1:4]), Felt(*row[4:7]), row[7])
        for row in rows
    )


def doses(
    connection: sqlite3.Connection, exercise: str, first: date, last: date
) -> tuple[DosePoint, ...]:
    rows = connection.execute(
        "SELECT day, side, doses.planned, seconds, efforts, done FROM doses"
        " JOIN sessions ON sessions.id = session"
        " WHERE exercise = (SELECT id FROM exercises WHERE name = ?)"
        " AND deleted = 0 AND day BETWEEN ? AND ? ORDER BY started, side",
        (exercise, first.toordinal(), last.toordinal()),
    )
    return tuple(
        DosePoint(date.fromordinal(day), SIDES[side], planned / 1000, seconds / 1000, efforts, done)
        for day, side, planned, seconds, efforts, done in rows
    )


def exercises(connection: sqlite3.Connection, first: date, last: date) -> tuple[ExerciseTotal, ...]:
    """Those that were done at all, most often done first."""
    rows = connection.execute(
        "SELECT name, count(DISTINCT session) AS often, sum(doses.planned), sum(seconds),"
        " sum(efforts), sum(done), total(seconds * (side = 1)), total(seconds * (side = 2))"
        " FROM (SELECT id AS which, day FROM sessions WHERE deleted = 0 AND day BETWEEN ? AND ?)"
        " JOIN doses ON session = which JOIN exercises ON exercises.id = exercise"
        " WHERE seconds > 0 GROUP BY exercise ORDER BY often DESC, name",
        (first.toordinal(), last.toordinal()),
    )
    return tuple(
        ExerciseTotal(
            name, often, planned / 1000, seconds / 1000, efforts, done, left / 1000, right / 1000
        )
        for name, often, planned, seconds, efforts, done, left, right in rows
    )


def familiar(connection: sqlite3.Connection, sessions: int = FAMILIAR_AFTER) -> frozenset[str]:
    """The exercises that were done in at least that many sessions."""
    rows = connection.execute(
        "SELECT name FROM exercises WHERE (SELECT count(*) FROM (SELECT DISTINCT session FROM doses"
        " JOIN sessions ON sessions.id = session"
        " WHERE exercise = exercises.id AND done > 0 AND deleted = 0 LIMIT ?)) >= ?",
        (sessions, sessions),
    )
    return frozenset(name for (name,) in rows)


def clean(connection: sqlite3.Connection, since: date) -> tuple[Clean, ...]:
    """For each exercise done since then."""
    rows = connection.execute(
        # CROSS JOIN: the few sessions first, and not all doses there ever were.
        "SELECT exercises.name AS called, min(clean), day FROM sessions"
        " CROSS JOIN doses ON session = sessions.id JOIN exercises ON exercises.id = exercise"
        " WHERE deleted = 0 AND day >= ? GROUP BY exercise, session HAVING sum(seconds) > 0"
        " ORDER BY called, started DESC",
        (since.toordinal(),),
    )
    found = []
    for name, sessions in groupby(rows.fetchall(), key=itemgetter(0)):
        latest_first = list(sessions)
        in_a_row = takewhile(itemgetter(1), latest_first)
        well = tuple(date.fromordinal(day) for _, _, day in in_a_row)
        found.append(Clean(name, well, date.fromordinal(latest_first[0][2])))
    return tuple(found)


def first_day(connection: sqlite3.Connection) -> date | None:
    """Of the earliest session, or None without one."""
    (day,) = connection.execute("SELECT min(day) FROM sessions WHERE deleted = 0").fetchone()
    return None if day is None else date.fromordinal(day)
