"""Lowering other players and giving back what they had, on a desktop made of a dictionary."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from psoas_timer.sound import journal
from psoas_timer.sound.background import Job
from psoas_timer.sound.ducking import Ducking
from psoas_timer.sound.mpris import BusError, PlayerError

MUSIC, FILM, PAUSED = "music", "film", "paused"


class Desktop:
    """Players with a volume each, which is None where a player has none to tell."""

    def __init__(self) -> None:
        self.volumes: dict[str, float | None] = {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}
        self.log: list[tuple[str, float]] = []
        self.reachable = True
        self.after_set: Job = lambda: None

    @contextmanager
    def connect(self) -> Iterator[Desktop]:
        if not self.reachable:
            raise BusError("no bus")
        yield self

    def playing(self) -> list[str]:
        return [name for name in self.volumes if name != PAUSED]

    def volume(self, name: str) -> float:
        found = self.volumes.get(name)
        if found is None:
            raise PlayerError(name)
        return found

    def set_volume(self, name: str, volume: float) -> None:
        self.volume(name)
        self.volumes[name] = volume
        self.log.append((name, volume))
        self.after_set()


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


def speak_once(others: Ducking) -> None:
    others.mind(speaking=True)
    others.mind(speaking=False)


def at_once(job: Job) -> None:
    job()


def ducking(desktop: Desktop, folder: Path) -> Ducking:
    return Ducking(desktop.connect, folder, at_once)


def test_players_are_lowered_while_words_sound_and_then_as_they_were(
    desktop: Desktop, tmp_path: Path
) -> None:
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    assert desktop.volumes == {MUSIC: pytest.approx(0.24), FILM: pytest.approx(0.3), PAUSED: 0.9}
    others.mind(speaking=False)

    assert desktop.volumes == {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}
    assert not list(tmp_path.iterdir())


def test_each_is_given_back_exactly_once(desktop: Desktop, tmp_path: Path) -> None:
    others = ducking(desktop, tmp_path)
    for speaking in (True, True, False, False, False):
        others.mind(speaking=speaking)
    ducking(desktop, tmp_path).mind(speaking=False)

    assert [name for name, volume in desktop.log if volume in (0.8, 1.0)] == [MUSIC, FILM]


def test_what_a_person_has_turned_in_between_stays_theirs(desktop: Desktop, tmp_path: Path) -> None:
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    desktop.volumes[MUSIC] = 0.5
    others.mind(speaking=False)

    assert desktop.volumes == {MUSIC: 0.5, FILM: 1.0, PAUSED: 0.9}


def test_a_player_that_rounds_its_volume_gets_it_back(desktop: Desktop, tmp_path: Path) -> None:
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    desktop.volumes[MUSIC] = 0.25
    others.mind(speaking=False)

    assert desktop.volumes[MUSIC] == 0.8


def test_after_a_crash_the_next_start_gives_back_what_was_lowered(
    desktop: Desktop, tmp_path: Path
) -> None:
    ducking(desktop, tmp_path).mind(speaking=True)  # and here it ends
    ducking(desktop, tmp_path)

    assert desktop.volumes == {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}
    assert not list(tmp_path.iterdir())


class CrashError(Exception):
    """The power goes, in the middle of everything."""


@pytest.mark.parametrize("volumes_set", [1, 2, 3, 4])
def test_whenever_it_crashes_nobody_is_left_soft_or_given_back_twice(
    desktop: Desktop, tmp_path: Path, volumes_set: int
) -> None:
    def crash() -> None:
        if len(desktop.log) == volumes_set:
            raise CrashError

    desktop.after_set = crash
    others = ducking(desktop, tmp_path)
    with pytest.raises(CrashError):
        speak_once(others)
    ducking(desktop, tmp_path)

    assert desktop.volumes == {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}
    assert desktop.log.count((MUSIC, 0.8)) == 1
    assert desktop.log.count((FILM, 1.0)) == (volumes_set > 1)


def test_a_player_that_has_gone_or_has_no_volume_is_no_trouble(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.volumes["browser"] = None
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    del desktop.volumes[FILM]
    others.mind(speaking=False)

    assert desktop.volumes[MUSIC] == 0.8
    assert not list(tmp_path.iterdir())


def test_without_a_desktop_nothing_happens(desktop: Desktop, tmp_path: Path) -> None:
    desktop.reachable = False
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    others.mind(speaking=False)

    assert desktop.log == []


def test_a_bus_that_goes_away_while_words_sound_is_made_up_for_later(
    desktop: Desktop, tmp_path: Path
) -> None:
    others = ducking(desktop, tmp_path)
    others.mind(speaking=True)
    desktop.reachable = False
    others.mind(speaking=False)
    desktop.reachable = True
    others.mind(speaking=True)  # it must not take the lowered volume for the usual one
    others.mind(speaking=False)

    assert desktop.volumes == {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}


def test_h36_what_cannot_be_noted_is_not_lowered(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    others = ducking(desktop, tmp_path / "file")
    others.mind(speaking=True)
    others.mind(speaking=False)

    assert desktop.log == []


def test_a_wish_that_changes_during_the_work_is_followed(desktop: Desktop, tmp_path: Path) -> None:
    waiting: list[Job] = []
    others = Ducking(desktop.connect, tmp_path, waiting.append)
    others.mind(speaking=True)
    desktop.after_set = lambda: others.mind(speaking=False)
    assert len(waiting) == 1
    waiting.pop()()

    assert desktop.volumes == {MUSIC: 0.8, FILM: 1.0, PAUSED: 0.9}
    assert waiting == []


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"a": 1}', '{"a": [true, 1]}', '{"a": [1e99, 1]}', "[" * 50_000]
)
def test_h38_a_damaged_journal_is_none(desktop: Desktop, tmp_path: Path, text: str) -> None:
    (tmp_path / journal.FILE).write_text(text, encoding="utf-8")
    ducking(desktop, tmp_path)

    assert desktop.log == []


def test_the_journal_is_plain_to_read(desktop: Desktop, tmp_path: Path) -> None:
    ducking(desktop, tmp_path).mind(speaking=True)
    noted = json.loads((tmp_path / journal.FILE).read_text(encoding="utf-8"))

    assert noted[FILM] == [1.0, pytest.approx(0.3)]
