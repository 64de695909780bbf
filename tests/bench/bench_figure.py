"""What a figure costs beside a ring alone: processor time, and wake-ups when it is still.

Each case in processes of its own, in a window without a display. Prints; asserts nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass

from tests.bench.report import MOST_ALIGNED, Floor, line, measured

WATCHED = 4  # seconds of each case
ROUNDS = 3
MINUTE = 60


@dataclass(frozen=True)
class Once:
    """Processor seconds a minute, and how often the figure's own timer woke the program."""

    spent: float
    wake_ups: int


def once(case: str) -> Once:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.figure_alone", case, str(WATCHED)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return Once(**json.loads(done.stdout))


def shares(rounds: list[Once]) -> list[float]:
    """Of one processor."""
    return [one.spent / MINUTE for one in rounds]


def test_a_figure_beside_a_bare_ring() -> None:
    floor = Floor("a ring alone", shares([once("ring") for _ in range(ROUNDS)]))
    for case in ("moving", "counting", "counting, motion off", "paused", "hidden"):
        rounds = [once(case) for _ in range(ROUNDS)]
        measured(f"figure, {case}", shares(rounds), floor, "CPU s a minute")
        wake_ups = max(one.wake_ups for one in rounds)
        line(f"{'  wake-ups at the most':{MOST_ALIGNED}} {wake_ups} in {WATCHED} s")
    measured(f"  {floor.name}", floor.values, unit="CPU s a minute")
