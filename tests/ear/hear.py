"""When something sounds in a recording: beginnings, ends, spacings, silence after a moment."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from tests.ear.lab import RATE, Recording

LOUD = 0.005  # -46 dB: what is quieter counts as silence
GAP_SECONDS = 0.05  # of silence between two sounds
MOST_SECONDS = 2.5  # that a few words take
EDGE = RATE // 12  # samples of silence left around what sounds


@dataclass(frozen=True)
class Stretch:
    """Sound without a gap, from `begin` to `end`, in seconds of `time.monotonic`."""

    begin: float
    end: float

    @property
    def seconds(self) -> float:
        return self.end - self.begin


def stretches(recording: Recording, gap: float = GAP_SECONDS, loud: float = LOUD) -> list[Stretch]:
    """All that sounds, exact to the sample; parts less than `gap` seconds apart are one."""
    hot = np.flatnonzero(np.abs(recording.samples) > loud)
    if len(hot) == 0:
        return []
    breaks = np.flatnonzero(np.diff(hot) > gap * RATE)
    first = hot[np.concatenate([[0], breaks + 1])]
    last = hot[np.concatenate([breaks, [len(hot) - 1]])]
    return [
        Stretch(recording.began + begin / RATE, recording.began + (end + 1) / RATE)
        for begin, end in zip(first.tolist(), last.tolist(), strict=True)
    ]


def onsets(recording: Recording, gap: float = GAP_SECONDS, loud: float = LOUD) -> list[float]:
    """When each stretch begins."""
    return [stretch.begin for stretch in stretches(recording, gap, loud)]


def spacings(recording: Recording, gap: float = GAP_SECONDS, loud: float = LOUD) -> list[float]:
    """Seconds from each onset to the next."""
    return [later - sooner for sooner, later in pairwise(onsets(recording, gap, loud))]


def silence_after(recording: Recording, moment: float, loud: float = LOUD) -> float:
    """How many seconds after `moment` the last sound was heard; 0 if none was."""
    hot = np.flatnonzero(np.abs(recording.part(moment, recording.ended).samples) > loud)
    return float(hot[-1] + 1) / RATE if len(hot) else 0.0


def first_sound(recording: Recording, begin: float, end: float) -> Recording:
    """What sounds in the first seconds of that part, without the silence around it."""
    part = recording.part(begin, min(end, begin + MOST_SECONDS))
    hot = np.flatnonzero(np.abs(part.samples) > LOUD)
    if len(hot) == 0:
        raise AssertionError(f"nothing sounds {begin - recording.began:.1f} s into the recording")
    first, last = max(0, hot[0] - EDGE), hot[-1] + EDGE
    return Recording(part.samples[first:last], part.began + first / RATE)
