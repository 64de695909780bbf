"""Sessions to rows, and rows to sessions."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from psoas_timer.core.events import Outcome
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.stamp import Stamp
from psoas_timer.history.records import Effort, Felt, FollowUp, Pain, SessionRecord

# What the numbers in the file mean. Only ever append.
SIDES = (None, Side.LEFT, Side.RIGHT)
KINDS = (SegmentKind.HOLD, SegmentKind.REP, SegmentKind.WORK, SegmentKind.WAIT)
OUTCOMES = (None, Outcome.DONE, Outcome.SKIPPED, Outcome.HURT)

_COLUMNS = (
    "uuid", "routine", "name", "started", "started_offset", "ended", "ended_offset", "day",
    "completed", "ran", "pauses", "planned", "both_sides", "left_side", "right_side", "worst",
    "note", "before", "before_left", "before_right", "after", "after_left", "after_right",
    "follow_up", "revision", "deleted",
)  # fmt: skip
_INSERT = f"INSERT INTO sessions ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_READ = f"SELECT id, {', '.join(_COLUMNS)} FROM sessions"


def write_session(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Put it in the place of any session with its id. Inside a transaction of the caller's."""
    connection.execute("DELETE FROM sessions WHERE uuid = ?", (record.id,))
    session = connection.execute(_INSERT, _row(record)).lastrowid
    names = {e.exercise for e in record.efforts} | {p.exercise for p in record.pains}
    number = {name: _exercise(connection, name) for name in sorted(names)}
    connection.executemany(
        "INSERT INTO efforts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                session, nth, number[e.exercise], e.item, e.set, e.rep, SIDES.index(e.side),
                KINDS.index(e.kind), _ms(e.planned), _ms(e.seconds), OUTCOMES.index(e.outcome),
            )
            for nth, e in enumerate(record.efforts)
        ],
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO pains VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                session, nth, number[p.exercise], p.item, p.set, p.rep, SIDES.index(p.side),
                p.level, p.at.utc, p.at.offset,
            )
            for nth, p in enumerate(record.pains)
        ],
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO doses VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(number[name], session, *rest) for name, *rest in _doses(record)],
    )


def _row(record: SessionRecord) -> tuple[object, ...]:
    before, after = record.before, record.after
    return (
        record.id, record.routine, record.name,
        record.started.utc, record.started.offset, record.ended.utc, record.ended.offset,
        record.started.day.toordinal(),
        int(record.completed), _ms(record.ran), record.pauses, _ms(record.planned),
        *(_ms(record.seconds(side)) for side in SIDES), record.worst, record.note,
        before.level, before.left, before.right, after.level, after.left, after.right,
        record.follow_up.value if record.follow_up else None,
        record.revision, int(record.deleted),
    )  # fmt: skip


def _exercise(connection: sqlite3.Connection, name: str) -> int:
    connection.execute("INSERT OR IGNORE INTO exercises (name) VALUES (?)", (name,))
    (number,) = connection.execute("SELECT id FROM exercises WHERE name = ?", (name,)).fetchone()
    return int(number)


def _doses(record: SessionRecord) -> Iterator[tuple[str, int, int, int, int, int, int]]:
    """Exercise, side, planned and spent milliseconds, efforts planned and done, clean."""
    hurt = {pain.exercise for pain in record.pains}
    grouped: dict[tuple[str, int], list[Effort]] = defaultdict(list)
    for effort in record.efforts:
        grouped[effort.exercise, SIDES.index(effort.side)].append(effort)
    for (name, side), efforts in grouped.items():
        done = sum(effort.outcome is Outcome.DONE for effort in efforts)
        clean = done == len(efforts) and name not in hurt
        planned = _ms(sum(effort.planned for effort in efforts))
        seconds = _ms(sum(effort.seconds for effort in efforts))
        yield name, side, planned, seconds, len(efforts), done, int(clean)


def read_sessions(
    connection: sqlite3.Connection, where: str, parameters: tuple[object, ...] = ()
) -> tuple[SessionRecord, ...]:
    """The sessions for which the SQL condition `where` holds, first begun first."""
    chosen = f"SELECT id FROM sessions WHERE {where}"
    rows = connection.execute(f"{_READ} WHERE {where} ORDER BY started, uuid", parameters)
    sessions = rows.fetchall()
    efforts = _grouped(
        connection.execute(
            "SELECT session, name, item, set_number, rep, side, kind, planned, seconds, outcome"
            f" FROM efforts JOIN exercises ON id = exercise WHERE session IN ({chosen})"
            " ORDER BY session, nth",
            parameters,
        )
    )
    pains = _grouped(
        connection.execute(
            "SELECT session, name, item, set_number, rep, side, level, at, at_offset"
            f" FROM pains JOIN exercises ON id = exercise WHERE session IN ({chosen})"
            " ORDER BY session, nth",
            parameters,
        )
    )
    return tuple(_session(row, efforts[row[0]], pains[row[0]]) for row in sessions)


def _grouped(rows: Iterable[tuple[object, ...]]) -> dict[object, list[tuple[object, ...]]]:
    grouped: dict[object, list[tuple[object, ...]]] = defaultdict(list)
    for session, *rest in rows:
        grouped[session].append(tuple(rest))
    return grouped


def _session(
    row: tuple[object, ...],
    efforts: list[tuple[object, ...]],
    pains: list[tuple[object, ...]],
) -> SessionRecord:
    got = dict(zip(("id", *_COLUMNS), row, strict=True))
    return SessionRecord(
        id=_text(got["uuid"]),
        routine=_text(got["routine"]),
        name=_text(got["name"]),
        started=Stamp(_whole(got["started"]), _whole(got["started_offset"])),
        ended=Stamp(_whole(got["ended"]), _whole(got["ended_offset"])),
        completed=bool(got["completed"]),
        ran=_seconds(got["ran"]),
        pauses=_whole(got["pauses"]),
        efforts=tuple(map(_effort, efforts)),
        pains=tuple(map(_pain, pains)),
        note=_text(got["note"]),
        before=_felt(got, "before"),
        after=_felt(got, "after"),
        follow_up=FollowUp(got["follow_up"]) if got["follow_up"] else None,
        revision=_whole(got["revision"]),
        deleted=bool(got["deleted"]),
    )


def _effort(row: tuple[object, ...]) -> Effort:
    name, item, set_number, rep, side, kind, planned, seconds, outcome = row
    return Effort(
        exercise=_text(name),
        item=_whole(item),
        set=_whole(set_number),
        rep=_whole(rep),
        side=SIDES[_whole(side)],
        kind=KINDS[_whole(kind)],
        planned=_seconds(planned),
        seconds=_seconds(seconds),
        outcome=OUTCOMES[_whole(outcome)],
    )


def _pain(row: tuple[object, ...]) -> Pain:
    name, item, set_number, rep, side, level, at, offset = row
    return Pain(
        exercise=_text(name),
        item=_whole(item),
        set=_whole(set_number),
        rep=_whole(rep),
        side=SIDES[_whole(side)],
        level=_whole(level),
        at=Stamp(_whole(at), _whole(offset)),
    )


def _felt(got: dict[str, object], when: str) -> Felt:
    levels = (got[when], got[f"{when}_left"], got[f"{when}_right"])
    return Felt(*(None if level is None else _whole(level) for level in levels))


def _ms(seconds: float) -> int:
    return round(seconds * 1000)


def _seconds(milliseconds: object) -> float:
    return _whole(milliseconds) / 1000


# A file can hold anything; what is not of our making is a ValueError.


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(f"{value!r} is no whole number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value
