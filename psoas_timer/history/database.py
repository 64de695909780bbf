"""The history's file, opened: checked, brought to this version, backed up once a day.

What happens to it never ends the program: a damaged file is set aside and the newest backup takes
its place, and where there is no file to be had there is one in memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from psoas_timer.history import backups, damage
from psoas_timer.history.damage import DamagedError
from psoas_timer.history.pouring import pour
from psoas_timer.history.schema import VERSION, migrate, version_of
from psoas_timer.texts import marked, reason_of, tr
from psoas_timer.whole_file import make_private

FILE = "history.sqlite3"
QUICKLY_CHECKED = 4_000_000  # bytes
PATIENCE = 3.0  # seconds for another window or terminal to finish its writing

_DAMAGED = marked("The history was damaged. {instead} The damaged file is kept as {kept}.")
_FROM_BACKUP = marked("It is again as it was on {day}.")
_ANEW = marked("A new one was begun.")


class CannotKeepError(Exception):
    """There is no file to write to. The message is a reason, without a full stop."""


@dataclass(frozen=True, slots=True)
class Opened:
    """`notice` is a sentence if something had to be mended, else empty."""

    connection: sqlite3.Connection
    notice: str = ""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What to do with a file before it is used."""

    path: Path
    folder: Path
    day: date
    check: bool = False
    back_up: bool = False
    was_there: bool = False


def open_file(folder: Path, day: date, *, thoroughly: bool = True) -> Opened:
    """The history in that data folder, ready to be written.

    `thoroughly` looks whether it is sound, and makes the day's backup. Raises CannotKeepError.
    """
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        check = thoroughly and _needs_check(path, folder, day)
        try:
            return Opened(_ready(_Wish(path, folder, day, check, thoroughly, path.exists())))
        except DamagedError:
            return _mended(path, folder, day)
    except (OSError, sqlite3.Error) as error:
        raise CannotKeepError(reason(error)) from error


def _needs_check(path: Path, folder: Path, day: date) -> bool:
    """A large file that was closed properly is looked at once a day: that takes half a second."""
    was_cut_off = path.with_name(f"{path.name}-wal").exists()
    is_large = path.exists() and path.stat().st_size > QUICKLY_CHECKED
    return was_cut_off or not is_large or not backups.has_copy_of(day, folder)


def _mended(path: Path, folder: Path, day: date) -> Opened:
    """The damaged file gives way to the newest backup, or to a new one."""
    kept = damage.set_aside(path, day)
    restored = backups.restore_newest(folder, path)
    instead = tr(_FROM_BACKUP, day=restored.isoformat()) if restored else tr(_ANEW)
    try:
        connection = _ready(_Wish(path, folder, day))
    except DamagedError as error:
        raise CannotKeepError(tr("the disk does not keep what is written to it")) from error
    return Opened(connection, tr(_DAMAGED, instead=instead, kept=kept.name))


def _ready(wish: _Wish) -> sqlite3.Connection:
    """Raises DamagedError, CannotKeepError, sqlite3.Error."""
    make_private(wish.path)  # what SQLite puts beside it is as private as the file itself
    connection = connect(str(wish.path))
    try:
        _prepare(connection, wish)
    except sqlite3.Error as error:
        connection.close()
        if damage.is_damage(error):
            raise DamagedError(str(error)) from error
        raise
    except UnicodeDecodeError as error:  # in SQLite's own words about the damage
        connection.close()
        raise DamagedError(tr("it has damaged names")) from error
    except (DamagedError, CannotKeepError):
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, wish: _Wish) -> None:
    version = version_of(connection)
    if version > VERSION:
        raise CannotKeepError(tr("it was written by a newer Psoas Timer"))
    if version <= 0 and wish.was_there and _was_a_history(connection, wish.folder):
        raise DamagedError(tr("it has been emptied"))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if wish.check and version > 0:
        damage.check(connection)
    if wish.back_up and version > 0:
        # Before it is changed in any way. A backup that fails is tried again next time.
        with suppress(sqlite3.OperationalError, OSError):
            backups.back_up(connection, wish.folder, wish.day)
    migrate(connection)
    damage.check_tables(connection)


def _was_a_history(connection: sqlite3.Connection, folder: Path) -> bool:
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return tables > 0 or bool(backups.backups(folder))


def connect(where: str) -> sqlite3.Connection:
    """Autocommit: transactions are begun by `transaction` only.

    Whoever uses it sees to it that no two threads do so at once.
    """
    connection = sqlite3.connect(
        where, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    # A damaged text shall be no error of its own.
    connection.text_factory = _text
    for pragma in ("foreign_keys = ON", "cell_size_check = ON", "trusted_schema = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def in_memory(source: sqlite3.Connection | None = None) -> sqlite3.Connection:
    """A history that lasts as long as the program; with all that is in `source`, if it can be."""
    connection = connect(":memory:")
    if source is not None:
        with suppress(sqlite3.Error):
            pour(source, connection)
    if version_of(connection) != VERSION:
        connection.close()
        connection = connect(":memory:")
        migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def readable(folder: Path, *, checked: bool = True) -> sqlite3.Connection | None:
    """The history in a folder that nobody may write to, or None. To be closed."""
    path = folder / FILE
    if not path.is_file():
        return None
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = None
        try:
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
            if version_of(connection) == VERSION:
                if checked:
                    damage.check(connection)
                return connection
            connection.close()
        except (sqlite3.Error, UnicodeDecodeError, DamagedError):
            if connection is not None:
                connection.close()
    return None


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it, on the disk when it is over, or nothing. Raises sqlite3.Error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def reason(error: OSError | sqlite3.Error) -> str:
    """Why, in a few words for a sentence."""
    if isinstance(error, OSError):
        return reason_of(error)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return _REASONS.get(code, str(error).lower())


_REASONS = {
    sqlite3.SQLITE_FULL: marked("the disk is full"),
    sqlite3.SQLITE_IOERR: marked("the disk does not take it"),
    sqlite3.SQLITE_READONLY: marked("it may only be read"),
    sqlite3.SQLITE_CANTOPEN: marked("the folder cannot be written to"),
    sqlite3.SQLITE_BUSY: marked("another program is using it"),
    sqlite3.SQLITE_CORRUPT: marked("the file is damaged"),
    sqlite3.SQLITE_NOTADB: marked("the file is damaged"),
}
