"""What a benchmark prints: one line for each measure, with the floor it stands on.

A floor is the least that the same could cost, or what others take for it, measured in the same run:
the times by it hold on any machine, the numbers only on one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

MOST_ALIGNED = 46  # characters of a measure's name
NOTES = "PSOAS_TIMER_BENCH_NOTES"  # a file that gets every line too
LONG = "PSOAS_TIMER_BENCH_LONG"  # set: also what takes ten minutes
_SCALES = {"ms": 1e3, "s": 1.0, "MiB": 1 / 1024**2, "CPU s a minute": 60.0, "x real time": 1.0}


@dataclass(frozen=True)
class Floor:
    name: str
    values: Sequence[float] = field(repr=False)


def line(text: str = "") -> None:
    """Print it, and keep it for the page."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
    if NOTES in os.environ:
        with Path(os.environ[NOTES]).open("a", encoding="utf-8") as notes:
            notes.write(f"{text}\n")


def measured(
    name: str, values: Sequence[float], floor: Floor | None = None, unit: str = "ms"
) -> None:
    """Median, 95th percentile, and the median by the floor's.

    Values are in seconds, bytes for "MiB", and shares of one processor for "CPU s a minute".
    """
    if not len(values):
        line(f"{name:{MOST_ALIGNED}} nothing was measured")
        return
    median, late = np.percentile(values, (50, 95))
    scale = _SCALES[unit]
    text = (
        f"{name:{MOST_ALIGNED}} median {_short(median * scale)}  p95 {_short(late * scale)} {unit}"
    )
    if floor is not None:
        text += f"   x {_times(median, float(np.median(floor.values)))} of {floor.name}"
    line(f"{text}   n {len(values)}")


def _short(number: float) -> str:
    """Three or four digits that count."""
    digits = 3 if abs(number) < 1 else 2 if abs(number) < 10 else 1 if abs(number) < 1000 else 0
    return f"{number:8.{digits}f}"


def _times(ours: float, theirs: float) -> str:
    if theirs == 0:
        return "beyond measure"
    return f"{ours / theirs:.3g}"
