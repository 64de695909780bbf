"""The tables, and how a file of an earlier version becomes one of this.

The checks let SQLite itself find what no program of ours has written. Seconds are kept as whole
milliseconds, which takes half the room.
"""

from __future__ import annotations

import sqlite3

# `doses` and the sums in `sessions` follow from `efforts`, and are written with them: ten years of
# daily sessions have half a million efforts, too many to add up whenever somebody looks.
_V1 = """
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    routine TEXT NOT NULL,
    name TEXT NOT NULL,
    started INTEGER NOT NULL CHECK (started BETWEEN 0 AND 253370764799),
    started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -1439 AND 1439),
    ended INTEGER NOT NULL CHECK (ended BETWEEN 0 AND 253370764799),
    ended_offset INTEGER NOT NULL CHECK (ended_offset BETWEEN -1439 AND 1439),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 3652059),
    completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
    ran INTEGER NOT NULL CHECK (ran >= 0),
    pauses INTEGER NOT NULL CHECK (pauses >= 0),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    both_sides INTEGER NOT NULL CHECK (both_sides >= 0),
    left_side INTEGER NOT NULL CHECK (left_side >= 0),
    right_side INTEGER NOT NULL CHECK (right_side >= 0),
    worst INTEGER CHECK (worst BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    before_left INTEGER CHECK (before_left BETWEEN 0 AND 10),
    before_right INTEGER CHECK (before_right BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    after_left INTEGER CHECK (after_left BETWEEN 0 AND 10),
    after_right INTEGER CHECK (after_right BETWEEN 0 AND 10),
    follow_up TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    shared INTEGER NOT NULL DEFAULT 0 -- the revision that the shared folder has
) STRICT;
CREATE INDEX sessions_by_day ON sessions (day);

CREATE TABLE exercises (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE efforts (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    nth INTEGER NOT NULL,
    exercise INTEGER NOT NULL REFERENCES exercises,
    item INTEGER NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    PRIMARY KEY (session, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE pains (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    nth INTEGER NOT NULL,
    exercise INTEGER NOT NULL REFERENCES exercises,
    item INTEGER NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10),
    at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253370764799),
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -1439 AND 1439),
    PRIMARY KEY (session, nth)
) STRICT, WITHOUT ROWID;

CREATE TABLE doses (
    exercise INTEGER NOT NULL REFERENCES exercises,
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    efforts INTEGER NOT NULL, -- as planned
    done INTEGER NOT NULL,
    clean INTEGER NOT NULL CHECK (clean IN (0, 1)), -- everything planned was done, without pain
    PRIMARY KEY (exercise, session, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX doses_by_session ON doses (session);

CREATE TABLE unfinished (
    uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
    begun TEXT NOT NULL, -- JSON: what was known when it began
    saved INTEGER NOT NULL CHECK (saved BETWEEN 0 AND 253370764799),
    saved_offset INTEGER NOT NULL CHECK (saved_offset BETWEEN -1439 AND 1439),
    checkpoint TEXT NOT NULL -- JSON
) STRICT;

-- What the files of the shared folder looked like when they were last read.
CREATE TABLE shared_files (
    name TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_folder (path TEXT NOT NULL) STRICT;
"""

# One entry for each version; a file of version n still needs those from n on.
MIGRATIONS = (_V1,)
VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an older file to this version, whole or not at all. Raises sqlite3.Error."""
    for number in range(version_of(connection), VERSION):
        change = f"{MIGRATIONS[number]} PRAGMA user_version = {number + 1};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {change} COMMIT;")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
