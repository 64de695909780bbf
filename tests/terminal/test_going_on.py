"""A session that was cut off is offered again in a real terminal, at the exact place."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import signal
import sqlite3

from psoas_timer import clock
from psoas_timer.core.side import Side
from psoas_timer.history import open_history
from psoas_timer.history.database import FILE
from psoas_timer.history.records import SessionRecord
from tests.terminal.test_terminal import Pty, in_a_terminal

FIRST_HOLD = "42"  # of the desk break
Play = Callable[..., Pty]


@pytest.fixture
def play(home: Path) -> Iterator[Play]:
    """`psoas-timer play desk-break` with these arguments, by somebody who has read the notice."""
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.yaml").write_text("notice_accepted: true\n", encoding="utf-8")
    with ExitStack() as opened:
        yield lambda *more: opened.enter_context(in_a_terminal("play", "desk-break", *more))


def sessions(home: Path) -> tuple[SessionRecord, ...]:
    with closing(open_history(home / "data", clock.wall())) as history:
        return history.sessions()


def is_kept(home: Path) -> bool:
    """Whether what is under way is on the disk: a thread writes it, after it is shown."""
    uri = f"{(home / 'data' / FILE).absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            (kept,) = connection.execute("SELECT count(*) FROM unfinished").fetchone()
    except sqlite3.OperationalError:  # not made yet
        return False
    return bool(kept)


def cut_off(play: Play, home: Path, number: signal.Signals) -> None:
    """In the first hold, on the right side."""
    player = play("--from", FIRST_HOLD)
    player.wait_for("Deeper lunge stretch")
    player.wait_for("Hold")
    player.wait_until(lambda: is_kept(home))
    player.process.send_signal(number)
    player.ended()


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGKILL,
        pytest.param(signal.SIGTERM, marks=pytest.mark.slow),
        pytest.param(signal.SIGHUP, marks=pytest.mark.slow),
    ],
)
def test_h35_who_was_cut_off_is_asked_and_goes_on_where_it_was(
    play: Play, home: Path, number: signal.Signals
) -> None:
    cut_off(play, home, number)
    assert sessions(home) == ()

    again = play()
    again.wait_for(r"Go on with Five-minute desk break\? It stopped here: Deeper lunge stretch\.")
    again.press(b"maybe\n")
    again.wait_for("y: go on")
    again.press(b"y\n")
    again.wait_for("This is where you were")
    again.press(b"h")
    again.wait_for("How much does it hurt")
    again.press(b"4")
    again.wait_for("4 of 10")
    again.press(b"q")
    assert again.ended() == 0
    (kept,) = sessions(home)
    assert kept.routine == "desk-break"
    assert not kept.completed
    (pain,) = kept.pains
    assert (pain.exercise, pain.side, pain.level) == ("deep-lunge", Side.RIGHT, 4)


def test_who_does_not_go_on_begins_anew_and_keeps_what_was_done(play: Play, home: Path) -> None:
    player = play("--from", FIRST_HOLD)
    player.wait_for("Deeper lunge stretch")
    player.press(b"h3")
    player.wait_for("3 of 10")
    player.process.send_signal(signal.SIGTERM)
    player.ended()

    again = play()
    again.wait_for("Go on with")
    again.press(b"n\n")
    again.wait_for("About five minutes")
    again.process.send_signal(signal.SIGINT)
    again.ended()
    (kept,) = sessions(home)
    assert [pain.level for pain in kept.pains] == [3]


@pytest.mark.slow
def test_h16_a_frozen_process_wakes_paused(play: Play, home: Path) -> None:
    """As when the lid is shut: time goes on, and nobody looks."""
    player = play("--from", FIRST_HOLD)
    player.wait_for("Deeper lunge stretch")
    player.process.send_signal(signal.SIGSTOP)
    player.is_silent_for(3.5)
    player.process.send_signal(signal.SIGCONT)
    player.wait_for("The computer was asleep")
    player.press(b"h")
    player.wait_for("How much does it hurt")
    player.press(b"2")
    player.wait_for("2")
    player.press(b"q")
    assert player.ended() == 0
    (kept,) = sessions(home)
    assert kept.pauses == 1
    assert kept.ran < 3.5
    assert [(pain.exercise, pain.side) for pain in kept.pains] == [("deep-lunge", Side.RIGHT)]


@pytest.mark.slow
def test_h35_what_a_pain_means_is_told_again_to_who_was_cut_off_there(play: Play) -> None:
    player = play("--from", FIRST_HOLD)
    player.wait_for("Hold")
    player.press(b"h")
    player.wait_for("How much does it hurt")
    player.press(b"5")
    player.wait_for("leave this exercise")
    player.process.send_signal(signal.SIGTERM)  # a kill may come before the answer is on the disk
    player.ended()

    again = play()
    again.wait_for("Go on with Five-minute desk break")
    again.press(b"y\n")
    again.wait_for("leave this exercise")
    again.press(b"q")
    assert again.ended() == 0
