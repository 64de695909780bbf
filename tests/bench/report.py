"""What a benchmark prints: one line for each measure, in milliseconds."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np

MOST_ALIGNED = 46  # characters of a measure's name


def line(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def measured(name: str, seconds: Sequence[float], beside: Sequence[float] = ()) -> None:
    """Median and 95th percentile, and how many times as long it takes `beside`, if given."""
    if not seconds:
        line(f"{name:{MOST_ALIGNED}} nothing was heard")
        return
    median, late = np.percentile(seconds, (50, 95)) * 1000
    text = f"{name:{MOST_ALIGNED}} median {median:7.1f}  p95 {late:7.1f} ms  n {len(seconds)}"
    if beside:
        other_median, other_late = np.percentile(beside, (50, 95)) * 1000
        text += f"  (pyttsx3: x {other_median / median:.1f}, p95 x {other_late / late:.1f})"
    line(text)
