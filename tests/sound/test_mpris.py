"""Lowering real players, over a real bus of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from psoas_timer.sound.ducking import Ducking
from psoas_timer.sound.mpris import BusError, MprisPlayers
from tests.sound.fake_mpris import FakePlayer, is_possible, private_bus

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not is_possible(), reason="dbus-daemon is not installed"
)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def players(bus: str) -> Iterator[dict[str, FakePlayer]]:
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(closing(FakePlayer(bus, name, status, volume)))
            for name, status, volume in (
                ("music", "Playing", 0.8),
                ("film", "Paused", 1.0),
                ("browser", "Playing", None),
            )
        }


def test_only_a_player_that_plays_is_lowered_and_then_given_back(
    players: dict[str, FakePlayer], tmp_path: Path
) -> None:
    others = Ducking(MprisPlayers, tmp_path, lambda job: job())
    others.mind(speaking=True)
    assert players["music"].volume == pytest.approx(0.24)
    others.mind(speaking=False)

    assert players["music"].set_to == [pytest.approx(0.24), 0.8]
    assert players["film"].set_to == []


def test_after_a_crash_the_next_start_gives_back_over_the_bus(
    players: dict[str, FakePlayer], tmp_path: Path
) -> None:
    Ducking(MprisPlayers, tmp_path, lambda job: job()).mind(speaking=True)
    Ducking(MprisPlayers, tmp_path, lambda job: job())

    assert players["music"].set_to == [pytest.approx(0.24), 0.8]


def test_a_bus_without_players_is_empty(bus: str) -> None:
    assert bus
    with MprisPlayers() as players:
        assert players.playing() == []


@pytest.mark.parametrize(
    "address", [None, "", "nonsense", "unix:path=/nowhere/at/all", "tcp:host=192.0.2.1,port=80"]
)
def test_h53_where_there_is_no_local_bus_nothing_is_reached(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    with pytest.raises(BusError), MprisPlayers():
        pass
