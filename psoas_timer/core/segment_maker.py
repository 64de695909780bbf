"""Makes the segments of one line of a routine: each knows its exercise, place, side and words.

What is said when is decided by the modules that use it: `core.announcing`, `core.changing`,
`core.arriving` and `core.doing`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from psoas_timer.core.dose import Amount, Dose, Tempo, Unit
from psoas_timer.core.exercise import Line
from psoas_timer.core.phrases import Counted, phrases_in
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.segment import Cue, Place, Rank, Segment, SegmentKind, Tone
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.turns import Turn, beginning, side_order
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.core.wording import fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the routine around it means for one exercise."""

    index: int  # which line of the routine
    first: bool  # no exercise before it
    last: bool  # none after it
    transition: float  # seconds to get into its position
    moves: bool  # the position changes
    fetched: frozenset[str]  # props already there
    warned: frozenset[str]  # cautions already said


class SegmentMaker:
    """One line of a routine, with all that its segments have in common."""

    def __init__(
        self,
        item: ExerciseItem,
        doses: dict[Side | None, Dose],
        setting: Setting,
        preferences: Preferences,
    ) -> None:
        self.exercise = item.exercise
        self.figure = item.figure
        self.setting = setting
        self.language = item.exercise.language or preferences.language
        self.phrases = phrases_in(self.language)
        self.pace = preferences.pace
        self.doses = doses
        self.order = side_order(item, doses[None])
        self.first_side = beginning(item, preferences.first_side)
        self.options = [option for option in self.exercise.options if item.option_on(option)]
        self.paced = _is_paced(doses[None])
        self.words = preferences.words_for(item)

    @property
    def on_the_beat(self) -> bool:
        """Do the sides change with every rep, on the beat, with no pause to change?"""
        return self.paced and self.order is SideOrder.ALTERNATE

    @property
    def counted(self) -> Counted:
        """What one of its turns is called."""
        if self.paced:
            return Counted.REP
        return Counted.HOLD if self.doses[None].hold else Counted.TIME

    def dose(self, turn: Turn) -> Dose:
        return self.doses[turn.side]

    def tempo(self, dose: Dose) -> Tempo:
        """The tempo of one rep; what is held at the top is its pause."""
        tempo = dose.tempo or Tempo()
        held = seconds_of(dose.hold, self.pace.breath) if dose.hold else tempo.pause
        return replace(tempo, pause=held)

    def lines(self, slot: str) -> tuple[Line, ...]:
        """The exercise's lines for "setup", "move" or "release", with those of its options."""
        lines: tuple[Line, ...] = getattr(self.exercise, slot)
        return (*lines, *(line for option in self.options for line in getattr(option, slot)))

    def fill(self, line: Line, turn: Turn | None) -> str:
        """The line as it is spoken on that side."""
        side = turn.side if turn and turn.side else None
        if side is None and self.exercise.sides.sided:
            side = self.first_side
        return fill(line.spoken, side, self.phrases.sides)

    def spoken(
        self,
        kind: SegmentKind,
        text: str,
        turn: Turn | None,
        *,
        settle: float,
        tone: Tone | None = None,
    ) -> Segment:
        """A segment that lasts as long as its words, and `settle` seconds to do what they say."""
        return self._segment(kind, (Cue(text, Rank.MUST, tone=tone),), turn, settle=settle)

    def timed(
        self, kind: SegmentKind, cues: tuple[Cue, ...], turn: Turn, seconds: float | None
    ) -> Segment:
        """A segment of so many seconds; of None, until a key."""
        return self._segment(kind, cues, turn, seconds=seconds)

    def _segment(
        self,
        kind: SegmentKind,
        cues: tuple[Cue, ...],
        turn: Turn | None,
        *,
        seconds: float | None = None,
        settle: float = 0.0,
    ) -> Segment:
        exercise, side = self.exercise, turn.side if turn else None
        part = (
            self.phrases.part(self.counted, turn.rep, turn.reps, turn.set, turn.sets)
            if turn
            else ""
        )
        set_number, rep = (turn.set, turn.rep) if turn else (0, 0)
        return Segment(
            kind=kind,
            place=Place(self.setting.index, kind, set_number, rep, side),
            title=exercise.name,
            seconds=seconds,
            settle=settle,
            cues=cues,
            landing=self._landing(kind, side, cues[0].text),
            detail=self.phrases.detail(side, part),
            in_full=self._in_full(kind, turn),
            exercise=exercise.id,
            language=self.language,
            side=side,
            set=turn.set if turn else 1,
            sets=turn.sets if turn else self.doses[None].sets,
            rep=turn.rep if turn else 1,
            reps=turn.reps if turn else 1,
            position=exercise.position,
            pose=self.figure,
            tempo=self.tempo(self.doses[side]) if self.paced else None,
            stop_on_pain=bool(exercise.stop),
        )

    def _landing(self, kind: SegmentKind, side: Side | None, text: str) -> str:
        """Who skips into the middle of a sided exercise must still hear which side it is."""
        if side is None or kind in (SegmentKind.RELEASE, SegmentKind.REST):
            return ""
        if self.phrases.names_side(side, text):
            return ""
        return f"{self.phrases.on_side(side)} {text}".strip()

    def _in_full(self, kind: SegmentKind, turn: Turn | None) -> str:
        if turn is None or not (kind.is_effort or kind is SegmentKind.MOVE):
            return ""
        lines = self.lines("move")
        if self.words is not Verbosity.FULL:
            lines = (*self.lines("setup"), *lines)
        return " ".join(self.fill(line, turn) for line in lines)


def is_last(turn: Turn) -> bool:
    return turn.rep == turn.reps and turn.set == turn.sets


def seconds_of(amount: Amount, breath: float) -> float:
    return amount.start * breath if amount.unit is Unit.BREATHS else amount.start


def _is_paced(dose: Dose) -> bool:
    """Is one time of it a rep at a tempo, not a hold that stands by itself?"""
    return not (dose.work or dose.until_key or dose.contract) and (
        dose.tempo is not None or dose.hold is None
    )
