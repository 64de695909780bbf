"""A screen of the test's own, the real program on it, and real keys."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from psoas_timer.core.events import Effect, Event, Speak
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.home import open_home
from psoas_timer.session_log import FILE, read_log

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 20.0  # seconds, for what should take one
T = TypeVar("T")


def is_possible() -> bool:
    """Is there all it takes to show a window and press its keys?"""
    return all(shutil.which(program) for program in NEEDED)


def eventually(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """What `look` returns as soon as it returns something; fails after `patience` seconds."""
    end = time.monotonic() + patience
    pause = time.monotonic
    while True:
        found = look()
        if found:
            return found
        assert pause() < end, f"{what}: not within {patience} seconds"
        subprocess.run(["xdotool", "getmouselocation"], capture_output=True, check=False)


class Window:
    """The program on a screen. It keeps its log in `home`, and that is read for what happened."""

    def __init__(self, home: Path, environment: dict[str, str], state: Path | None = None) -> None:
        """`state` is where its logs are, if not in a folder of `home`."""
        self.home = home
        self._log = (state or home / "state") / FILE
        self.environment = environment
        self.process = subprocess.Popen(
            [sys.executable, "-m", "psoas_timer"],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.wait_for("Psoas Timer")

    def press(self, *keys: str) -> None:
        """Real key events, as from a keyboard."""
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str, pause: float = 0.04) -> None:
        """The same, letter by letter, with so many seconds between them."""
        self._xdotool("type", "--delay", f"{pause * 1000:.0f}", text)

    def wait_for(self, title: str) -> None:
        """Until a window with that in its title has the keyboard."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title)
        eventually(lambda: title in self._xdotool("getactivewindow", "getwindowname"), title)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout

    @property
    def log(self) -> tuple[tuple[float, Event], ...]:
        begun = self._log.exists() and self._log.stat().st_size > 0
        return read_log(self._log)[1] if begun else ()

    def replayed(self) -> tuple[Snapshot, list[tuple[float, Effect]]]:
        """Where the session is by its log, and everything it asked for, with the time."""
        home = open_home()
        header, entries = read_log(self._log)
        plan = compile_plan(home.library.routines[header.routine], header.preferences)
        session, now = Session(plan, start=header.start), 0.0
        effects: list[tuple[float, Effect]] = []
        for now, event in entries:
            effects += [(now, effect) for effect in session.handle(event, now)]
        return session.snapshot(now), effects

    @property
    def now_at(self) -> Snapshot:
        return self.replayed()[0]

    def spoken(self, text: str) -> list[float]:
        """The moments for which that text was asked, on the program's clock."""
        effects = self.replayed()[1]
        return [e.at for _, e in effects if isinstance(e, Speak) and e.text == text]

    def close(self) -> str:
        """End the program; returns what it printed on stderr."""
        self.process.terminate()
        _, printed = self.process.communicate(timeout=PATIENCE)
        return printed


@contextmanager
def open_screen() -> Iterator[dict[str, str]]:
    """An X server with a window manager, 1280 by 800; yields the environment to run in."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    manager: subprocess.Popen[bytes] | None = None
    try:
        with os.fdopen(read) as number:
            match = re.match(r"\d+", number.readline())
        assert match, "Xvfb did not start"
        environment = os.environ | {"DISPLAY": f":{match[0]}", "QT_QPA_PLATFORM": "xcb"}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        yield environment
    finally:
        for process in (manager, server):
            if process:
                process.terminate()
                process.wait(PATIENCE)
