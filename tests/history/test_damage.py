"""A damaged file never ends the program, and as little as possible is lost with it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from psoas_timer.history import open_history
from psoas_timer.history.backups import KEPT, backups
from psoas_timer.history.database import FILE
from psoas_timer.history.schema import VERSION
from tests.history.samples import TODAY, at, filled, look_at_everything, session


def flipped(data: bytes, rng: random.Random) -> bytes:
    place = rng.randrange(len(data))
    changed = data[place] ^ 1 << rng.randrange(8)
    return data[:place] + bytes([changed]) + data[place + 1 :]


def test_h39_a_flipped_bit_never_ends_the_program(tmp_path: Path) -> None:
    """At 200 places, some of them in the parts that say what everything else is."""
    path = filled(tmp_path)
    sound, rng = path.read_bytes(), random.Random(39)
    mended = 0
    for number in range(200):
        for left in tmp_path.glob(f"{path.stem}*"):
            left.unlink()
        head = number % 4 == 0
        damaged = flipped(sound[:200], rng) + sound[200:] if head else flipped(sound, rng)
        path.write_bytes(damaged)
        history = open_history(tmp_path, at())
        look_at_everything(history)
        new = session(note="after the damage")
        history.keep(new)
        assert history.session(new.id) == new
        history.close()
        mended += "damaged" in history.notice

    assert mended > 10


def test_h39_a_damaged_file_is_set_aside_and_the_newest_backup_takes_its_place(
    tmp_path: Path,
) -> None:
    path = filled(tmp_path)
    open_history(tmp_path, at()).close()  # makes the day's backup
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    history = open_history(tmp_path, at())

    assert history.notice == (
        "The history was damaged. It is again as it was on 2026-11-25. "
        "The damaged file is kept as history.corrupt-2026-11-25.sqlite3."
    )
    assert len(history.sessions()) == 8
    assert (tmp_path / "history.corrupt-2026-11-25.sqlite3").exists()
    history.close()


def test_h39_without_a_backup_a_new_one_is_begun(tmp_path: Path) -> None:
    path = filled(tmp_path)
    for _ in range(2):
        path.write_bytes(b"no history at all" * 400)
        history = open_history(tmp_path, at())
        history.keep(session())
        history.close()

    assert "A new one was begun." in history.notice
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == [
        "history.corrupt-2026-11-25-2.sqlite3",
        "history.corrupt-2026-11-25.sqlite3",
        "history.sqlite3",
    ]


def test_h39_a_backup_that_is_damaged_too_is_passed_over(tmp_path: Path) -> None:
    filled(tmp_path, sessions=3, day=TODAY - timedelta(days=2))
    for days in (1, 0):
        open_history(tmp_path, at(TODAY - timedelta(days=days))).close()
    backups(tmp_path)[0].write_bytes(b"SQLite format 3\0 and then nothing of the kind")
    (tmp_path / FILE).write_bytes(b"gone")
    history = open_history(tmp_path, at())

    assert "as it was on 2026-11-24" in history.notice
    assert len(history.sessions()) == 3
    history.close()


def test_h39_an_emptied_file_is_taken_for_damaged(tmp_path: Path) -> None:
    path = filled(tmp_path)
    open_history(tmp_path, at()).close()
    path.write_bytes(b"")
    history = open_history(tmp_path, at())

    assert len(history.sessions()) == 8
    history.close()


def test_h39_a_column_of_another_name_is_found_before_the_days_backup_has_it(
    tmp_path: Path,
) -> None:
    path = filled(tmp_path)
    open_history(tmp_path, at()).close()  # makes the day's backup
    whole = path.read_bytes()
    assert b"exercise INTEGER" in whole
    path.write_bytes(whole.replace(b"exercise INTEGER", b"exercire INTEGER", 1))

    history = open_history(tmp_path, at(TODAY + timedelta(days=1)))

    assert f"It is again as it was on {TODAY.isoformat()}." in history.notice
    assert len(history.sessions()) == 8
    history.close()


def test_h39_other_tables_under_our_name_are_set_aside(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as other:
        other.execute("CREATE TABLE songs (title TEXT)")
        other.execute(f"PRAGMA user_version = {VERSION}")
    history = open_history(tmp_path, at())

    assert "damaged" in history.notice
    history.close()


def test_there_is_a_backup_a_day_and_the_last_five_are_kept(tmp_path: Path) -> None:
    first = TODAY - timedelta(days=9)
    filled(tmp_path, day=first)
    for days in range(10):
        for _ in range(2):
            open_history(tmp_path, at(first + timedelta(days=days))).close()

    names = [path.stem for path in backups(tmp_path)]
    assert names == [f"history-{TODAY - timedelta(days=days)}" for days in range(KEPT)]
    assert len(list((tmp_path / "backups").iterdir())) == KEPT


def test_an_empty_history_is_not_backed_up(tmp_path: Path) -> None:
    for _ in range(2):
        open_history(tmp_path, at()).close()

    assert backups(tmp_path) == ()


def test_h43_a_history_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    history = open_history(tmp_path, at())
    history.keep(session())

    assert "written by a newer Psoas Timer" in history.notice
    assert len(history.sessions()) == 1
    history.close()
    assert path.read_bytes() == before


@pytest.mark.slow
def test_h39_a_file_cut_off_anywhere_never_ends_the_program(tmp_path: Path) -> None:
    path = filled(tmp_path)
    sound = path.read_bytes()
    for length in range(0, len(sound), 997):
        for left in tmp_path.glob(f"{path.stem}*"):
            left.unlink()
        path.write_bytes(sound[:length])
        history = open_history(tmp_path, at())
        look_at_everything(history)
        history.close()
