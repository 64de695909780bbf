"""English."""

from __future__ import annotations

from collections.abc import Sequence

from psoas_timer.core.dose import Amount, Dose, Per, Unit
from psoas_timer.core.exercise import ExerciseKind, Position
from psoas_timer.core.numbers.english import EnglishNumbers
from psoas_timer.core.pain import Advice
from psoas_timer.core.phrases.base import Counted, Phrases, listed
from psoas_timer.core.phrases.english_shown import ENGLISH_SHOWN
from psoas_timer.core.phrases.english_written import ENGLISH_WRITTEN
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.wording import first_large

_SIDES = {Side.LEFT: "left", Side.RIGHT: "right"}
_REST = "Rest."


_SIDE_WORDS = {"": _SIDES}
_POSITIONS = {
    Position.SUPINE: "On your back.",
    Position.PRONE: "On your stomach.",
    Position.SIDE_LYING: "Lying on your side.",
    Position.HALF_KNEELING: "Half kneeling.",
    Position.KNEELING: "Kneeling.",
    Position.STANDING: "Standing.",
    Position.SEATED: "Seated.",
    Position.PLANK: "In a plank, on your hands and toes.",
    Position.ANY: "",
}
_ADVICES = {
    Advice.EASE: "Press space to go on more gently, or the right arrow to leave this exercise.",
    Advice.LEAVE: "Press space to leave this exercise, or escape to stop for today.",
    Advice.END: "Please stop for today: press space to end.",
}
_COUNTED = {Counted.HOLD: "hold", Counted.REP: "rep", Counted.TIME: "time"}


class English(Phrases):
    language = "en"
    numbers = EnglishNumbers()
    shown = ENGLISH_SHOWN
    written = ENGLISH_WRITTEN
    sides = _SIDE_WORDS

    hold = "Hold."
    halfway = "Halfway."
    ten_seconds = "Ten seconds."
    countdown = ("Three.", "Two.", "One.")
    last_one = "Last one."
    get_ready = "Get ready."
    down = "Down."
    again = "Again."
    relax = "And relax."
    time_is_up = "Time."
    hold_and_breathe = "Hold. Breathe in."
    breathe_in = "In."
    breathe_out = "Out."
    let_go = "Let go."
    deeper = "Now a little further. Hold."
    sample = "Left side. Hold for thirty seconds. Three. Two. One."
    then_other_side = "Then the other side."

    wait_for_key = "Press space when you are ready to go on."
    slept = "The computer was asleep. Press space to go on."
    how_much = "Stopped. How much does it hurt, zero to ten?"
    no_further = "No further."
    safety = "Pain means stop: press H, and everything stops."
    safety_recorded = "Pain means stop: if it hurts, stop at once, and pause the recording."
    wait_recorded = "Go on at your own pace. The recording goes on in thirty seconds."

    positions = _POSITIONS
    advices = _ADVICES
    counted = _COUNTED

    def finish(self, title: str) -> str:
        return f"That is the end. {title} is done."

    def summary(self, exercises: int, seconds: float) -> str:
        what = self.numbers.counted(exercises, "one exercise", "exercises", none="no exercise")
        return f"That is the end. {first_large(what)}, {self.numbers.about(seconds)}."

    def on_side(self, side: Side) -> str:
        return f"{first_large(_SIDES[side])} side."

    def first_side(self, side: Side) -> str:
        return f"{first_large(_SIDES[side])} side first."

    def switch(self, side: Side, cue: str | None, *, last: bool) -> str:
        words = [f"Other side: {_SIDES[side]}.", cue or f"Now the {_SIDES[side]} side."]
        return " ".join([*words, self.last_one] if last else words)

    def announce(self, name: str, *, first: bool, last: bool) -> str:
        word = "First" if first else "Last exercise" if last else "Next"
        return f"{word}: {name}."

    def next_up(self, name: str) -> str:
        return f"Next: {name}."

    def props(self, needed: Sequence[str], optional: Sequence[str]) -> list[str]:
        sentences = []
        if needed:
            sentences.append(f"You need: {listed(needed, 'and')}.")
        if optional:
            sentences.append(f"Good to have: {listed(optional, 'and')}.")
        return sentences

    def feel(self, text: str) -> str:
        return f"Feel {text[0].lower()}{text[1:]}" if text.startswith("The ") else text

    def amount(self, value: Amount) -> str:
        if value.unit is Unit.BREATHS:
            return self.numbers.amount(value.start, "one breath", "breaths")
        return self.numbers.duration(value.start)

    def _one_dose(self, dose: Dose, order: SideOrder) -> str:
        times = dose.times.low
        each = _each_side(dose, order)
        if dose.until_key:
            return f"Take your time{each}."
        if dose.work:
            long = first_large(self.amount(dose.work))
            return f"{long}{each}." if times == 1 else f"{long}, {self.times(times)}{each}."
        if dose.hold and not dose.tempo:
            holds = first_large(self.numbers.counted(times, "one hold", "holds"))
            return f"{holds} of {self.amount(dose.hold)}{each}."
        held = f", each held for {self.amount(dose.hold)}" if dose.hold else ""
        return f"{first_large(self.times(times))}{each}{held}."

    def _turns(self, order: SideOrder) -> str:
        return {
            SideOrder.ALTERNATE: "Change sides every time.",
            SideOrder.ALTERNATE_SETS: "Change sides after every set.",
        }.get(order, "")

    def between_sets(self, seconds: float) -> str:
        return f"Rest {self.numbers.duration(seconds)} between sets."

    def sets(self, number: int) -> str:
        return self.numbers.counted(number, "one set", "sets")

    def _up_to(self, most: str) -> str:
        return f"Up to {most}, if it suits you."

    def times(self, number: int) -> str:
        return {1: "once", 2: "twice"}.get(number, f"{self.numbers.number(number)} times")

    def keep(self, dose: str) -> str:
        return f"Keep {dose} for next time?"

    def rest(self, *, last: bool) -> str:
        return f"{_REST} {self.last_one}" if last else _REST

    def set_rest(self, seconds: float, number: int, of: int) -> str:
        which = f"set {self.numbers.number(number)} of {self.numbers.number(of)}"
        return f"{_REST} {first_large(self.numbers.duration(seconds))}. Then {which}."

    def pause(self, seconds: float, following: str) -> str:
        words = f"Pause. {first_large(self.numbers.duration(seconds))}."
        return f"{words} {self.next_up(following)}" if following else words

    def work(self, kind: ExerciseKind, seconds: float) -> str:
        start = "Go. " if kind is ExerciseKind.STRENGTHEN else ""
        return f"{start}{first_large(self.numbers.duration(seconds))}."

    def contract(self, seconds: float) -> str:
        return f"Push gently against it. {first_large(self.numbers.duration(seconds))}."

    def count(self, number: int, *, side: Side | None, last: bool) -> str:
        word = "last one" if last else self.numbers.number(number)
        return first_large(f"{_SIDES[side]}, {word}." if side else f"{word}.")

    def detail(self, side: Side | None, part: str) -> str:
        sided = f"{_SIDES[side]} side" if side else ""
        words = ", ".join(word for word in (sided, part) if word)
        return f"{first_large(words)}." if words else ""

    def part(self, what: Counted, number: int, of: int, set_number: int, sets: int) -> str:
        said, words = self.numbers.number, []
        if sets > 1:
            words.append(f"set {said(set_number)} of {said(sets)}")
        if of > 1:
            words.append(f"{self.counted[what]} {said(number)} of {said(of)}")
        return ", ".join(words)

    def time_left(self, here: float | None, in_all: float) -> str:
        rest = f"{first_large(self.numbers.about(in_all))} in all."
        if here is None or round(here) < 1:
            return rest
        return f"{first_large(self.numbers.duration(round(here)))} left. {rest}"


def _each_side(dose: Dose, order: SideOrder) -> str:
    changing = {
        SideOrder.ALTERNATE: ", changing sides every time",
        SideOrder.ALTERNATE_SETS: ", changing sides after every set",
    }
    if not order.sided or (dose.work and order is SideOrder.ALTERNATE):
        return ""
    if dose.times.per is Per.ALL and dose.times.low > 1:
        return f" in all{changing.get(order, ', half on each side')}"
    return " on each side" + (changing.get(order, "") if dose.times.low > 1 else "")
