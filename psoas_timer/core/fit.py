"""Place the cues of a timed segment so that no two overlap and none runs over its end.

What does not fit is dropped by rank, never queued and never late. A count that the voice is too
slow to say on the beat becomes a tick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from psoas_timer.core.segment import Cue, Rank, Tone

GAP = 0.08  # seconds of quiet between two clips
SLOWEST_COUNT = 0.9  # seconds; a longer word would not end before the next beat

Length = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Due:
    """A cue that found its room: `text` from `at` on (empty: only the tone)."""

    at: float
    text: str
    tone: Tone | None
    rank: Rank

    @property
    def instead(self) -> bool:
        """Does the tone stand in for words?"""
        return not self.text


def fit(cues: Iterable[Cue], seconds: float, length: Length) -> tuple[Due, ...]:
    """The cues that fit into `seconds`, by time. `length` tells how long a text takes to say."""
    wanted = [cue for cue in cues if cue.needs <= seconds and 0 <= cue.at(seconds) <= seconds]
    taken: list[tuple[float, float]] = []
    due: list[Due] = []
    for cue in sorted(wanted, key=lambda cue: (cue.rank, cue.at(seconds))):
        at = cue.at(seconds)
        text = cue.text
        end = at + length(text) if text else at
        if text and not _fits(cue, at, end, seconds, taken):
            text = ""
        if text:
            taken.append((at, end))
        if text or cue.tone:
            due.append(Due(at, text, cue.tone, cue.rank))
    return tuple(sorted(due, key=lambda d: d.at))


def _fits(
    cue: Cue, at: float, end: float, seconds: float, taken: list[tuple[float, float]]
) -> bool:
    if cue.rank is Rank.MUST:
        return True
    if cue.rank is Rank.COUNT and cue.tone is Tone.TICK and end - at > SLOWEST_COUNT:
        return False
    return end <= seconds and all(end + GAP <= a or at >= b + GAP for a, b in taken)
