"""How soon the window is there, and how large it is: beside a bare window in the same run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from psoas_timer.settings import Settings, save_settings
from tests.bench.report import line, measured
from tests.e2e.screen import is_possible, open_screen

ROUNDS = 12
MEGABYTE = 1024 * 1024


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
        for what in ("ours", "bare"):
            start(what, environment)  # warms the caches up
        ours, bare = [], []
        for _ in range(ROUNDS):  # in turn, so that a busy machine is busy for both
            ours.append(start("ours", environment))
            bare.append(start("bare", environment))
    measured("window, to its first paint", [one["painted"] for one in ours])
    measured("bare ring, to its first paint", [one["painted"] for one in bare])
    for what, words in (("painted", ""), ("busy", ", in processor time")):
        times = median(a[what] / b[what] for a, b in zip(ours, bare, strict=True))
        line(f"{'ours over bare, median of pairs' + words:46} x {times:.2f}")
    for name, all_of in (("window", ours), ("bare ring", bare)):
        size = median(one["resident"] for one in all_of) / MEGABYTE
        line(f"{name + ', resident two seconds later':46} median {size:7.1f} MiB")
