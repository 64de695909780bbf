"""Where nothing can be written the session goes on: one sentence, and everything is kept later."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from psoas_timer.history import open_history
from psoas_timer.history.database import FILE
from tests.history.samples import at, session

# What an operation of a disk that fails is told: SQLite's code, or the system's.
FAILURES = {"full": sqlite3.SQLITE_FULL, "broken": sqlite3.SQLITE_IOERR}


class Disk:
    """Fails at its n-th operation and all later ones, until it is mended."""

    def __init__(self, sound: int, code: int) -> None:
        self.left = sound
        self._code = code

    def turn(self) -> None:
        self.left -= 1
        if self.left < 0:
            error = sqlite3.OperationalError("the disk fails")
            error.sqlite_errorcode = self._code
            raise error

    def mend(self) -> None:
        self.left = 1_000_000


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[Disk], None]:
    """Let every statement for a file go to that disk."""
    connect = sqlite3.connect

    def put(disk: Disk) -> None:
        class Connection(sqlite3.Connection):
            def execute(self, *arguments: Any) -> sqlite3.Cursor:
                disk.turn()
                return super().execute(*arguments)

            def executemany(self, *arguments: Any) -> sqlite3.Cursor:
                disk.turn()
                return super().executemany(*arguments)

            def executescript(self, *arguments: Any) -> sqlite3.Cursor:
                disk.turn()
                return super().executescript(*arguments)

        def connected(where: object, **keywords: Any) -> sqlite3.Connection:
            factory = sqlite3.Connection if where == ":memory:" else Connection
            return connect(str(where), factory=factory, **keywords)

        monkeypatch.setattr(sqlite3, "connect", connected)

    return put


@pytest.mark.parametrize("failure", FAILURES)
def test_h36_whatever_operation_fails_nothing_is_lost_or_halved(
    folder: Path, on: Callable[[Disk], None], failure: str
) -> None:
    disk = Disk(1_000_000, FAILURES[failure])
    on(disk)
    kept = []
    for sound in range(45):
        history = open_history(folder, at())
        disk.left = sound
        one = session(note=str(sound))
        history.keep(one)
        kept.append(one)
        disk.mend()
        assert history.retry()
        assert history.trouble == ""
        history.close()
        again = open_history(folder, at())
        assert {found.id for found in again.sessions()} == {found.id for found in kept}
        again.close()


def test_h36_a_disk_that_is_full_at_the_start_is_told_once_and_mended_later(
    folder: Path, on: Callable[[Disk], None]
) -> None:
    disk = Disk(2, sqlite3.SQLITE_FULL)
    on(disk)
    history = open_history(folder, at())
    told: list[str] = []
    history.on_trouble(told.append)
    one, two = session(hour=7), session(hour=20)
    history.keep(one)
    history.keep(two)

    assert "(the disk is full)" in history.notice
    assert told == []
    assert history.sessions() == (one, two)
    disk.mend()
    assert history.retry()
    assert told == [""]
    history.close()
    again = open_history(folder, at())
    assert again.sessions() == (one, two)
    again.close()


def test_h37_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    history = open_history(tmp_path / "file" / "data", at())
    one = session()
    history.keep(one)

    assert history.notice == (
        f"What you do cannot be kept in {tmp_path / 'file' / 'data' / FILE} (not a directory): it "
        "is remembered until the program is closed, and written as soon as that can be done."
    )
    assert history.sessions() == (one,)
    history.close()


CHILD = """
import json, resource, sys
from pathlib import Path
from psoas_timer.history import open_history
from tests.history.samples import at, session

def limit(most):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

folder = Path(sys.argv[1])
if len(sys.argv) > 2:
    limit(int(sys.argv[2]))
history = open_history(folder, at())
kept = []
for number in range(300):
    one = session()
    kept.append(one.id)
    history.keep(one)
    if history.trouble:
        break
trouble, seen = history.trouble, len(history.sessions())
if len(sys.argv) > 2:
    limit(resource.RLIM_INFINITY)
written = history.retry()
history.close()
print(json.dumps({"kept": kept, "trouble": trouble, "seen": seen, "written": written}))
"""


def child(before: Iterable[str], *arguments: str) -> Any:
    done = subprocess.run(
        [*before, sys.executable, "-c", CHILD, *arguments],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return json.loads(done.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
def test_h36_on_a_disk_that_fills_up_every_session_is_kept_in_the_end(tmp_path: Path) -> None:
    told = child([], str(tmp_path), "300000")
    history = open_history(tmp_path, at())

    assert told["trouble"].startswith("What you do cannot be kept in")
    assert told["seen"] == len(told["kept"]) > 1
    assert told["written"]
    assert {one.id for one in history.sessions()} == set(told["kept"])
    history.close()


def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = ["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(not can_mount(), reason="needs the right to mount")
def test_h37_a_folder_nobody_may_write_to_is_read(tmp_path: Path) -> None:
    history = open_history(tmp_path, at())
    history.keep(session())
    history.close()
    script = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"; shift; exec "$@"'
    told = child(["unshare", "--mount", "sh", "-ec", script, "sh", str(tmp_path)], str(tmp_path))

    assert told["trouble"].startswith("What you do cannot be kept in")
    assert not told["written"]
    assert (told["seen"], len(told["kept"])) == (2, 1)
