"""What a figure costs beside a bare ring: processor time a minute, and wake-ups when it is still.

Each case in a process of its own, in a window without a display. Prints; asserts nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass

from tests.bench.report import line

WATCHED = 12  # seconds of each case


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


def test_a_figure_beside_a_bare_ring() -> None:
    ring = once("ring")
    line(f"{'a ring alone':24} {ring.spent:5.2f} CPU s a minute")
    for case in ("moving", "counting", "counting, motion off", "paused", "hidden"):
        cost = once(case)
        times = cost.spent / ring.spent
        text = f"{case:24} {cost.spent:5.2f} CPU s a minute  x {times:.1f}"
        line(f"{text}  {cost.wake_ups} wake-ups in {WATCHED} s")
