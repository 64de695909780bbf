"""What a session page costs while it counts, moves or waits, beside a bare ring in the same run."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.bench.report import MOST_ALIGNED, line
from tests.e2e.screen import is_possible, open_screen

MINUTE = 60.0


def cost(what: str, environment: dict[str, str]) -> float:
    """Seconds of processor a minute."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.page_alone", what],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    measured = json.loads(done.stdout)
    return float(measured["cpu"] / measured["seconds"] * MINUTE)


@pytest.mark.skipif(not is_possible(), reason="Xvfb, openbox and xdotool are not all installed")
def test_the_page_beside_a_bare_ring() -> None:
    with open_screen() as screen:
        environment = {**os.environ, **screen, "QT_QPA_PLATFORM": "xcb"}
        for what in ("bare", "counting", "moving", "paused"):
            name = "bare ring, counting" if what == "bare" else f"session page, {what}"
            line(f"{name:{MOST_ALIGNED}} {cost(what, environment):7.2f} CPU seconds a minute")
