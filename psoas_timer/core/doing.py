"""The turn itself: a hold, a rep, a stretch of work or a wait, and the release after it.

The cues inside come from `core.cueing`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from psoas_timer.core import cueing
from psoas_timer.core.dose import Amount, Dose, Unit
from psoas_timer.core.segment import Cue, Rank, Segment, SegmentKind, Tone
from psoas_timer.core.segment_maker import SegmentMaker, seconds_of
from psoas_timer.core.turns import Turn
from psoas_timer.core.verbosity import Verbosity

AFTER_RELEASE = 1.0  # seconds
TAUGHT = 2  # reps on each side that get every word


def do(make: SegmentMaker, turn: Turn, number: int) -> Iterator[Segment]:
    """The turn of that `number`, counted through the exercise."""
    dose = make.dose(turn)
    if make.paced:
        yield _rep(make, turn, dose)
        return
    notes = _notes(make, turn, number)
    if dose.contract:
        yield from _contract(make, turn, dose.contract, dose.relax)
    if dose.until_key:
        cue = Cue(make.phrases.wait_for_key, Rank.MARK, tone=Tone.START)
        yield make.timed(SegmentKind.WAIT, (cue,), turn, None)
    elif dose.work:
        seconds = seconds_of(dose.work, make.pace.breath)
        cues = cueing.work_cues(make.phrases, make.exercise.kind, seconds, notes, "")
        yield make.timed(SegmentKind.WORK, cues, turn, seconds)
    elif dose.hold:
        yield _hold(make, turn, dose.hold, notes, after_effort=bool(dose.contract))
    yield from _release(make, turn)


def _hold(
    make: SegmentMaker, turn: Turn, hold: Amount, notes: tuple[str, ...], *, after_effort: bool
) -> Segment:
    seconds = seconds_of(hold, make.pace.breath)
    if hold.unit is Unit.BREATHS:
        cues = cueing.breath_cues(make.phrases, round(hold.start), make.pace.breath, notes)
        segment = make.timed(SegmentKind.HOLD, cues, turn, seconds)
        return replace(segment, breath=make.pace.breath)
    start = make.phrases.deeper if after_effort else make.phrases.hold
    cues = cueing.hold_cues(make.phrases, notes, start, progress=make.words is not Verbosity.NAMES)
    return make.timed(SegmentKind.HOLD, cues, turn, seconds)


def _contract(
    make: SegmentMaker, turn: Turn, push: Amount, relax: Amount | None
) -> Iterator[Segment]:
    """Push against the stretch, let go; the hold that follows goes a little further."""
    effort = seconds_of(push, make.pace.breath)
    start = make.phrases.contract(effort)
    cues = cueing.work_cues(make.phrases, make.exercise.kind, effort, (), start)
    yield make.timed(SegmentKind.WORK, cues, turn, effort)
    if relax:
        cues = (Cue(make.phrases.let_go, Rank.MARK, tone=Tone.END),)
        yield make.timed(SegmentKind.REST, cues, turn, seconds_of(relax, make.pace.breath))


def _rep(make: SegmentMaker, turn: Turn, dose: Dose) -> Segment:
    tempo = make.tempo(dose)
    cues = cueing.rep_cues(
        make.phrases,
        turn.rep,
        turn.reps,
        named=turn.side if make.on_the_beat else None,
        up=tempo.up,
        held=tempo.pause,
        taught=turn.rep > TAUGHT,
    )
    return make.timed(SegmentKind.REP, cues, turn, tempo.up + tempo.pause + tempo.down)


def _release(make: SegmentMaker, turn: Turn) -> Iterator[Segment]:
    default = make.phrases.time_is_up if make.doses[None].work else make.phrases.relax
    lines = [make.fill(line, turn) for line in make.lines("release")]
    for number, text in enumerate(lines or [default]):
        tone = Tone.END if number == 0 else None
        yield make.spoken(SegmentKind.RELEASE, text, turn, settle=AFTER_RELEASE, tone=tone)


def _notes(make: SegmentMaker, turn: Turn, number: int) -> tuple[str, ...]:
    """Two of breathing, feel and form for each hold, in turn, so that none wears out."""
    exercise = make.exercise
    if make.words is not Verbosity.FULL:
        return ()
    lines = [line for line in (exercise.breathe, exercise.feel, *exercise.form) if line]
    if not lines:
        return ()
    picked = [lines[(2 * number + k) % len(lines)] for k in range(min(2, len(lines)))]
    return tuple(make.phrases.feel(make.fill(line, turn)) for line in picked)
