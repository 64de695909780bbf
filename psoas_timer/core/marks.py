"""What is said inside holds, rests and stretches of work, besides how they begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.segment import Cue, Rank, Segment, Tone


class Countdown(Enum):
    """How the last three seconds are told."""

    WORDS = "words"
    TICKS = "ticks"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Marks:
    """`notes` are breathing, feel and form."""

    notes: bool = True
    halfway: bool = True
    ten_seconds: bool = True
    countdown: Countdown = Countdown.WORDS


def marked(segment: Segment, marks: Marks) -> Segment:
    """The segment with those of its cues that are wanted. What it begins with is never dropped."""
    if marks == Marks():
        return segment
    first, *others = segment.cues
    return replace(segment, cues=(first, *_wanted(others, segment.language, marks)))


def _wanted(cues: list[Cue], language: str, marks: Marks) -> Iterator[Cue]:
    phrases = phrases_in(language)
    dropped = {
        text
        for text, said in (
            (phrases.halfway, marks.halfway),
            (phrases.ten_seconds, marks.ten_seconds),
        )
        if not said
    }
    for cue in cues:
        counts = cue.tone is Tone.TICK and cue.text in phrases.countdown
        if cue.text in dropped or (cue.rank is Rank.FORM and not marks.notes):
            continue
        if counts and marks.countdown is Countdown.OFF:
            continue
        yield replace(cue, text="") if counts and marks.countdown is Countdown.TICKS else cue
