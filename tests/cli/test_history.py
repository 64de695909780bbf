"""`psoas-timer history`: to read, for programs, for spreadsheets, and from another machine."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from psoas_timer.history import open_history
from psoas_timer.history.records import SessionRecord
from tests.cli.conftest import Command
from tests.history.samples import TODAY, at, hurt, session

BEFORE = session(TODAY - timedelta(days=10), ran=300, completed=False)
LAST = session(TODAY, ran=720, note="tight \x1b[31mleft", pains=(hurt(3),))


@pytest.fixture
def filled(home: Path) -> Path:
    with closing(open_history(home / "data", at())) as history:
        history.merge((BEFORE, LAST))
    return home


def kept(home: Path) -> tuple[SessionRecord, ...]:
    with closing(open_history(home / "data", at())) as history:
        return history.sessions()


def test_without_sessions_it_says_when_there_will_be_some(command: Command) -> None:
    done = command("history")

    assert (done.code, done.err) == (0, "")
    assert done.out == "Nothing yet: what you do is kept from your first routine on.\n"


def test_sessions_are_told_in_a_line_each(command: Command, filled: Path) -> None:
    assert command("history").out.splitlines() == [
        "2026-11-15 18:00  Full stretch, stopped after 5 min, left 90 s, right 90 s",
        "2026-11-25 18:00  Full stretch, 12 min, left 90 s, right 90 s, pain 3 of 10 at lunge",
        "                  tight  [31mleft",
        "2 sessions, 17 minutes.",
    ]


def test_since_a_day(command: Command, filled: Path) -> None:
    done = command("history", "--since", "2026-11-20", "--json")

    data = json.loads(done.out)
    assert data["format"] == 1
    assert [one["id"] for one in data["sessions"]] == [LAST.id]


def test_a_day_that_is_none_is_wrong_usage(command: Command) -> None:
    done = command("history", "--since", "yesterday")

    assert done.code == 2
    assert '"yesterday" is no day: write it as in 2026-11-25.' in done.err


def test_a_table_for_spreadsheets(command: Command, filled: Path) -> None:
    lines = command("history", "--csv").out.splitlines()

    assert lines[0].startswith("session,routine,name,started_utc,utc_offset")
    assert len([line for line in lines if line.startswith(LAST.id)]) == 2


def test_what_one_machine_gives_another_takes_in(
    command: Command, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "all.json"
    path.write_text(command("history", "--json").out, encoding="utf-8")
    monkeypatch.setenv("PSOAS_TIMER_HOME", str(tmp_path / "other"))

    assert command("history", "--import", str(path)).out == ("2 new, 0 changed, 0 known already.\n")
    assert command("history", "--import", str(path)).out == ("0 new, 0 changed, 2 known already.\n")
    assert kept(tmp_path / "other") == kept(filled)


@pytest.mark.parametrize("data", [b"", b"{}", b"PK\x03\x04", b"SQLite format 3\0 not really"])
def test_a_file_that_is_no_history_is_not_taken_in(
    command: Command, home: Path, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    done = command("history", "--import", str(path))

    assert done.code == 1
    assert done.err.startswith(f"psoas-timer: {path} is not taken in: it is")
    assert kept(home) == ()


def test_a_file_that_is_not_there_is_said(command: Command) -> None:
    done = command("history", "--import", "nowhere.json")

    assert done.code == 1
    assert "nowhere.json cannot be read (no such file or directory)." in done.err
