"""What every language has to say: one method or constant for each thing.

Numbers are words here, never digits: how a thing is pronounced is decided by us, not left to an
engine. Content lines come from the content.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum

from psoas_timer.core.dose import Amount, Dose, Unit
from psoas_timer.core.exercise import ExerciseKind, Position
from psoas_timer.core.numbers.base import Numbers
from psoas_timer.core.pain import Advice
from psoas_timer.core.phrases.shown import Shown
from psoas_timer.core.phrases.written import Written
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.wording import SideWords, first_large

LONGEST = 200  # characters an engine is given at once


class Counted(Enum):
    """What a turn is counted as, where somebody asks which one it is."""

    HOLD = "hold"
    REP = "rep"
    TIME = "time"


class Phrases(ABC):
    """One language. Sentences begin with a large letter and end with a full stop."""

    language: str  # its tag, as in "de"
    numbers: Numbers
    shown: Shown
    written: Written
    sides: SideWords

    # Short words with a moment of their own

    hold: str
    halfway: str
    ten_seconds: str
    countdown: tuple[str, str, str]
    last_one: str
    get_ready: str
    down: str
    again: str
    relax: str
    time_is_up: str
    hold_and_breathe: str
    breathe_in: str
    breathe_out: str
    let_go: str
    deeper: str
    sample: str  # to hear a voice by
    then_other_side: str  # on paper, after the steps for one

    # Whole sentences

    wait_for_key: str
    slept: str
    how_much: str
    no_further: str
    safety: str
    safety_recorded: str  # where there are no keys
    wait_recorded: str  # the same: half a minute instead of a key

    positions: Mapping[Position, str]
    advices: Mapping[Advice, str]  # what the keys do after a pain was given a number
    counted: Mapping[Counted, str]

    def any_time(self) -> tuple[str, ...]:
        """What may be said at any moment of a session."""
        return (self.how_much, self.slept, self.no_further, *self.countdown)

    # The routine

    def opening(self, title: str, seconds: float) -> str:
        return f"{title}. {first_large(self.numbers.about(seconds))}."

    @abstractmethod
    def finish(self, title: str) -> str: ...

    @abstractmethod
    def summary(self, exercises: int, seconds: float) -> str:
        """The last words of a session: what was really done."""

    # Sides

    @abstractmethod
    def on_side(self, side: Side) -> str:
        """ "Left side."."""

    @abstractmethod
    def first_side(self, side: Side) -> str: ...

    @abstractmethod
    def switch(self, side: Side, cue: str | None, *, last: bool) -> str:
        """Names the side twice, in different words: one of them may be missed."""

    def names_side(self, side: Side, text: str) -> bool:
        """Does the text say which side it is?"""
        return any(words[side] in text.lower() for words in self.sides.values())

    # The exercise

    @abstractmethod
    def announce(self, name: str, *, first: bool, last: bool) -> str: ...

    def position(self, where: Position) -> str:
        return self.positions[where]

    @abstractmethod
    def next_up(self, name: str) -> str: ...

    @abstractmethod
    def props(self, needed: Sequence[str], optional: Sequence[str]) -> list[str]:
        """What to fetch before lying down; the floor is always there."""

    @abstractmethod
    def feel(self, text: str) -> str:
        """Where it is felt, as a sentence, made of the content's line."""

    # The dose

    @abstractmethod
    def amount(self, value: Amount) -> str:
        """ "thirty seconds", "ten breaths"."""

    def dose(self, dose: Dose, order: SideOrder) -> list[str]:
        """The dose in words, one or two sentences."""
        sentences = [self._one_dose(dose, order)]
        if dose.sets > 1:
            sentences.append(f"{first_large(self.sets(dose.sets))}.")
        top = dose.hold or dose.work
        if top and top.up_to:
            most = Amount(top.high, top.high, top.unit)
            sentences.append(self._up_to(self.amount(most)))
        return sentences

    def dose_by_side(self, doses: Mapping[Side, Dose], order: SideOrder) -> list[str]:
        """The same where the sides differ, in the order of `doses`; then how they take turns."""
        sets = {dose.sets for dose in doses.values()}
        is_same = len(sets) == 1
        sentences = []
        for side, dose in doses.items():
            alone = self.dose(replace(dose, sets=1) if is_same else dose, SideOrder.BOTH)
            sentences.append(f"{self.on_side(side)} {' '.join(alone)}")
        if is_same and sets != {1}:
            sentences.append(f"{first_large(self.sets(sets.pop()))}.")
        return [*sentences, *filter(None, [self._turns(order)])]

    @abstractmethod
    def _turns(self, order: SideOrder) -> str:
        """ "Change sides every time."; nothing if one side comes after the other."""

    @abstractmethod
    def between_sets(self, seconds: float) -> str:
        """How long to rest between two sets, as a sheet of paper says it."""

    @abstractmethod
    def _one_dose(self, dose: Dose, order: SideOrder) -> str: ...

    @abstractmethod
    def _up_to(self, most: str) -> str: ...

    def dose_in_short(self, dose: Dose, before: Dose) -> str:
        """What is different from before: "thirty-five seconds, sixteen times"."""
        long, was = dose.hold or dose.work, before.hold or before.work
        words = [self.amount(long)] if long and long != was else []
        words += [self.times(dose.times.low)] if dose.times != before.times else []
        words += [self.sets(dose.sets)] if dose.sets != before.sets else []
        return ", ".join(words)

    @abstractmethod
    def times(self, number: int) -> str:
        """How often: "once", "three times"."""

    @abstractmethod
    def sets(self, number: int) -> str:
        """ "one set", "two sets"."""

    def changed_reps(self, times: int) -> str:
        return f"{first_large(self.times(times))}."

    def changed_hold(self, seconds: float, breath: float | None) -> str:
        long = float(round(seconds / breath)) if breath else seconds
        unit = Unit.BREATHS if breath else Unit.SECONDS
        return f"{first_large(self.amount(Amount(long, long, unit)))}."

    @abstractmethod
    def keep(self, dose: str) -> str:
        """The question whether a changed dose is to be kept for next time."""

    # In it

    @abstractmethod
    def rest(self, *, last: bool) -> str: ...

    @abstractmethod
    def set_rest(self, seconds: float, number: int, of: int) -> str: ...

    @abstractmethod
    def pause(self, seconds: float, following: str) -> str: ...

    @abstractmethod
    def work(self, kind: ExerciseKind, seconds: float) -> str: ...

    @abstractmethod
    def contract(self, seconds: float) -> str: ...

    @abstractmethod
    def count(self, number: int, *, side: Side | None, last: bool) -> str:
        """A rep's number on the beat; the side comes first where it changes with every rep."""

    def breath(self, number: int, of: int) -> str:
        """Which breath begins."""
        if number == of and of > 1:
            return self.last_one
        return f"{first_large(self.numbers.number(number))}."

    # Where one is

    @abstractmethod
    def detail(self, side: Side | None, part: str) -> str:
        """ "Left side, hold two of three." """

    @abstractmethod
    def part(self, what: Counted, number: int, of: int, set_number: int, sets: int) -> str:
        """ "set one of two, hold two of three"; the parts that are alone stay unsaid."""

    @abstractmethod
    def time_left(self, here: float | None, in_all: float) -> str:
        """Seconds left in this hold, if it has a clock, and in the whole routine."""

    def advice(self, what: Advice) -> str:
        return self.advices[what]


def listed(things: Sequence[str], conjunction: str) -> str:
    """ "a mat, a cushion and a ball"."""
    if len(things) == 1:
        return things[0]
    return f"{', '.join(things[:-1])} {conjunction} {things[-1]}"


def chunks(sentences: Sequence[str]) -> list[str]:
    """The sentences joined into as few texts as an engine takes, none longer than LONGEST."""
    texts: list[str] = []
    for sentence in sentences:
        if texts and len(texts[-1]) + 1 + len(sentence) <= LONGEST:
            texts[-1] = f"{texts[-1]} {sentence}"
        else:
            texts.append(sentence)
    return texts
