"""Two machines with a folder in common have the same sessions in the end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from psoas_timer.history import History, open_history
from psoas_timer.history.interchange import dumped
from psoas_timer.history.shared_folder import MOST_AT_ONCE, SharedFolder
from tests.history.samples import at, session

Machine = Callable[[str], History]


@pytest.fixture
def common(tmp_path: Path) -> Path:
    folder = tmp_path / "common"
    folder.mkdir()
    return folder


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A history by name; opened once."""
    opened: dict[str, History] = {}

    def get(name: str) -> History:
        if name not in opened:
            opened[name] = open_history(tmp_path / name, at())
        return opened[name]

    yield get
    for history in opened.values():
        assert history.trouble == ""
        history.close()


def exchange(history: History, folder: Path) -> str:
    return SharedFolder(history, folder).all_steps()


def notes(history: History) -> list[str]:
    return sorted(record.note for record in history.sessions())


def test_what_was_done_on_one_machine_is_known_on_the_other(machine: Machine, common: Path) -> None:
    desktop, laptop = machine("desktop"), machine("laptop")
    for number in range(MOST_AT_ONCE + 5):
        desktop.keep(session(note=f"desktop {number}"))
    laptop.keep(session(note="laptop"))
    for history in (desktop, laptop, desktop):
        assert exchange(history, common) == ""

    assert desktop.sessions() == laptop.sessions()
    assert len(desktop.sessions()) == MOST_AT_ONCE + 6
    assert len(list(common.iterdir())) == MOST_AT_ONCE + 6


def test_an_edit_and_a_deletion_travel_and_the_later_one_holds(
    machine: Machine, common: Path
) -> None:
    desktop, laptop = machine("desktop"), machine("laptop")
    one, two = session(note="first"), session(note="to be deleted")
    desktop.keep(one)
    desktop.keep(two)
    exchange(desktop, common)
    exchange(laptop, common)
    laptop.edit(one.id, note="second")
    laptop.edit(one.id, note="third")
    laptop.delete(two.id)
    desktop.edit(one.id, note="also second")
    exchange(desktop, common)
    exchange(laptop, common)
    exchange(desktop, common)

    assert notes(desktop) == notes(laptop) == ["third"]


def test_of_two_edits_at_once_both_machines_end_with_the_same(
    machine: Machine, common: Path
) -> None:
    desktop, laptop = machine("desktop"), machine("laptop")
    one = session(note="first")
    desktop.keep(one)
    exchange(desktop, common)
    exchange(laptop, common)
    desktop.edit(one.id, note="on the desktop")
    laptop.edit(one.id, note="on the laptop")
    for history in (desktop, laptop, desktop, laptop):
        exchange(history, common)

    assert notes(desktop) == notes(laptop)


def test_a_copy_that_a_sync_program_made_of_a_conflict_is_read(
    machine: Machine, common: Path
) -> None:
    one = session(note="first")
    (common / f"psoas-timer-{one.id}.json").write_bytes(dumped((one,)))
    later = one.edited(note="second")
    copy = common / f"psoas-timer-{one.id}.sync-conflict-20261125-201500-ABCDEFG.json"
    copy.write_bytes(dumped((later,)))
    exchange(machine("desktop"), common)

    assert notes(machine("desktop")) == ["second"]
    assert copy.exists()
    assert (common / f"psoas-timer-{one.id}.json").read_bytes() == dumped((later,))


def test_damaged_and_foreign_files_are_left_alone_and_named(machine: Machine, common: Path) -> None:
    theirs = {
        "package.json": b'{"name": "something else"}',
        "psoas-timer-half.json": dumped((session(),))[:200],
        "deep.json": b"[" * 100_000,
        "zero.json": b"\0" * 500,
        "holiday.jpg": b"\xff\xd8",
        ".stignore": b"",
        "~lock.json": b"",
    }
    for name, data in theirs.items():
        (common / name).write_bytes(data)
    desktop = machine("desktop")
    desktop.keep(session())

    assert exchange(desktop, common) == (
        f"In the shared folder {common} these files are not sessions and are left alone: "
        "deep.json, package.json, psoas-timer-half.json and 1 more."
    )
    assert len(desktop.sessions()) == 1
    for name, data in theirs.items():
        assert (common / name).read_bytes() == data


def test_a_folder_that_is_not_there_is_a_sentence_and_is_not_made(
    machine: Machine, tmp_path: Path
) -> None:
    away = tmp_path / "stick"
    desktop = machine("desktop")
    desktop.keep(session())

    assert "is not there" in exchange(desktop, away)
    assert not away.exists()
    away.mkdir()
    assert exchange(desktop, away) == ""
    assert len(list(away.iterdir())) == 1


def test_h36_a_folder_that_is_full_is_a_sentence_and_written_later(
    machine: Machine, common: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    desktop = machine("desktop")
    desktop.keep(session())
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        assert "(no space left on device)" in exchange(desktop, common)
        assert list(common.iterdir()) == []
    assert exchange(desktop, common) == ""
    assert len(list(common.iterdir())) == 1


def test_nothing_is_read_or_written_twice(machine: Machine, common: Path) -> None:
    desktop = machine("desktop")
    desktop.keep(session())
    exchange(desktop, common)
    (path,) = common.iterdir()
    before = path.stat().st_mtime_ns

    assert not SharedFolder(desktop, common).step().more
    assert path.stat().st_mtime_ns == before


def test_into_another_folder_everything_is_written_anew(
    machine: Machine, common: Path, tmp_path: Path
) -> None:
    desktop = machine("desktop")
    desktop.keep(session())
    exchange(desktop, common)
    other = tmp_path / "other"
    other.mkdir()
    exchange(desktop, other)

    assert [path.name for path in other.iterdir()] == [path.name for path in common.iterdir()]
