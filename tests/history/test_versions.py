"""Histories as earlier versions wrote them: frozen, opened, brought to this version, gone on with.

Every version that was ever released has its files in tests/golden/history, which never change.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from psoas_timer.core.session import Session
from psoas_timer.history import History, open_history
from psoas_timer.history.database import FILE
from psoas_timer.history.interchange import dumped, loaded
from psoas_timer.history.schema import VERSION
from tests.core.samples import LUNGE
from tests.history.samples import at, session
from tests.history.test_recorder import plan_of

GOLDEN = Path(__file__).parent.parent / "golden" / "history"
VERSIONS = range(1, VERSION + 1)


def of_version(version: int, folder: Path) -> History:
    """The history of that version, opened as whoever has it finds it."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as old:
        old.executescript((GOLDEN / f"version-{version}.sql").read_text("utf-8"))
    return open_history(folder, at())


def tables(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        return [*rows.fetchall(), *connection.execute("PRAGMA user_version").fetchall()]


@pytest.mark.parametrize("version", VERSIONS)
def test_h43_a_history_of_an_older_version_is_read_whole(version: int, tmp_path: Path) -> None:
    with closing(of_version(version, tmp_path / "old")) as history:
        assert history.notice == ""
        assert dumped(history.sessions()) == (GOLDEN / f"version-{version}.json").read_bytes()

        history.keep(session())
        assert len(history.sessions()) == 3


@pytest.mark.parametrize("version", VERSIONS)
def test_h43_a_session_that_an_older_version_was_cut_off_in_goes_on(
    version: int, tmp_path: Path
) -> None:
    with closing(of_version(version, tmp_path / "old")) as history:
        unfinished = history.unfinished(at())
        assert unfinished is not None

        shot = Session.resumed(plan_of(LUNGE), unfinished.checkpoint).snapshot(0.0)
        assert shot.segment is not None
        assert (shot.segment.where, shot.seconds) == ("Lunge. Left side, hold one of three.", 20)


@pytest.mark.parametrize("version", VERSIONS)
def test_h43_an_older_history_gets_the_tables_of_a_new_one(version: int, tmp_path: Path) -> None:
    of_version(version, tmp_path / "old").close()
    open_history(tmp_path / "new", at()).close()

    assert tables(tmp_path / "old") == tables(tmp_path / "new")


@pytest.mark.parametrize("version", VERSIONS)
def test_h43_sessions_that_an_older_version_wrote_out_come_in(version: int) -> None:
    records = loaded((GOLDEN / f"version-{version}.json").read_bytes())

    assert [record.note for record in records] == ["=2+2\nä", ""]
