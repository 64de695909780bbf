"""Between two turns of an exercise: a rest, and the change of sides."""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core import cueing
from psoas_timer.core.segment import Segment, SegmentKind, Tone
from psoas_timer.core.segment_maker import SegmentMaker, is_last
from psoas_timer.core.side import Side
from psoas_timer.core.turns import Turn


def changes_side(make: SegmentMaker, before: Turn, turn: Turn) -> bool:
    """Does the body stop to change sides here? On the beat it does not."""
    return before.side is not turn.side and not make.on_the_beat


def change(make: SegmentMaker, before: Turn, turn: Turn) -> Iterator[Segment]:
    dose = make.dose(turn)
    new_set = before.set != turn.set
    switching = changes_side(make, before, turn)
    given = dose.set_rest if new_set else dose.rest
    seconds = given if given is not None else _usual_rest(make, new_set, switching)
    if seconds >= 1:
        yield _rest(make, turn, seconds, new_set=new_set)
    if switching and turn.side:
        yield _switch(make, turn, turn.side)


def _usual_rest(make: SegmentMaker, new_set: bool, switching: bool) -> float:
    """Changing sides is rest enough, and reps on the beat need none."""
    if switching:
        return 0.0
    if new_set:
        return make.pace.set_rest
    return 0.0 if make.paced else make.pace.rest


def _rest(make: SegmentMaker, turn: Turn, seconds: float, *, new_set: bool) -> Segment:
    if new_set:
        text = make.phrases.set_rest(seconds, turn.set, turn.sets)
    else:
        said_on_the_beat = make.paced
        text = make.phrases.rest(last=is_last(turn) and not said_on_the_beat)
    return make.timed(SegmentKind.REST, cueing.rest_cues(make.phrases, text), turn, seconds)


def _switch(make: SegmentMaker, turn: Turn, side: Side) -> Segment:
    cue, last = make.exercise.side_cue, is_last(turn) and turn.reps > 1
    text = make.phrases.switch(side, make.fill(cue, turn) if cue else None, last=last)
    usual = make.pace.change_of_side(make.exercise.position)
    settle = usual if make.exercise.switch is None else make.exercise.switch
    return make.spoken(SegmentKind.SWITCH, text, turn, settle=settle, tone=Tone.SWITCH)
