"""What the processor does while the window waits, counts and moves, beside a bare ring that counts.

Slices of two seconds of each, in a process of its own on a screen of its own. Prints; asserts
nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.bench.report import Floor, measured
from tests.e2e.screen import is_possible, open_screen

CASES = {
    "idle": "all routines, nobody there",
    "paused": "session, paused",
    "counting": "session, a hold, motion off",
    "moving": "session, reps, everything moves",
}


def cost(what: str, environment: dict[str, str]) -> list[float]:
    """The share of one processor in each slice."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.page_alone", what],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    shares: list[float] = json.loads(done.stdout)
    return shares


@pytest.mark.skipif(not is_possible(), reason="Xvfb, openbox and xdotool are not all installed")
def test_the_page_beside_a_bare_ring() -> None:
    with open_screen() as screen:
        environment = {**os.environ, **screen, "QT_QPA_PLATFORM": "xcb"}
        floor = Floor("a bare ring", cost("bare", environment))
        for what, words in CASES.items():
            measured(words, cost(what, environment), floor, "CPU s a minute")
        measured(f"  {floor.name}", floor.values, unit="CPU s a minute")
