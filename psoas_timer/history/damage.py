"""Whether a file is a sound history, and where it goes if it is not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

from psoas_timer.history.schema import VERSION, migrate, version_of

_COMPANIONS = ("-wal", "-shm")  # what SQLite keeps beside a file


class DamagedError(Exception):
    """What is in the file is not a history, or not a whole one."""


def is_damage(error: sqlite3.Error) -> bool:
    """Is it the file's contents that are wrong, and not the folder, the disk or a lock?"""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_our_mistake(error: sqlite3.Error) -> bool:
    """Is it the question that is wrong?"""
    return _code(error) in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE)


def _code(error: sqlite3.Error) -> int:
    """Extended codes have the plain one in their lowest byte; some errors of Python's have none."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)) & 0xFF


def check(connection: sqlite3.Connection) -> None:
    """Raises DamagedError, or sqlite3.Error where the file could not be read at all."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise DamagedError(str(found))
    if version_of(connection) == VERSION:
        check_tables(connection)


def check_tables(connection: sqlite3.Connection) -> None:
    """Raises DamagedError if they are not those of this version, to the letter."""
    if _tables(connection) != _tables_of_this_version():
        raise DamagedError("the tables are not ours")


@cache
def _tables_of_this_version() -> frozenset[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        return _tables(fresh)


def _tables(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    made = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    return frozenset(connection.execute(made))


def set_aside(path: Path, day: date) -> Path:
    """Keep the damaged file under another name, for whoever can still read it. Raises OSError."""
    kept = path.with_name(f"{path.stem}.corrupt-{day.isoformat()}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.corrupt-{day.isoformat()}-{number}{path.suffix}")
    path.replace(kept)
    for ending in _COMPANIONS:
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + ending))
    return kept
