"""One database into another, whole, without waiting for ever for who has it locked."""

from __future__ import annotations

import sqlite3

_WAIT = 0.1  # seconds between two tries
_TRIES = 20
_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Raises sqlite3.Error; then the target is not to be used."""
    tries = 0

    def go_on(status: int, _left: int, _all: int) -> None:
        """Python itself would try until the lock is gone, and one of our own never goes."""
        nonlocal tries
        tries += status in _LOCKED
        if tries > _TRIES:
            raise sqlite3.OperationalError("the history is locked")

    source.backup(target, progress=go_on, sleep=_WAIT)
