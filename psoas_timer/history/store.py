"""Where sessions are written and read: the file while it can be, memory while it cannot.

What could not be written is kept here, and written as soon as that can be done. Nothing raises for
what is wrong with a disk or a file: `on_trouble` is told one sentence. Any thread may ask.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeVar

from psoas_timer.history.damage import is_our_mistake
from psoas_timer.history.database import (
    FILE,
    CannotKeepError,
    in_memory,
    open_file,
    readable,
    reason,
    transaction,
)
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.rows import read_sessions, write_session
from psoas_timer.history.unfinished import Unfinished, drop_unfinished, write_unfinished
from psoas_timer.texts import marked, tr

_T = TypeVar("_T")

_CANNOT_KEEP = marked(
    "What you do cannot be kept in {path} ({why}): it is remembered until "
    "the program is closed, and written as soon as that can be done."
)
_CANNOT_READ = marked("The history in {path} cannot be read ({why}).")


class Store:
    """`notice` is a sentence about what was found at the start, else empty; `trouble` the sentence
    about what is wrong now, else empty.
    """

    def __init__(self, folder: Path, day: date) -> None:
        self.notice = ""
        self.trouble = ""
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        self.path = folder / FILE
        self._lock = threading.RLock()
        self._folder = folder
        self._day = day
        self._unwritten: dict[str, SessionRecord] = {}
        self._dropped: set[str] = set()  # unfinished sessions that the file may still have
        try:
            opened = open_file(folder, day)
            self._connection, self.notice, self._lasts = opened.connection, opened.notice, True
        except CannotKeepError as error:
            self._connection, self._lasts = self._from_what_can_be_read(), False
            self.notice = self.trouble = self._cannot_keep(str(error))

    def close(self) -> None:
        """Write what is still unwritten, if that can be done now."""
        with self._lock:
            self.retry()
            self._connection.close()

    # Writing

    def write(self, records: Iterable[SessionRecord]) -> None:
        """Put each in the place of the one with its id, and forget its checkpoint."""
        with self._lock:
            self._unwritten |= {record.id: record for record in records}
            self.retry()

    def drop(self, id_: str) -> None:
        """Forget the checkpoint of that session."""
        with self._lock:
            self._dropped.add(id_)
            self.retry()

    def checkpoint(self, unfinished: Unfinished) -> None:
        """On the disk when this returns, if that can be done."""
        with self._lock:
            self._dropped.discard(unfinished.begun.id)
            if not self._lasts:
                self.retry()
            if not self._try(lambda: write_unfinished(self._connection, unfinished)):
                self._fall_back()
                self._try(lambda: write_unfinished(self._connection, unfinished))

    def change(self, change: Callable[[sqlite3.Connection], None]) -> bool:
        """Something else than sessions, whole or not at all; False if it could not be done."""
        with self._lock:

            def do() -> None:
                with transaction(self._connection):
                    change(self._connection)

            return self._try(do)

    def retry(self) -> bool:
        """Write what could not be written before; is all of it in the file now?"""
        with self._lock:
            if not self._lasts and not self._reopened():
                self._try(self._write_all)  # in memory it can at least be looked at
                return False
            if not self._unwritten and not self._dropped:
                self._tell("")
                return True
            if not self._try(self._write_all):
                self._fall_back()
                return False
            self._unwritten.clear()
            self._dropped.clear()
            self._tell("")
            return True

    # Reading

    def session(self, id_: str) -> SessionRecord | None:
        """Whatever its state, also one that is not in the file yet."""
        with self._lock:
            if id_ in self._unwritten:
                return self._unwritten[id_]
            found = self.all(lambda connection: read_sessions(connection, "uuid = ?", (id_,)))
            return found[0] if found else None

    def ask(self, look: Callable[[sqlite3.Connection], _T], nothing: _T) -> _T:
        """What `look` finds, or nothing where the file has become unreadable."""
        with self._lock:
            try:
                return look(self._connection)
            except sqlite3.Error as error:
                if is_our_mistake(error):
                    raise
                self._tell(tr(_CANNOT_READ, path=self.path, why=reason(error)))
            except (ArithmeticError, LookupError, TypeError, ValueError):
                # Only where damage has got past SQLite's own checks.
                self._tell(tr(_CANNOT_READ, path=self.path, why=tr("the file is damaged")))
            return nothing

    def all(self, look: Callable[[sqlite3.Connection], tuple[_T, ...]]) -> tuple[_T, ...]:
        """As `ask`, for those that find several."""
        nothing: tuple[_T, ...] = ()
        return self.ask(look, nothing)

    # The file

    def _write_all(self) -> None:
        with transaction(self._connection):
            for record in self._unwritten.values():
                write_session(self._connection, record)
                drop_unfinished(self._connection, record.id)
            for id_ in self._dropped:
                drop_unfinished(self._connection, id_)

    def _try(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except sqlite3.Error as error:
            self._tell(self._cannot_keep(reason(error)))
            return False
        except UnicodeDecodeError:  # in SQLite's own words about damage
            self._tell(self._cannot_keep(tr("the file is damaged")))
            return False
        return True

    def _reopened(self) -> bool:
        """Can the file be written to again? Then it is the one in use."""
        try:
            opened = open_file(self._folder, self._day, thoroughly=False)
        except CannotKeepError as error:
            self._tell(self._cannot_keep(str(error)))
            return False
        self._connection.close()
        self._connection, self._lasts = opened.connection, True
        return True

    def _fall_back(self) -> None:
        """Go on in memory, with all that can be read of the file, and what could not be written."""
        if not self._lasts:
            return
        self._connection.close()  # which also ends what is half written
        self._connection, self._lasts = self._from_what_can_be_read(), False
        self._try(self._write_all)

    def _from_what_can_be_read(self) -> sqlite3.Connection:
        found = readable(self._folder)
        if found is None:
            return in_memory()
        with closing(found):
            return in_memory(found)

    def _cannot_keep(self, why: str) -> str:
        return tr(_CANNOT_KEEP, path=self.path, why=why)

    def _tell(self, sentence: str) -> None:
        if sentence != self.trouble:
            self.trouble = sentence
            self.on_trouble(sentence)
