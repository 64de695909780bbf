"""Write out one exercise of a routine so that a blindfolded person can follow.

The order of the turns comes from `core.turns`; around and between them come the announcement
(`core.announcing`), the way in (`core.arriving`), the turn itself (`core.doing`) and the change
to the next one (`core.changing`).
"""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core.announcing import announce
from psoas_timer.core.arriving import lead_in, set_up, setup_lines
from psoas_timer.core.changing import change, changes_side
from psoas_timer.core.doing import do
from psoas_timer.core.dose import Dose
from psoas_timer.core.exercise import Caution
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.segment_maker import SegmentMaker, Setting
from psoas_timer.core.side import Side
from psoas_timer.core.turns import Turn, turns

AFTER_FINISH = 1.0  # seconds


class Script:
    """The segments of one line of a routine."""

    def __init__(
        self,
        item: ExerciseItem,
        doses: dict[Side | None, Dose],
        setting: Setting,
        preferences: Preferences,
    ) -> None:
        self._make = SegmentMaker(item, doses, setting, preferences)
        self._turns = turns(item, self._make.first_side, doses)
        self._warns_of = preferences.warns_of

    def segments(self) -> Iterator[Segment]:
        make = self._make
        settle = 0.0 if setup_lines(make) else make.setting.transition
        yield from announce(make, self._turns[0], self.props, self.cautions, settle=settle)
        before: Turn | None = None
        seen: set[Side | None] = set()
        for number, turn in enumerate(self._turns):
            arriving = before is None or changes_side(make, before, turn)
            fresh = turn.side not in seen and (arriving or not seen)
            if before:
                yield from change(make, before, turn)
            if fresh:
                yield from set_up(make, turn, again=bool(seen))
            yield from lead_in(make, before, turn, fresh=fresh, arriving=arriving)
            yield from do(make, turn, number)
            seen.add(turn.side)
            before = turn
        for line in make.exercise.finish:
            text = make.fill(line, before)
            yield make.spoken(SegmentKind.RELEASE, text, before, settle=AFTER_FINISH)

    @property
    def props(self) -> tuple[str, ...]:
        extra = (prop for option in self._make.options for prop in option.props)
        return tuple(dict.fromkeys((*self._make.exercise.props, *extra)))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """Those that apply: all of them, until the person has said which conditions they have."""
        return tuple(
            caution for caution in self._make.exercise.cautions if self._warns_of(caution.when)
        )
