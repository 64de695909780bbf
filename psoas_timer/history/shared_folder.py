"""A folder that several machines have in common, by whatever program keeps it the same on all.

It holds one JSON file for each session, written whole; the database itself never lives there. Files
that are not ours, or damaged, are left alone and named. Copies that such programs make of two
versions are read like any other file: the later edit holds.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from psoas_timer.history.history import History
from psoas_timer.history.interchange import NotSessionsError, dumped, loaded
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.rows import read_sessions
from psoas_timer.history.store import Store
from psoas_timer.texts import marked, reason_of, tr
from psoas_timer.whole_file import replace_file

PREFIX, SUFFIX = "psoas-timer-", ".json"
MOST_BYTES = 5_000_000  # of one file
MOST_AT_ONCE = 25  # files, so that a window is never still for long

_MISSING = marked(
    "The shared folder {folder} is not there, so nothing is exchanged with other machines."
)
_CANNOT = marked("The shared folder {folder} cannot be used ({why}).")
_NOT_OURS = marked(
    "In the shared folder {folder} these files are not sessions and are left alone: {names}"
)
_NAMED = 3

_Look = tuple[int, int]  # a file's size and when it was changed


@dataclass(frozen=True, slots=True)
class Step:
    """What one step of the exchange came to. `notice` is a sentence, or empty."""

    more: bool = False
    notice: str = ""


class SharedFolder:
    """`step` until there is no `more`: at the start, and after each session."""

    def __init__(self, history: History, folder: Path) -> None:
        self._history = history
        self._store: Store = history.store
        self._folder = folder
        self._not_ours: set[str] = set()
        self._store.change(self._begin)

    def step(self) -> Step:
        """Take in some files that are new here, or write some sessions that are new there."""
        if not self._folder.is_dir():
            return Step(notice=tr(_MISSING, folder=self._folder))
        try:
            taken = self._take_in(self._changed())
            if not taken:
                taken = self._write()
        except OSError as error:
            why = reason_of(error)
            return Step(notice=tr(_CANNOT, folder=self._folder, why=why))
        return Step(taken > 0, self._notice())

    def all_steps(self) -> str:
        """For who has nothing else to do meanwhile; the last notice."""
        while (step := self.step()).more:
            pass
        return step.notice

    # Their files

    def _changed(self) -> dict[str, _Look]:
        """The files that do not look as they did when they were last read. Raises OSError."""
        known = {
            name: (size, changed)
            for name, size, changed in self._store.all(
                lambda file: tuple(file.execute("SELECT name, size, changed FROM shared_files"))
            )
        }
        with os.scandir(self._folder) as entries:
            found = {
                entry.name: (entry.stat().st_size, entry.stat().st_mtime_ns)
                for entry in entries
                if _may_be_ours(entry)
            }
        changed = ((name, look) for name, look in sorted(found.items()) if known.get(name) != look)
        return dict(islice((one for one in changed if one[0] not in self._not_ours), MOST_AT_ONCE))

    def _take_in(self, files: dict[str, _Look]) -> int:
        for name, look in files.items():
            records = self._read(name, look)
            if records is None:
                self._not_ours.add(name)
                continue
            self._history.merge(records)
            self._remember(name, look, records)
        return len(files)

    def _read(self, name: str, look: _Look) -> tuple[SessionRecord, ...] | None:
        """None if the file is not one of ours, or damaged."""
        if look[0] > MOST_BYTES:
            return None
        try:
            return loaded((self._folder / name).read_bytes())
        except (NotSessionsError, OSError):
            return None

    def _remember(self, name: str, look: _Look, records: Iterable[SessionRecord]) -> None:
        """How the file looks; and if it has not what we have, that it is to be written anew."""
        marks = [
            (int(self._store.session(record.id) == record), record.id)
            for record in records
            if name == _name(record.id)
        ]

        def remember(file: sqlite3.Connection) -> None:
            file.execute("INSERT OR REPLACE INTO shared_files VALUES (?, ?, ?)", (name, *look))
            file.executemany("UPDATE sessions SET shared = revision * ? WHERE uuid = ?", marks)

        self._store.change(remember)

    def _notice(self) -> str:
        if not self._not_ours:
            return ""
        names = sorted(self._not_ours)
        words = ", ".join(names[:_NAMED])
        if len(names) > _NAMED:
            words = tr("{names} and {number} more", names=words, number=len(names) - _NAMED)
        return tr(_NOT_OURS, folder=self._folder, names=f"{words}.")

    # Our sessions

    def _write(self) -> int:
        """Raises OSError."""
        where = f"revision > shared ORDER BY id LIMIT {MOST_AT_ONCE}"
        where = f"id IN (SELECT id FROM sessions WHERE {where})"
        records = self._store.all(lambda connection: read_sessions(connection, where))
        for record in records:
            name = _name(record.id)
            path = self._folder / name
            replace_file(path, dumped((record,)))
            look = (path.stat().st_size, path.stat().st_mtime_ns)
            self._remember(name, look, (record,))
        return len(records)

    def _begin(self, file: sqlite3.Connection) -> None:
        """Into another folder than last time, everything is to be written anew."""
        before = file.execute("SELECT path FROM shared_folder").fetchone()
        if before is not None and before[0] == str(self._folder):
            return
        file.execute("DELETE FROM shared_folder")
        file.execute("INSERT INTO shared_folder VALUES (?)", (str(self._folder),))
        file.execute("DELETE FROM shared_files")
        file.execute("UPDATE sessions SET shared = 0")


def _name(id_: str) -> str:
    return f"{PREFIX}{id_}{SUFFIX}"


def _may_be_ours(entry: os.DirEntry[str]) -> bool:
    """Hidden files are the other program's own; what is no JSON is somebody's else."""
    name = entry.name
    return name.endswith(SUFFIX) and not name.startswith((".", "~")) and entry.is_file()
