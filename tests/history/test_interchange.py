"""What goes out comes in again the same; what comes in from elsewhere cannot do harm."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.side import Side
from psoas_timer.history import History, open_history
from psoas_timer.history.backups import backups
from psoas_timer.history.exchange import sessions_in
from psoas_timer.history.interchange import NotSessionsError, dumped, loaded, to_json
from psoas_timer.history.records import Felt, FollowUp
from psoas_timer.history.spreadsheet import COLUMNS, to_csv
from tests.history.samples import TODAY, at, each_side, held, hurt, session

EVERYTHING = replace(
    session(
        efforts=(*each_side(times=1), held("bridge", seconds=1.5, outcome=None)),
        pains=(hurt(3), hurt(5, "bridge", None)),
        note="=2+2\nä",
        offset=-300,
    ),
    before=Felt(4, left=2),
    after=Felt(right=0),
    follow_up=FollowUp.STILL,
)


def test_json_comes_back_as_it_went() -> None:
    assert loaded(dumped((EVERYTHING,))) == (EVERYTHING,)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda _data: [], "no history"),
        (lambda data: data | {"format": 2}, "newer"),
        (lambda data: data | {"sessions": [{}]}, "damaged"),
        (lambda data: with_session(data, id="../../etc"), "damaged"),
        (lambda data: with_session(data, started="yesterday"), "damaged"),
        (lambda data: with_session(data, started="2026-11-25T20:58:00"), "damaged"),
        (lambda data: with_session(data, ran=float("nan")), "damaged"),
        (lambda data: with_session(data, ran=-1), "damaged"),
        (lambda data: with_session(data, ran=True), "damaged"),
        (lambda data: with_session(data, note="x" * 5000), "damaged"),
        (lambda data: with_session(data, note="\ud800"), "damaged"),
        (lambda data: with_session(data, pauses=10**30), "damaged"),
        (lambda data: with_session(data, before={"level": 11, "left": 0, "right": 0}), "damaged"),
        (lambda data: with_session(data, efforts=[{}] * 20_000), "damaged"),
    ],
)
def test_what_is_no_history_is_refused_whole(
    change: Callable[[dict[str, Any]], object], why: str
) -> None:
    with pytest.raises(NotSessionsError, match=why):
        loaded(json.dumps(change(to_json((EVERYTHING,)))).encode())


def with_session(data: dict[str, Any], **changes: object) -> object:
    return data | {"sessions": [data["sessions"][0] | changes]}


@given(st.binary(max_size=300))
def test_h40_no_bytes_are_more_than_refused(data: bytes) -> None:
    with pytest.raises(NotSessionsError):
        loaded(data)


def test_every_revision_of_a_history_can_be_taken_in(history: History, tmp_path: Path) -> None:
    history.keep(EVERYTHING)
    path = tmp_path / "all.json"
    path.write_bytes(dumped(history.sessions()))
    other = open_history(tmp_path / "other", at())
    other.merge(sessions_in(path))

    assert other.sessions() == history.sessions()
    other.close()


def test_a_backup_can_be_taken_in(folder: Path, tmp_path: Path) -> None:
    first = open_history(folder, at())
    first.keep(EVERYTHING)
    first.close()
    open_history(folder, at()).close()
    (backup,) = backups(folder)

    assert sessions_in(backup) == (EVERYTHING,)


def test_a_damaged_backup_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"SQLite format 3\0" + b"?" * 4000)

    with pytest.raises(NotSessionsError, match="damaged"):
        sessions_in(path)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_a_row_for_each_exercise_and_side() -> None:
    table = rows(to_csv((EVERYTHING,)))

    assert [(row["exercise"], row["side"]) for row in table] == [
        ("lunge", "right"),
        ("lunge", "left"),
        ("bridge", "both"),
    ]
    first = table[0]
    assert (first["started_utc"], first["utc_offset"], first["started_local"]) == (
        "2026-11-25T23:00:00Z",
        "UTC-0500",
        "2026-11-25 18:00",
    )
    assert (first["seconds_planned"], first["seconds_done"], first["worst_pain"]) == (
        "30.0",
        "30.0",
        "3",
    )
    assert (table[2]["efforts_planned"], table[2]["efforts_done"]) == ("1", "0")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", " =", "\r"])
def test_no_cell_can_be_taken_for_a_formula(sign: str) -> None:
    bad = f'{sign}HYPERLINK("x")'
    one = replace(session(efforts=(held(bad, Side.LEFT),)), name=bad, routine=bad, note=bad)
    (row,) = rows(to_csv((one,)))

    assert list(row) == list(COLUMNS)
    assert not [cell for cell in row.values() if cell.lstrip(" ").startswith(tuple("=+-@\t\r"))]
    assert row["note"] == f"'{bad}"


def test_sums_of_the_table_are_those_of_the_history(history: History) -> None:
    history.keep(session(efforts=(*each_side(), held("bridge", seconds=12))))
    table = rows(to_csv(history.sessions()))
    sides = history.sides(TODAY, TODAY)

    for side, seconds in (("left", sides.left), ("right", sides.right), ("both", sides.both)):
        of_side = (float(row["seconds_done"]) for row in table if row["side"] == side)
        assert sum(of_side) == seconds
