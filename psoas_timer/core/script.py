"""Write out one exercise of a routine: announce, set up, move, hold, release, rest, switch.

The order of the turns comes from `core.turns`, the cues inside timed stretches from
`core.cueing`; this module joins them into segments so that a blindfolded person can follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from psoas_timer.core import cueing, phrases
from psoas_timer.core.model import (
    Amount,
    Caution,
    Condition,
    Dose,
    ExerciseItem,
    Line,
    Side,
    Tempo,
    Unit,
    Verbosity,
)
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.segment import Cue, Place, Rank, Segment, SegmentKind, Tone
from psoas_timer.core.turns import Turn, beginning, side_order, turns
from psoas_timer.core.wording import fill, mentions_side

AFTER_MOVE = 1.5  # seconds from the last word to the hold: the body follows
AFTER_RELEASE = 1.0
TAUGHT = 2  # reps on each side that get every word


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


class Script:
    """The segments of one line of a routine."""

    def __init__(
        self,
        item: ExerciseItem,
        doses: dict[Side | None, Dose],
        setting: Setting,
        preferences: Preferences,
    ) -> None:
        self._exercise = item.exercise
        self._setting = setting
        self._preferences = preferences
        self._pace = preferences.pace
        self._doses = doses
        self._order = side_order(item, doses[None])
        self._first = beginning(item, preferences.first_side)
        self._turns = turns(item, self._first, doses)
        self._options = [option for option in self._exercise.options if item.option_on(option)]
        self._paced = _is_paced(doses[None])
        self._words = preferences.words_for(item.exercise.id)

    def segments(self) -> Iterator[Segment]:
        yield from self._announce()
        before: Turn | None = None
        seen: set[Side | None] = set()
        for number, turn in enumerate(self._turns):
            arriving = before is None or (before.side is not turn.side and not self._on_the_beat)
            fresh = turn.side not in seen and (arriving or not seen)
            yield from self._between(before, turn)
            if fresh:
                yield from self._setup(turn, again=bool(seen))
            yield from self._lead_in(before, turn, fresh=fresh, arriving=arriving)
            yield from self._body(turn, number, taught=turn.rep > TAUGHT)
            seen.add(turn.side)
            before = turn
        yield from self._finish(before)

    @property
    def props(self) -> tuple[str, ...]:
        extra = (prop for option in self._options for prop in option.props)
        return tuple(dict.fromkeys((*self._exercise.props, *extra)))

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """Those that apply: all of them, until the person has said which conditions they have."""
        known = self._preferences.conditions
        return tuple(
            caution
            for caution in self._exercise.cautions
            if caution.when is Condition.ALWAYS or known is None or caution.when in known
        )

    # What happens once

    def _announce(self) -> Iterator[Segment]:
        setting, exercise = self._setting, self._exercise
        sentences = [phrases.announce(exercise.name, first=setting.first, last=setting.last)]
        if setting.moves:
            sentences.append(phrases.position(exercise.position))
        if self._words is not Verbosity.NAMES:
            sentences += self._dose_words()
        if self._turns[0].side:
            sentences.append(phrases.first_side(self._turns[0].side))
        needed = [p for p in self.props if p != "floor" and p not in setting.fetched]
        optional = [p for p in exercise.optional_props if p not in setting.fetched]
        sentences += phrases.props(needed, optional)
        texts = phrases.chunks([sentence for sentence in sentences if sentence])
        said = (caution.say.spoken for caution in self.cautions)
        texts += [text for text in said if text not in setting.warned]
        settle = 0.0 if self._setup_lines() else setting.transition
        for number, text in enumerate(texts, start=1):
            yield self._spoken(
                SegmentKind.ANNOUNCE, text, None, settle=settle if number == len(texts) else 0.0
            )

    def _dose_words(self) -> list[str]:
        left, right = self._doses[Side.LEFT], self._doses[Side.RIGHT]
        if left == right or not self._order.sided:
            return phrases.dose(self._doses[None], self._order)
        return [
            f"{phrases.on_side(side)} {sentence}"
            for side in (self._first, self._first.other)
            for sentence in phrases.dose(self._doses[side], self._order)[:1]
        ]

    def _finish(self, turn: Turn | None) -> Iterator[Segment]:
        for line in self._exercise.finish:
            yield self._spoken(SegmentKind.RELEASE, self._fill(line, turn), turn, settle=1.0)

    # Between two turns

    def _between(self, before: Turn | None, turn: Turn) -> Iterator[Segment]:
        if before is None:
            return
        dose = self._dose(turn)
        new_set = before.set != turn.set
        switching = before.side is not turn.side and not self._on_the_beat
        given = dose.set_rest if new_set else dose.rest
        seconds = given if given is not None else self._usual_rest(new_set, switching)
        if seconds >= 1:
            yield self._rest(turn, seconds, new_set=new_set)
        if switching and turn.side:
            yield self._switch(turn, turn.side)

    def _usual_rest(self, new_set: bool, switching: bool) -> float:
        """Changing sides is rest enough, and reps on the beat need none."""
        if switching:
            return 0.0
        if new_set:
            return self._pace.set_rest
        return 0.0 if self._paced else self._pace.rest

    def _rest(self, turn: Turn, seconds: float, *, new_set: bool) -> Segment:
        if new_set:
            text = phrases.set_rest(seconds, turn.set, turn.sets)
        else:
            text = phrases.rest(last=_is_last(turn))
        cues = cueing.rest_cues(text)
        return self._segment(SegmentKind.REST, cues, turn, seconds=seconds)

    def _switch(self, turn: Turn, side: Side) -> Segment:
        cue = self._exercise.side_cue
        text = phrases.switch(
            side, self._fill(cue, turn) if cue else None, last=_is_last(turn) and turn.reps > 1
        )
        usual = self._pace.change_of_side(self._exercise.position)
        settle = usual if self._exercise.switch is None else self._exercise.switch
        return self._spoken(SegmentKind.SWITCH, text, turn, settle=settle, tone=Tone.SWITCH)

    # Into the turn

    def _setup(self, turn: Turn, *, again: bool) -> Iterator[Segment]:
        lines = self._setup_lines()
        if again and not any(mentions_side(line) for line in lines):
            return  # the body is there already, and nothing in it changes with the side
        for number, line in enumerate(lines):
            arrives = number == 0 and not again
            settle = self._setting.transition if arrives else self._pace.step
            yield self._spoken(SegmentKind.SETUP, self._fill(line, turn), turn, settle=settle)

    def _lead_in(
        self, before: Turn | None, turn: Turn, *, fresh: bool, arriving: bool
    ) -> Iterator[Segment]:
        if fresh and self._words is Verbosity.FULL:
            lines = self._lines("move")
            if self._paced:
                lines = (*lines, *self._lines("release"))
            texts = phrases.chunks([self._fill(line, turn) for line in lines])
        elif not fresh and self._paced and not arriving and before and before.set == turn.set:
            return  # the beat goes on
        else:
            texts = self._short_move(turn, fresh=fresh)
        if self._paced:
            texts.append(phrases.GET_READY)
        for text in texts:
            yield self._spoken(SegmentKind.MOVE, text, turn, settle=AFTER_MOVE)

    def _short_move(self, turn: Turn, *, fresh: bool) -> list[str]:
        """The move in a word or two."""
        later = self._exercise.later
        if later:
            return [self._fill(later, turn)]
        if not fresh:
            return [phrases.AGAIN]
        if self._words is Verbosity.NAMES:
            return [] if self._paced else [phrases.GET_READY]
        return [self._fill(self._exercise.move[0], turn)]

    def _setup_lines(self) -> tuple[Line, ...]:
        """All of them; in brief the first one, and those that tell the sides apart."""
        lines = self._lines("setup")
        match self._words:
            case Verbosity.NAMES:
                return ()
            case Verbosity.BRIEF:
                return tuple(line for line in lines if line is lines[0] or mentions_side(line))
        return lines

    # The turn itself

    def _body(self, turn: Turn, number: int, *, taught: bool) -> Iterator[Segment]:
        dose = self._dose(turn)
        notes = self._notes(turn, number)
        if self._paced:
            yield self._rep(turn, dose, taught=taught)
            return
        if dose.contract:
            yield from self._contract(turn, dose.contract, dose.relax)
        if dose.until_key:
            cues: tuple[Cue, ...] = (Cue(phrases.WAIT_FOR_KEY, Rank.MARK, tone=Tone.START),)
            yield self._segment(SegmentKind.WAIT, cues, turn)
        elif dose.work:
            seconds = _seconds(dose.work, self._pace.breath)
            cues = cueing.work_cues(self._exercise.kind, seconds, notes, "")
            yield self._segment(SegmentKind.WORK, cues, turn, seconds=seconds)
        elif dose.hold:
            yield self._hold(turn, dose.hold, notes, after_effort=bool(dose.contract))
        yield from self._release(turn)

    def _hold(
        self, turn: Turn, hold: Amount, notes: tuple[str, ...], *, after_effort: bool
    ) -> Segment:
        seconds = _seconds(hold, self._pace.breath)
        if hold.unit is Unit.BREATHS:
            cues = cueing.breath_cues(round(hold.start), self._pace.breath, notes)
            segment = self._segment(SegmentKind.HOLD, cues, turn, seconds=seconds)
            return replace(segment, breath=self._pace.breath)
        start = phrases.DEEPER if after_effort else phrases.HOLD
        cues = cueing.hold_cues(notes, start, progress=self._words is not Verbosity.NAMES)
        return self._segment(SegmentKind.HOLD, cues, turn, seconds=seconds)

    def _contract(self, turn: Turn, push: Amount, relax: Amount | None) -> Iterator[Segment]:
        """Push against the stretch, let go; the hold that follows goes a little further."""
        effort = _seconds(push, self._pace.breath)
        cues = cueing.work_cues(self._exercise.kind, effort, (), phrases.contract(effort))
        yield self._segment(SegmentKind.WORK, cues, turn, seconds=effort)
        if relax:
            cues = (Cue(phrases.LET_GO, Rank.MARK, tone=Tone.END),)
            seconds = _seconds(relax, self._pace.breath)
            yield self._segment(SegmentKind.REST, cues, turn, seconds=seconds)

    def _rep(self, turn: Turn, dose: Dose, *, taught: bool) -> Segment:
        tempo = dose.tempo or Tempo()
        held = _seconds(dose.hold, self._pace.breath) if dose.hold else tempo.pause
        cues = cueing.rep_cues(
            turn.rep,
            turn.reps,
            named=turn.side if self._on_the_beat else None,
            up=tempo.up,
            held=held,
            taught=taught,
        )
        seconds = tempo.up + held + tempo.down
        return self._segment(SegmentKind.REP, cues, turn, seconds=seconds)

    def _release(self, turn: Turn) -> Iterator[Segment]:
        lines = [self._fill(line, turn) for line in self._lines("release")]
        for number, text in enumerate(lines or [self._default_release]):
            tone = Tone.END if number == 0 else None
            yield self._spoken(SegmentKind.RELEASE, text, turn, settle=AFTER_RELEASE, tone=tone)

    @property
    def _default_release(self) -> str:
        return phrases.TIME_IS_UP if self._doses[None].work else phrases.RELAX

    # Words

    @property
    def _on_the_beat(self) -> bool:
        """Do the sides change with every rep, on the beat, with no pause to change?"""
        return self._paced and self._order.value == "alternate"

    def _dose(self, turn: Turn) -> Dose:
        return self._doses[turn.side]

    def _lines(self, slot: str) -> tuple[Line, ...]:
        lines: tuple[Line, ...] = getattr(self._exercise, slot)
        return (*lines, *(line for option in self._options for line in getattr(option, slot)))

    def _fill(self, line: Line, turn: Turn | None) -> str:
        side = turn.side if turn and turn.side else None
        if side is None and self._exercise.sides.sided:
            side = self._first
        return fill(line.spoken, side, phrases.SIDES)

    def _notes(self, turn: Turn, number: int) -> tuple[str, ...]:
        """Two of breathing, feel and form for each hold, in turn, so that none wears out."""
        exercise = self._exercise
        if self._words is not Verbosity.FULL:
            return ()
        lines = [line for line in (exercise.breathe, exercise.feel, *exercise.form) if line]
        if not lines:
            return ()
        picked = [lines[(2 * number + k) % len(lines)] for k in range(min(2, len(lines)))]
        return tuple(phrases.feel(self._fill(line, turn)) for line in picked)

    def _spoken(
        self,
        kind: SegmentKind,
        text: str,
        turn: Turn | None,
        *,
        settle: float,
        tone: Tone | None = None,
    ) -> Segment:
        return self._segment(kind, (Cue(text, Rank.MUST, tone=tone),), turn, settle=settle)

    def _segment(
        self,
        kind: SegmentKind,
        cues: tuple[Cue, ...],
        turn: Turn | None,
        *,
        seconds: float | None = None,
        settle: float = 0.0,
    ) -> Segment:
        exercise, side = self._exercise, turn.side if turn else None
        word = "rep" if self._paced else "hold" if self._doses[None].hold else "time"
        part = phrases.part(word, turn.rep, turn.reps, turn.set, turn.sets) if turn else ""
        set_number, rep = (turn.set, turn.rep) if turn else (0, 0)
        return Segment(
            kind=kind,
            place=Place(self._setting.index, kind, set_number, rep, side),
            title=exercise.name,
            seconds=seconds,
            settle=settle,
            cues=cues,
            landing=_landing(kind, side, cues[0].text),
            detail=phrases.detail(side, part),
            in_full=self._in_full(kind, turn),
            exercise=exercise.id,
            side=side,
            set=turn.set if turn else 1,
            sets=turn.sets if turn else self._doses[None].sets,
            rep=turn.rep if turn else 1,
            reps=turn.reps if turn else 1,
            position=exercise.position,
            pose=exercise.id,
            stop_on_pain=bool(exercise.stop),
        )

    def _in_full(self, kind: SegmentKind, turn: Turn | None) -> str:
        if turn is None or not (kind.is_effort or kind is SegmentKind.MOVE):
            return ""
        lines = self._lines("move")
        if self._words is not Verbosity.FULL:
            lines = (*self._lines("setup"), *lines)
        return " ".join(self._fill(line, turn) for line in lines)


def _is_paced(dose: Dose) -> bool:
    """Is one time of it a rep at a tempo, not a hold that stands by itself?"""
    return not (dose.work or dose.until_key or dose.contract) and (
        dose.tempo is not None or dose.hold is None
    )


def _is_last(turn: Turn) -> bool:
    return turn.rep == turn.reps and turn.set == turn.sets


def _seconds(amount: Amount, breath: float) -> float:
    return amount.start * breath if amount.unit is Unit.BREATHS else amount.start


def _landing(kind: SegmentKind, side: Side | None, text: str) -> str:
    """Who skips into the middle of a sided exercise must still hear which side it is."""
    named = side and phrases.SIDES[side] in text.lower()
    if side is None or named or kind in (SegmentKind.RELEASE, SegmentKind.REST):
        return ""
    return f"{phrases.on_side(side)} {text}".strip()
