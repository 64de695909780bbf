"""How long one of a person's breaths is, from a key they press each time they breathe out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from psoas_timer.core.phrases import phrases_in

PRESSES = 5  # out-breaths: four breaths lie between them
SHORTEST, LONGEST = 2.0, 20.0  # seconds; outside of these nobody breathes at rest
_EVEN = 0.5  # how far a breath may be from the middle one, as a part of it
_ODD_ALLOWED = 1  # a sigh, or a press forgotten


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was found out. `seconds` is one breath, in and out, or None if it cannot be told.

    `sentence` says what was taken, or why nothing was.
    """

    seconds: float | None
    sentence: str


def calibrate(moments: Sequence[float], language: str = "en") -> Calibration:
    """Judge the moments, in seconds of any clock, of PRESSES out-breaths in a row.

    Raises ValueError for any other number of moments, or a clock that ran backwards.
    """
    if len(moments) != PRESSES:
        raise ValueError(f"{PRESSES} out-breaths make a calibration, not {len(moments)}")
    breaths = [after - before for before, after in pairwise(moments)]
    if min(breaths) < 0:
        raise ValueError("the clock ran backwards")
    words = phrases_in(language).shown
    middle = median(breaths)
    if middle < SHORTEST:
        return Calibration(None, words.breath.too_fast)
    if middle > LONGEST:
        return Calibration(None, words.breath.too_slow)
    odd = [breath for breath in breaths if abs(breath - middle) > _EVEN * middle]
    if len(odd) > _ODD_ALLOWED:
        return Calibration(None, words.breath.uneven)
    seconds = round(middle, 1)
    low, high, one = (
        f"{value:.1f}".replace(".", words.decimal)
        for value in (min(breaths), max(breaths), seconds)
    )
    sentence = words.breath.takes.format(seconds=one, breaths=len(breaths), low=low, high=high)
    return Calibration(seconds, sentence)
