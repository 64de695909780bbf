"""The real program in a real terminal: it can be seen, it hears keys, and leaves as it came."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import fcntl
import pty
import signal
import struct
import termios

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0  # seconds until a test gives up
ASKS_THE_TERMINAL = b"\x1bP+q"  # this one would not answer
LEAVES_THE_PICTURE = b"\x1b[?1049l"
SHOWS_THE_CURSOR = re.compile(rb"\x1b\[(\?12l\x1b\[)?\?25h")


@dataclass
class Pty:
    """`seen` is all that was written to the terminal."""

    controller: int
    terminal: int
    process: subprocess.Popen[bytes]
    seen: bytes = b""

    def wait_for(self, pattern: str) -> None:
        """Until the terminal shows it (after what was waited for before)."""
        wanted, start, end = re.compile(pattern.encode()), len(self.seen), time.monotonic()
        while not wanted.search(self.seen, start):
            assert time.monotonic() < end + PATIENCE, f"no {pattern!r} in {self.seen!r}"
            if select.select([self.controller], [], [], 0.2)[0]:
                self.seen += os.read(self.controller, 65536)
            else:
                assert self.process.poll() is None, f"it ended, with no {pattern!r}"

    def wait_until(self, so: Callable[[], bool]) -> None:
        """Until that is so outside the terminal; what is shown meanwhile is read."""
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, f"it never was; shown was {self.seen!r}"
            assert self.process.poll() is None, "it ended before"
            if select.select([self.controller], [], [], 0.05)[0]:
                self.seen += os.read(self.controller, 65536)

    def is_silent_for(self, seconds: float) -> None:
        """Once what was on its way has come, nothing is shown for that long."""
        while select.select([self.controller], [], [], 0.2)[0]:
            self.seen += os.read(self.controller, 65536)
        assert not select.select([self.controller], [], [], seconds)[0]

    def press(self, keys: bytes) -> None:
        os.write(self.controller, keys)

    def ended(self) -> int:
        """The exit code; reads on until then."""
        while self.process.poll() is None:
            if select.select([self.controller], [], [], 0.05)[0]:
                self.seen += os.read(self.controller, 65536)
        while select.select([self.controller], [], [], 0.0)[0]:
            self.seen += os.read(self.controller, 65536)
        return self.process.returncode


@contextmanager
def in_a_terminal(*arguments: str) -> Iterator[Pty]:
    """`psoas-timer` in a terminal of 60 by 15."""
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 15, 60, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "psoas_timer", *arguments],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env={**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"},
        cwd=ROOT,
        start_new_session=True,
    )
    try:
        yield Pty(controller, terminal, process)
    finally:
        process.kill()
        process.wait()
        os.close(controller)
        os.close(terminal)


@pytest.fixture
def player(home: Path) -> Iterator[Pty]:
    with in_a_terminal("play", "desk-break") as opened:
        yield opened


def test_a_routine_is_followed_by_keys_and_the_terminal_is_left_as_it_was(
    player: Pty, home: Path
) -> None:
    before = termios.tcgetattr(player.terminal)

    player.wait_for("I have read this")
    assert ASKS_THE_TERMINAL not in player.seen
    player.press(b"\r")
    player.wait_for("Five-minute desk break. About five minutes")
    player.press(b"\x1b[1;2C")  # Shift and the right arrow
    player.wait_for("Marching in place")
    player.press(b" ")
    player.wait_for("You paused")
    player.press(b"q")
    player.wait_for("Stop the routine")
    player.press(b"\r")

    assert player.ended() == 0
    picture, after = player.seen.split(LEAVES_THE_PICTURE)
    assert b"Stop the routine" in picture
    assert b"Five-minute desk break: stopped." in after
    assert SHOWS_THE_CURSOR.search(player.seen)
    assert termios.tcgetattr(player.terminal) == before
    assert "notice_accepted: true" in (home / "config" / "settings.yaml").read_text("utf-8")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_the_terminal_is_left_as_it_was_after_a_signal(player: Pty, number: int, code: int) -> None:
    before = termios.tcgetattr(player.terminal)
    player.wait_for("I have read this")

    player.process.send_signal(number)

    assert player.ended() == code
    assert LEAVES_THE_PICTURE in player.seen
    assert termios.tcgetattr(player.terminal) == before
