"""Place the cues of a timed segment so that no two overlap and none runs over its end.

What does not fit is dropped by rank, never queued and never late. Where the voice is too slow for
one number of a count, all of it is ticks: half words, half ticks would be a riddle.
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
    beats = [cue for cue in wanted if _is_beat(cue)]
    ticks = too_slow((cue.text for cue in beats), length) if len(beats) > 1 else False
    taken: list[tuple[float, float]] = []
    due: list[Due] = []
    for cue in sorted(wanted, key=lambda cue: (cue.rank, cue.at(seconds))):
        at = cue.at(seconds)
        text = cue.text
        end = at + length(text) if text else at
        if (ticks and _is_beat(cue)) or (text and not _fits(cue, at, end, seconds, taken)):
            text = ""
        if text:
            taken.append((at, end))
        if text or cue.tone:
            due.append(Due(at, text, cue.tone, cue.rank))
    return tuple(sorted(due, key=lambda d: d.at))


def too_slow(numbers: Iterable[str], length: Length) -> bool:
    """Does one of the numbers last so long that they cannot be said a second apart?"""
    return any(length(number) > SLOWEST_COUNT for number in numbers)


def _is_beat(cue: Cue) -> bool:
    return cue.rank is Rank.COUNT and cue.tone is Tone.TICK


def _fits(
    cue: Cue, at: float, end: float, seconds: float, taken: list[tuple[float, float]]
) -> bool:
    if cue.rank is Rank.MUST:
        return True
    return end <= seconds and all(end + GAP <= a or at >= b + GAP for a, b in taken)
