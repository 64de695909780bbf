"""Sessions out of a file that somebody brings: our JSON, or a backup of a history."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from psoas_timer.history import backups
from psoas_timer.history.damage import DamagedError
from psoas_timer.history.database import in_memory
from psoas_timer.history.interchange import NotSessionsError, loaded
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.rows import read_sessions
from psoas_timer.history.schema import migrate
from psoas_timer.texts import tr

MOST_BYTES = 200_000_000
_SQLITE = b"SQLite format 3\0"


def sessions_in(path: Path) -> tuple[SessionRecord, ...]:
    """All sessions in that file.

    Raises NotSessionsError if it is none of ours, OSError if it cannot be read.
    """
    with path.open("rb") as file:
        begins = file.read(len(_SQLITE))
        if begins != _SQLITE:
            data = begins + file.read(MOST_BYTES)
            if len(data) > MOST_BYTES:
                raise NotSessionsError(tr("it is too large"))
            return loaded(data)
    return _in_a_backup(path)


def _in_a_backup(path: Path) -> tuple[SessionRecord, ...]:
    try:
        with backups.opened(path) as connection, closing(in_memory(connection)) as copy:
            migrate(copy)
            return read_sessions(copy, "1")
    except (DamagedError, sqlite3.Error, LookupError, TypeError, ValueError) as error:
        raise NotSessionsError(tr("it is damaged")) from error
