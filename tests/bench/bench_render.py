"""How fast a routine becomes a file, beside plain WAV writing of the same length.

Twenty minutes of a shipped routine with its clips in the cache, each kind of file in a process of
its own, so that each has its own peak of memory. Prints; asserts nothing about time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from psoas_timer.rendering import ENDINGS
from tests.bench.report import MOST_ALIGNED, Floor, line, measured

ROUTINE = "full-stretch"
TWENTY_MINUTES = 1200.0  # seconds
ROUNDS = 3
RATE = 48_000  # samples a second


@dataclass(frozen=True)
class Once:
    """Seconds it took, seconds of sound, MiB of memory at the most."""

    took: float
    seconds: float
    peak: float


def once(path: Path) -> Once:
    command = [sys.executable, "-m", "tests.bench.render_alone", ROUTINE, str(path)]
    done = subprocess.run(command, check=True, capture_output=True)
    return Once(**json.loads(done.stdout))


def plain(path: Path, seconds: float) -> float:
    """Seconds it takes to write that much silence, second by second."""
    block = np.zeros(RATE, dtype="<i2").tobytes()
    began = time.perf_counter()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for _ in range(round(seconds)):
            file.writeframes(block)
    return time.perf_counter() - began


def test_render(tmp_path: Path) -> None:
    length = once(tmp_path / "warm.wav").seconds  # fills the cache
    scale = TWENTY_MINUTES / length
    base = [plain(tmp_path / "plain.wav", length) * scale for _ in range(ROUNDS)]
    floor = Floor("writing silence as WAV", base)
    for ending in ENDINGS:
        rounds = [once(tmp_path / f"it.{ending}") for _ in range(ROUNDS)]
        took = [one.took * scale for one in rounds]
        measured(f"20 minutes of {ROUTINE} as {ending}", took, floor, "s")
        peak = max(one.peak for one in rounds)
        times = TWENTY_MINUTES / float(np.median(took))
        line(f"{'  x real time; memory at the most':{MOST_ALIGNED}} x {times:.0f}; {peak:.0f} MiB")
    measured(f"  {floor.name}", floor.values, unit="s")
