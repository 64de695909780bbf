"""The one door to what was done: sessions are kept, looked at, edited and merged here.

Nothing raises for what is wrong with a disk or a file; see `store`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from psoas_timer.core.stamp import Stamp
from psoas_timer.history import statistics
from psoas_timer.history.database import readable
from psoas_timer.history.interchange import canonical
from psoas_timer.history.later import Later
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.rows import read_sessions
from psoas_timer.history.statistics import (
    Clean,
    DosePoint,
    ExerciseTotal,
    PainPoint,
    Sides,
    Span,
)
from psoas_timer.history.store import Store
from psoas_timer.history.unfinished import Unfinished, read_unfinished


@dataclass(frozen=True, slots=True)
class Merged:
    """How many sessions came in: new ones, later versions of known ones, and known as they are."""

    new: int = 0
    newer: int = 0
    known: int = 0


def open_history(folder: Path, now: Stamp) -> History:
    """The history in that data folder, in memory if it must be. Never raises."""
    return History(Store(folder, now.day))


class History:
    """Sessions, finished and not. Days are the person's own; what was deleted is not seen."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._later = Later(store.checkpoint)
        self._empty_the_deleted()

    def close(self) -> None:
        self._later.close()
        self._store.close()

    @property
    def store(self) -> Store:
        """The file, for what else is kept in it."""
        return self._store

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def notice(self) -> str:
        """A sentence about what was found at the start, else empty."""
        return self._store.notice

    @property
    def trouble(self) -> str:
        """A sentence about what is wrong now, else empty."""
        return self._store.trouble

    def on_trouble(self, listen: Callable[[str], None]) -> None:
        """Tell `listen` whenever `trouble` changes, from any thread."""
        self._store.on_trouble = listen

    def retry(self) -> bool:
        """Write what could not be written before; is everything in the file now?"""
        return self._store.retry()

    # Keeping

    def keep(self, record: SessionRecord) -> None:
        """Remember that session, in the place of the one with its id, if there is one."""
        self._store.write((record,))

    def finish(self, record: SessionRecord) -> None:
        """Remember that session and forget its checkpoint; one in which nothing was done goes."""
        self._later.forget()
        if record.pains or any(effort.seconds > 0 for effort in record.efforts):
            self.keep(record)
        else:
            self._store.drop(record.id)

    def edit(self, id_: str, **changes: object) -> SessionRecord | None:
        """Change fields of a session, such as its note; the session as it is now."""
        record = self._store.session(id_)
        if record is None:
            return None
        edited = record.edited(**changes)
        self.keep(edited)
        return edited

    def delete(self, id_: str) -> None:
        """To be undone by `bring_back`, until the program is started again."""
        self.edit(id_, deleted=True)

    def bring_back(self, id_: str) -> None:
        self.edit(id_, deleted=False)

    def merge(self, records: Iterable[SessionRecord]) -> Merged:
        """Take in sessions of another machine or file: of two versions the later one holds."""
        new = newer = known = 0
        taken = []
        for record in records:
            mine = self._store.session(record.id)
            if mine is not None and not _holds_against(record, mine):
                known += 1
                continue
            new, newer = (new + 1, newer) if mine is None else (new, newer + 1)
            taken.append(record)
        if taken:
            self._store.write(taken)
        return Merged(new, newer, known)

    def _empty_the_deleted(self) -> None:
        """What was deleted can no longer be brought back: only that it was deleted remains."""
        where = "deleted = 1 AND (note != '' OR id IN (SELECT session FROM efforts))"
        found = self._store.all(lambda connection: read_sessions(connection, where))
        if found:
            self._store.write(record.emptied() for record in found)

    # Unfinished sessions

    def checkpoint(self, unfinished: Unfinished) -> None:
        """Remember where a session is now; on the disk a moment later, or after `settle`."""
        self._later.put(unfinished)

    def settle(self) -> None:
        """Until the last checkpoint is on the disk."""
        self._later.settle()

    def unfinished(self, now: Stamp) -> Unfinished | None:
        """The session to offer to go on with: the latest one of the last day.

        All others become records of what was done.
        """
        self._later.settle()
        found = self._store.all(read_unfinished)
        offered = next((one for one in found if one.is_of_today(now) and one.is_under_way), None)
        for one in found:
            if one is not offered:
                self.conclude(one)
        return offered

    def conclude(self, unfinished: Unfinished) -> None:
        """Nobody goes on with it: what was done in it is a session that was stopped."""
        if self._store.session(unfinished.begun.id) is None:
            self.finish(unfinished.as_record())
        else:
            self._store.drop(unfinished.begun.id)

    # Looking

    def session(self, id_: str) -> SessionRecord | None:
        """Also one that was deleted."""
        return self._store.session(id_)

    def sessions(
        self, first: date = date.min, last: date = date.max, *, deleted: bool = False
    ) -> tuple[SessionRecord, ...]:
        """In the order in which they began; with `deleted` also those."""
        where = "day BETWEEN ? AND ?" + ("" if deleted else " AND deleted = 0")
        days = (first.toordinal(), last.toordinal())
        return self._store.all(lambda connection: read_sessions(connection, where, days))

    def first_day(self) -> date | None:
        return self._store.ask(statistics.first_day, None)

    def days(self, first: date, last: date) -> tuple[Span, ...]:
        return self._store.all(lambda file: statistics.days(file, first, last))

    def weeks(self, first: date, last: date) -> tuple[Span, ...]:
        return self._store.all(lambda file: statistics.weeks(file, first, last))

    def months(self, first: date, last: date) -> tuple[Span, ...]:
        return self._store.all(lambda file: statistics.months(file, first, last))

    def sides(self, first: date, last: date) -> Sides:
        nothing = Sides(0.0, 0.0, 0.0)
        return self._store.ask(lambda file: statistics.sides(file, first, last), nothing)

    def pains(self, first: date, last: date) -> tuple[PainPoint, ...]:
        return self._store.all(lambda file: statistics.pains(file, first, last))

    def doses(self, exercise: str, first: date, last: date) -> tuple[DosePoint, ...]:
        return self._store.all(lambda file: statistics.doses(file, exercise, first, last))

    def exercises(self, first: date = date.min, last: date = date.max) -> tuple[ExerciseTotal, ...]:
        """Most often done first."""
        return self._store.all(lambda file: statistics.exercises(file, first, last))

    def familiar(self, sessions: int = statistics.FAMILIAR_AFTER) -> frozenset[str]:
        """The exercises that were done in at least that many sessions."""
        nothing: frozenset[str] = frozenset()
        return self._store.ask(lambda file: statistics.familiar(file, sessions), nothing)

    def clean(self, since: date) -> tuple[Clean, ...]:
        """For each exercise done since, the sessions in a row with all of it and without pain."""
        return self._store.all(lambda file: statistics.clean(file, since))


def familiar_in(folder: Path, sessions: int = statistics.FAMILIAR_AFTER) -> frozenset[str]:
    """As `History.familiar`, for who does not need the rest: nothing is mended or written."""
    connection = readable(folder, checked=False)
    if connection is None:
        return frozenset()
    with closing(connection), suppress(sqlite3.Error, UnicodeDecodeError):
        return statistics.familiar(connection, sessions)
    return frozenset()


def _holds_against(theirs: SessionRecord, mine: SessionRecord) -> bool:
    """The later edit holds; of two edits at once any machine chooses the same."""
    if theirs.revision != mine.revision:
        return theirs.revision > mine.revision
    return canonical(theirs) > canonical(mine)
