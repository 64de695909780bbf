"""H66: a program that is open for days is as large on the last of them as on the first."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_GROWTH = 20e6  # bytes


def grown(sessions: int, limit: float) -> dict[str, int]:
    """How much more there is of everything after so many sessions."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.many_sessions", str(sessions)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=limit,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["performed"] > 10 * sessions
    return {what: told["after"][what] - told["before"][what] for what in told["before"]}


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs Linux's /proc")
def test_h66_a_thousand_sessions_leave_the_program_as_large_as_it_was() -> None:
    grown_by = grown(1000, limit=880)

    assert grown_by["resident"] < MOST_GROWTH
    assert grown_by["files"] == 0
    assert grown_by["threads"] == 0
    assert abs(grown_by["objects"]) < 20  # of one page or another that is shown
