"""Which cues belong into a hold, a rep, a stretch of work or a rest, and at which moment.

All a segment could carry is listed; what is left out for want of room is `core.fit`'s to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.exercise import ExerciseKind
from psoas_timer.core.phrases import Phrases
from psoas_timer.core.segment import Anchor, Cue, Rank, Tone
from psoas_timer.core.side import Side

FIRST_NOTE = 3.0  # seconds into a hold: the body has settled
NEXT_NOTE = 6.5
HALFWAY_FROM = 20.0  # holds at least this long get a "halfway"
TEN_SECONDS_FROM = 45.0
COUNTDOWN_FROM = 8.0
IN_SHARE = 0.4  # of a breath; breathing out takes the rest
WORDED_BREATHS = 2  # then the words fade to tones


def hold_cues(
    phrases: Phrases, notes: tuple[str, ...], start: str, *, progress: bool = True
) -> tuple[Cue, ...]:
    """The cues of a hold of any length; `notes` are breathing, feel and form cues."""
    return (
        Cue(start, Rank.MARK, tone=Tone.START),
        *_notes(notes),
        *(_progress(phrases) if progress else ()),
        *countdown(phrases, COUNTDOWN_FROM),
    )


def work_cues(
    phrases: Phrases, kind: ExerciseKind, seconds: float, notes: tuple[str, ...], start: str
) -> tuple[Cue, ...]:
    """As a hold, but rest is left in peace."""
    first = Cue(start or phrases.work(kind, seconds), Rank.MARK, tone=Tone.START)
    if kind is ExerciseKind.REST:
        return (first, *_notes(notes))
    return (first, *_notes(notes), *_progress(phrases), *countdown(phrases, COUNTDOWN_FROM))


def _notes(notes: tuple[str, ...]) -> Iterator[Cue]:
    for text, offset in zip(notes, (FIRST_NOTE, NEXT_NOTE), strict=False):
        yield Cue(text, Rank.FORM, offset=offset)


def _progress(phrases: Phrases) -> Iterator[Cue]:
    yield Cue(phrases.halfway, Rank.PROGRESS, Anchor.MIDDLE, tone=Tone.HALFWAY, needs=HALFWAY_FROM)
    yield Cue(phrases.ten_seconds, Rank.PROGRESS, Anchor.END, offset=10.0, needs=TEN_SECONDS_FROM)


def countdown(phrases: Phrases, needs: float) -> Iterator[Cue]:
    """Three, two, one, each a second before the next, the end a second after the last."""
    for offset, text in zip((3.0, 2.0, 1.0), phrases.countdown, strict=True):
        yield Cue(text, Rank.COUNT, Anchor.END, offset, Tone.TICK, needs)


def breath_cues(
    phrases: Phrases, breaths: int, breath: float, notes: tuple[str, ...]
) -> tuple[Cue, ...]:
    """In and out at the person's own pace, counted; `breath` is the seconds of one."""
    cues: list[Cue] = []
    for number in range(1, breaths + 1):
        begin = (number - 1) * breath
        out = begin + breath * IN_SHARE
        worded = number <= WORDED_BREATHS
        if number == 1:
            cues.append(Cue(phrases.hold_and_breathe, Rank.MARK, tone=Tone.BREATHE_IN))
        else:
            words = phrases.breathe_in if worded else phrases.breath(number, breaths)
            cues.append(Cue(words, Rank.COUNT, offset=begin, tone=Tone.BREATHE_IN))
        text = phrases.breathe_out if worded else ""
        cues.append(Cue(text, Rank.COUNT, offset=out, tone=Tone.BREATHE_OUT))
        if number - 1 < len(notes):
            cues.append(Cue(notes[number - 1], Rank.FORM, offset=out + 0.8))
    return tuple(cues)


def rep_cues(
    phrases: Phrases,
    number: int,
    of: int,
    *,
    named: Side | None,
    up: float,
    held: float,
    taught: bool,
) -> tuple[Cue, ...]:
    """One rep on the beat: its number, the top, the way down.

    `named` is the side, where it changes with every rep. `taught` spares the "hold" of reps
    after the first few, unless the hold is long.
    """
    last = number == of and of > 1
    text = phrases.count(number, side=named, last=last)
    cues = [Cue(text, Rank.MUST if named else Rank.MARK, tone=Tone.START)]
    if held >= 1.5 and (not taught or held >= 5):
        cues.append(Cue(phrases.hold, Rank.PROGRESS, offset=up))
    cues.append(Cue(phrases.down, Rank.MARK, offset=up + held, tone=Tone.END))
    return tuple(cues)


def rest_cues(phrases: Phrases, text: str) -> tuple[Cue, ...]:
    """A rest says what comes next; a long one also says when."""
    return (
        Cue(text, Rank.MUST, tone=Tone.END),
        Cue(phrases.ten_seconds, Rank.PROGRESS, Anchor.END, offset=10.0, needs=25.0),
        Cue(phrases.get_ready, Rank.COUNT, Anchor.END, offset=3.0, tone=Tone.TICK, needs=10.0),
    )
