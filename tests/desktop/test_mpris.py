"""Media keys: playerctl, as a person has it, asks and tells the session over a bus."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from psoas_timer.core.events import Command
from psoas_timer.core.snapshot import Mode
from psoas_timer.desktop.mpris import MediaControls
from psoas_timer.sound.mpris import MprisPlayers
from tests.desktop.conftest import FakeClock, run
from tests.gui.samples import STATES, snapshot

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="MPRIS is of the Linux desktop")

HOLD = STATES["hold-left"]


@pytest.fixture
def new_player(qapp: object, clock: FakeClock) -> Iterator[Callable[[], MediaControls]]:
    """Makes one. All are gone at the end, and not when some other thread tidies up."""
    made: list[MediaControls] = []

    def new() -> MediaControls:
        made.append(MediaControls(clock))
        return made[-1]

    yield new
    for controls in made:
        controls.end()
        delete(controls)


@pytest.fixture
def player(bus: str, new_player: Callable[[], MediaControls]) -> MediaControls:
    """In a hold of the morning routine."""
    controls = new_player()
    controls.begin(HOLD, "Morning")
    return controls


def playerctl(qtbot: QtBot, *words: str) -> str:
    return run(qtbot, "playerctl", "--player=psoas_timer", *words)


def asked_by(qtbot: QtBot, player: MediaControls, word: str) -> list[Command]:
    commands: list[Command] = []
    player.asked.connect(commands.append)
    playerctl(qtbot, word)
    player.asked.disconnect(commands.append)
    return commands


def test_playerctl_sees_the_exercise_the_side_and_the_routine(
    qtbot: QtBot, player: MediaControls
) -> None:
    form = "{{status}} | {{title}} | {{artist}} | {{album}} | {{duration(mpris:length)}}"
    told = playerctl(qtbot, "metadata", "--format", form)

    assert told == (
        "Playing | Kneeling lunge stretch | Left side, hold two of three. | Morning | 24:00"
    )


def test_a_picture_of_the_pose_is_the_cover(
    qtbot: QtBot, player: MediaControls, tmp_path: Path
) -> None:
    player.show(HOLD, tmp_path / "lunge & left.png")

    address = playerctl(qtbot, "metadata", "mpris:artUrl")
    assert address.startswith("file:///")
    assert address.endswith("lunge%20%26%20left.png")


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("play-pause", Command.TOGGLE),
        ("pause", Command.TOGGLE),
        ("next", Command.SKIP),
        ("previous", Command.BACK),
        ("stop", Command.STOP),
    ],
)
def test_each_button_asks_for_its_command(
    qtbot: QtBot, player: MediaControls, word: str, command: Command
) -> None:
    assert asked_by(qtbot, player, word) == [command]


def test_play_and_pause_do_not_turn_over_what_is_so_already(
    qtbot: QtBot, player: MediaControls
) -> None:
    assert asked_by(qtbot, player, "play") == []

    player.show(STATES["paused"])

    assert asked_by(qtbot, player, "pause") == []
    assert asked_by(qtbot, player, "play") == [Command.TOGGLE]


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_has_a_status(qtbot: QtBot, player: MediaControls, mode: Mode) -> None:
    player.show(snapshot(mode=mode))

    assert playerctl(qtbot, "status") in {"Playing", "Paused", "Stopped"}


def test_the_position_runs_with_the_session_and_stands_with_it(
    qtbot: QtBot, player: MediaControls, clock: FakeClock
) -> None:
    clock.now += 10
    assert playerctl(qtbot, "position").startswith("810.")

    player.show(STATES["paused"])
    clock.now += 10

    assert playerctl(qtbot, "position").startswith("800.")


def test_raise_and_quit_are_passed_on(qtbot: QtBot, player: MediaControls) -> None:
    def call(method: str) -> None:
        run(
            qtbot,
            "dbus-send",
            "--print-reply",
            "--dest=org.mpris.MediaPlayer2.psoas_timer",
            "/org/mpris/MediaPlayer2",
            f"org.mpris.MediaPlayer2.{method}",
        )

    with qtbot.waitSignal(player.raise_asked):
        call("Raise")
    with qtbot.waitSignal(player.quit_asked):
        call("Quit")


def test_without_a_session_the_keys_are_another_players(
    qtbot: QtBot, player: MediaControls
) -> None:
    assert run(qtbot, "playerctl", "--list-all") == "psoas_timer"

    player.end()

    assert run(qtbot, "playerctl", "--list-all") == "No players found"


def test_a_second_window_has_a_name_of_its_own(
    qtbot: QtBot, player: MediaControls, new_player: Callable[[], MediaControls]
) -> None:
    second = new_player()
    second.begin(HOLD, "Evening")

    assert len(run(qtbot, "playerctl", "--list-all").split()) == 2


def test_our_own_session_is_not_lowered_with_the_other_players(
    qtbot: QtBot, player: MediaControls
) -> None:
    assert playerctl(qtbot, "status") == "Playing"

    with MprisPlayers() as players:
        assert players.playing() == []


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/at/all"])
def test_h55_without_a_bus_nothing_happens(
    new_player: Callable[[], MediaControls], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    controls = new_player()

    controls.begin(HOLD, "Morning")
    controls.show(STATES["paused"])
    controls.end()
