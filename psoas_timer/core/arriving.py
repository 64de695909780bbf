"""Into a turn: the setup for its side, and the move that leads into it."""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.exercise import Line
from psoas_timer.core.phrases import chunks
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.segment_maker import SegmentMaker
from psoas_timer.core.turns import Turn
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.core.wording import mentions_side

AFTER_MOVE = 1.5  # seconds from the last word to the hold: the body follows


def set_up(make: SegmentMaker, turn: Turn, *, again: bool) -> Iterator[Segment]:
    lines = setup_lines(make)
    if again and not any(mentions_side(line) for line in lines):
        return  # the body is there already, and nothing in it changes with the side
    for number, line in enumerate(lines):
        arrives = number == 0 and not again
        settle = make.setting.transition if arrives else make.pace.step
        yield make.spoken(SegmentKind.SETUP, make.fill(line, turn), turn, settle=settle)


def setup_lines(make: SegmentMaker) -> tuple[Line, ...]:
    """All of them; in brief the first one, and those that tell the sides apart."""
    lines = make.lines("setup")
    match make.words:
        case Verbosity.NAMES:
            return ()
        case Verbosity.BRIEF:
            return tuple(line for line in lines if line is lines[0] or mentions_side(line))
    return lines


def lead_in(
    make: SegmentMaker, before: Turn | None, turn: Turn, *, fresh: bool, arriving: bool
) -> Iterator[Segment]:
    """The move: in full where its side is `fresh`, in short later, and nothing on the beat.

    `arriving` tells that the body comes from elsewhere: from the setup or the other side.
    """
    if fresh and make.words is Verbosity.FULL:
        lines = make.lines("move")
        if make.paced:
            lines = (*lines, *make.lines("release"))
        texts = chunks([make.fill(line, turn) for line in lines])
    elif not fresh and make.paced and not arriving and before and before.set == turn.set:
        return  # the beat goes on
    else:
        texts = _short_move(make, turn, fresh=fresh)
    if make.paced:
        texts.append(make.phrases.get_ready)
    for text in texts:
        yield make.spoken(SegmentKind.MOVE, text, turn, settle=AFTER_MOVE)


def _short_move(make: SegmentMaker, turn: Turn, *, fresh: bool) -> list[str]:
    """The move in a word or two."""
    later = make.exercise.later
    if later:
        return [make.fill(later, turn)]
    if not fresh:
        return [make.phrases.again]
    if make.words is Verbosity.NAMES:
        return [] if make.paced else [make.phrases.get_ready]
    return [make.fill(make.exercise.move[0], turn)]
