"""Copies of the history beside it: one a day at most, the last five."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path

from psoas_timer.history.damage import DamagedError, check
from psoas_timer.history.pouring import pour
from psoas_timer.history.schema import VERSION, version_of
from psoas_timer.whole_file import make_private, sync_folder

FOLDER = "backups"
KEPT = 5
_PREFIX, _SUFFIX = "history-", ".sqlite3"


def backups(folder: Path) -> tuple[Path, ...]:
    """Those in the data folder `folder`, newest first."""
    with suppress(OSError):
        found = (folder / FOLDER).glob(f"{_PREFIX}????-??-??{_SUFFIX}")
        return tuple(sorted(found, reverse=True))
    return ()


def has_copy_of(day: date, folder: Path) -> bool:
    return _of_day(day, folder).exists()


def _of_day(day: date, folder: Path) -> Path:
    return folder / FOLDER / f"{_PREFIX}{day.isoformat()}{_SUFFIX}"


def back_up(connection: sqlite3.Connection, folder: Path, day: date) -> None:
    """Make the day's copy if there is none yet and anything to copy, and drop the oldest.

    Raises sqlite3.Error or OSError; then the copies that are there are as they were.
    """
    path = _of_day(day, folder)
    if path.exists() or not _has_sessions(connection):
        return
    path.parent.mkdir(exist_ok=True)
    copy(connection, path)
    for old in backups(folder)[KEPT:]:
        old.unlink(missing_ok=True)


def _has_sessions(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sessions LIMIT 1").fetchone() is not None


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """The whole history into another file, which is there whole or not at all.

    Raises sqlite3.Error or OSError.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.unlink(missing_ok=True)
        make_private(partial)
        with closing(sqlite3.connect(partial)) as target:
            pour(connection, target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(path)
    except (sqlite3.Error, OSError):
        partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


@contextmanager
def opened(backup: Path) -> Iterator[sqlite3.Connection]:
    """To read in, if it is a sound history of a version we know.

    Raises DamagedError, sqlite3.Error or OSError.
    """
    backup.open("rb").close()  # says more about why it cannot be read than SQLite does
    uri = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        check(connection)
        if version_of(connection) > VERSION:
            raise DamagedError("it is of a newer version")
        yield connection


def restore_newest(folder: Path, path: Path) -> date | None:
    """Make the newest sound copy the history at `path`; the day it is of, or None."""
    for backup in backups(folder):
        with (
            suppress(DamagedError, sqlite3.Error, UnicodeDecodeError, OSError),
            opened(backup) as connection,
        ):
            copy(connection, path)
            return date.fromisoformat(backup.name[len(_PREFIX) : -len(_SUFFIX)])
    return None
