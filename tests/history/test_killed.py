"""Kill -9 at any moment of real sessions: what was promised is there, and is gone on with right."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

if not hasattr(os, "fork"):
    pytest.skip("needs fork", allow_module_level=True)


def killed(folder: Path, times: int, seed: int) -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.history.kill_loop", str(folder), str(times), str(seed)],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=580,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, int] = json.loads(done.stdout)
    return told


def test_h35_thirty_kills_lose_nothing(tmp_path: Path) -> None:
    told = killed(tmp_path, 30, seed=35)

    assert told["kills"] == 30
    assert told["resumed"] > 15


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_h35_three_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    told = killed(tmp_path, 300, seed=1)

    assert told["kills"] == 300
    assert told["resumed"] > 150
    assert told["sessions"] > 15
