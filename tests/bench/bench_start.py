"""How soon the window is there, and how large it is, beside a bare window.

Both in turn, each in a process of its own on a screen of its own. Prints; asserts nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from psoas_timer.settings import Settings, save_settings
from tests.bench.report import Floor, measured
from tests.e2e.screen import is_possible, open_screen

ROUNDS = 12
BARE = "a bare window"


def start(what: str, environment: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.started", what, str(time.monotonic())],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    measures: dict[str, float] = json.loads(done.stdout)
    return measures


@pytest.mark.skipif(not is_possible(), reason="Xvfb, openbox and xdotool are not all installed")
def test_the_window_beside_a_bare_one(home: Path) -> None:
    save_settings(Settings(notice_accepted=True, sound_checked=True), home / "config")
    with open_screen() as screen:
        environment = {**os.environ, **screen, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled
        for what in ("ours", "bare"):
            start(what, environment)  # warms the caches up
        ours, bare = [], []
        for _ in range(ROUNDS):  # in turn, so that a busy machine is busy for both
            ours.append(start("ours", environment))
            bare.append(start("bare", environment))
    for what, words, unit in (
        ("painted", "to the first paint", "ms"),
        ("busy", "processor time until then", "ms"),
        ("resident", "memory two seconds later", "MiB"),
    ):
        floor = Floor(BARE, [one[what] for one in bare])
        measured(f"window, {words}", [one[what] for one in ours], floor, unit)
        measured(f"  {BARE}", floor.values, unit=unit)
