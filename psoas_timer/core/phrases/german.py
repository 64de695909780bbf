"""German. The person is "du"; side words agree with what they stand before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from psoas_timer.core.dose import Amount, Dose, Per, Unit
from psoas_timer.core.exercise import ExerciseKind, Position
from psoas_timer.core.numbers.german import GermanNumbers
from psoas_timer.core.pain import Advice
from psoas_timer.core.phrases.base import Counted, Phrases, listed
from psoas_timer.core.phrases.german_shown import GERMAN_SHOWN
from psoas_timer.core.phrases.german_written import GERMAN_WRITTEN
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.wording import first_large

_STEMS = {Side.LEFT: "link", Side.RIGHT: "recht"}
_ENDINGS = ("e", "en", "er", "es", "em")  # das linke Knie, den linken Fuß, linker Fuß, linkes Knie
_ADVERB = {side: f"{stem}s" for side, stem in _STEMS.items()}
_RIGHT_ANGLE = re.compile(r"recht\w+ winkel")
_PAUSE = "Pause."


_SIDES = {
    "": _ADVERB,
    **{end: {side: f"{stem}{end}" for side, stem in _STEMS.items()} for end in _ENDINGS},
}
_POSITIONS = {
    Position.SUPINE: "Auf dem Rücken.",
    Position.PRONE: "Auf dem Bauch.",
    Position.SIDE_LYING: "In Seitenlage.",
    Position.HALF_KNEELING: "Im Halbkniestand.",
    Position.KNEELING: "Im Kniestand.",
    Position.STANDING: "Im Stehen.",
    Position.SEATED: "Im Sitzen.",
    Position.PLANK: "Im Liegestütz, auf Händen und Zehen.",
    Position.ANY: "",
}
_ADVICES = {
    Advice.EASE: (
        "Mit der Leertaste geht es sanfter weiter, mit der Pfeiltaste nach rechts verlässt du "
        "diese Übung."
    ),
    Advice.LEAVE: ("Mit der Leertaste verlässt du diese Übung, mit Escape hörst du für heute auf."),
    Advice.END: "Hör für heute bitte auf: Drück die Leertaste zum Beenden.",
}
_COUNTED = {
    Counted.HOLD: "Wiederholung",
    Counted.REP: "Wiederholung",
    Counted.TIME: "Durchgang",
}


class German(Phrases):
    language = "de"
    numbers = GermanNumbers()
    shown = GERMAN_SHOWN
    written = GERMAN_WRITTEN
    sides = _SIDES

    hold = "Halten."
    halfway = "Halbzeit."
    ten_seconds = "Zehn Sekunden."
    countdown = ("Drei.", "Zwei.", "Eins.")
    last_one = "Das letzte Mal."
    get_ready = "Mach dich bereit."
    down = "Ab."
    again = "Noch einmal."
    relax = "Und lösen."
    time_is_up = "Fertig."
    hold_and_breathe = "Halten. Einatmen."
    breathe_in = "Ein."
    breathe_out = "Aus."
    let_go = "Loslassen."
    deeper = "Jetzt ein wenig weiter. Halten."
    sample = "Linke Seite. Dreißig Sekunden halten. Drei. Zwei. Eins."
    then_other_side = "Dann die andere Seite."

    wait_for_key = "Drück die Leertaste, wenn es weitergehen soll."
    slept = "Der Computer hat geschlafen. Drück die Leertaste, dann geht es weiter."
    how_much = "Gestoppt. Wie stark ist der Schmerz, von null bis zehn?"
    no_further = "Weiter geht es nicht."
    safety = "Schmerz heißt aufhören: Drück H, und alles hält an."
    safety_recorded = (
        "Schmerz heißt aufhören: Tut etwas weh, hör sofort auf und halte die Aufnahme an."
    )
    wait_recorded = (
        "Mach in deinem eigenen Tempo weiter. Die Aufnahme läuft in dreißig Sekunden weiter."
    )

    positions = _POSITIONS
    advices = _ADVICES
    counted = _COUNTED

    def finish(self, title: str) -> str:
        return f"Das war es. Geschafft: {title}."

    def summary(self, exercises: int, seconds: float) -> str:
        what = self.numbers.counted(exercises, "eine Übung", "Übungen", none="keine Übung")
        return f"Das war es. {first_large(what)}, {self.numbers.about(seconds)}."

    def on_side(self, side: Side) -> str:
        return f"{first_large(_STEMS[side])}e Seite."

    def first_side(self, side: Side) -> str:
        return f"Die {_STEMS[side]}e Seite zuerst."

    def switch(self, side: Side, cue: str | None, *, last: bool) -> str:
        words = [f"Andere Seite: {_ADVERB[side]}.", cue or f"Jetzt die {_STEMS[side]}e Seite."]
        return " ".join([*words, self.last_one] if last else words)

    def names_side(self, side: Side, text: str) -> bool:
        return super().names_side(side, _RIGHT_ANGLE.sub("", text.lower()))

    def announce(self, name: str, *, first: bool, last: bool) -> str:
        word = "Zuerst" if first else "Letzte Übung" if last else "Als Nächstes"
        return f"{word}: {name}."

    def next_up(self, name: str) -> str:
        return f"Als Nächstes: {name}."

    def props(self, needed: Sequence[str], optional: Sequence[str]) -> list[str]:
        sentences = []
        if needed:
            sentences.append(f"Du brauchst: {listed(needed, 'und')}.")
        if optional:
            sentences.append(f"Angenehm dazu: {listed(optional, 'und')}.")
        return sentences

    def feel(self, text: str) -> str:
        return text

    def amount(self, value: Amount) -> str:
        if value.unit is Unit.BREATHS:
            return self.numbers.amount(value.start, "ein Atemzug", "Atemzüge")
        return self.numbers.duration(value.start)

    def _one_dose(self, dose: Dose, order: SideOrder) -> str:
        times = dose.times.low
        where, change = _each_side(dose, order)
        each = where + change
        if dose.until_key:
            return f"Nimm dir Zeit{each}."
        if dose.work:
            long = first_large(self.amount(dose.work))
            return f"{long}{each}." if times == 1 else f"{long}, {self.times(times)}{each}."
        if dose.hold and not dose.tempo:
            long = self.amount(dose.hold)
            return f"{first_large(self.times(times))}{where} {long} halten{change}."
        held = f", jedes Mal {self.amount(dose.hold)} halten" if dose.hold else ""
        return f"{first_large(self.times(times))}{each}{held}."

    def _turns(self, order: SideOrder) -> str:
        return {
            SideOrder.ALTERNATE: "Immer im Wechsel.",
            SideOrder.ALTERNATE_SETS: "Nach jedem Satz im Wechsel.",
        }.get(order, "")

    def between_sets(self, seconds: float) -> str:
        return f"{first_large(self.numbers.duration(seconds))} Pause zwischen den Sätzen."

    def sets(self, number: int) -> str:
        return self.numbers.counted(number, "ein Satz", "Sätze")

    def _up_to(self, most: str) -> str:
        return f"Bis zu {most}, wenn es dir guttut."

    def times(self, number: int) -> str:
        return GermanNumbers().times(number)

    def keep(self, dose: str) -> str:
        return f"Fürs nächste Mal merken: {dose}?"

    def rest(self, *, last: bool) -> str:
        return f"{_PAUSE} Dann das letzte Mal." if last else _PAUSE

    def set_rest(self, seconds: float, number: int, of: int) -> str:
        which = f"Satz {self.numbers.number(number)} von {self.numbers.number(of)}"
        return f"{_PAUSE} {first_large(self.numbers.duration(seconds))}. Dann {which}."

    def pause(self, seconds: float, following: str) -> str:
        words = f"{_PAUSE} {first_large(self.numbers.duration(seconds))}."
        return f"{words} {self.next_up(following)}" if following else words

    def work(self, kind: ExerciseKind, seconds: float) -> str:
        start = "Los. " if kind is ExerciseKind.STRENGTHEN else ""
        return f"{start}{first_large(self.numbers.duration(seconds))}."

    def contract(self, seconds: float) -> str:
        return f"Drück sanft dagegen. {first_large(self.numbers.duration(seconds))}."

    def count(self, number: int, *, side: Side | None, last: bool) -> str:
        word = "das letzte Mal" if last else self.numbers.number(number)
        return first_large(f"{_ADVERB[side]}, {word}." if side else f"{word}.")

    def detail(self, side: Side | None, part: str) -> str:
        sided = f"{_STEMS[side]}e Seite" if side else ""
        words = ", ".join(word for word in (sided, part) if word)
        return f"{first_large(words)}." if words else ""

    def part(self, what: Counted, number: int, of: int, set_number: int, sets: int) -> str:
        said, words = self.numbers.number, []
        if sets > 1:
            words.append(f"Satz {said(set_number)} von {said(sets)}")
        if of > 1:
            words.append(f"{self.counted[what]} {said(number)} von {said(of)}")
        return ", ".join(words)

    def time_left(self, here: float | None, in_all: float) -> str:
        rest = f"Insgesamt noch {self.numbers.about(in_all)}."
        if here is None or round(here) < 1:
            return rest
        return f"Noch {self.numbers.duration(round(here))}. {rest}"


def _each_side(dose: Dose, order: SideOrder) -> tuple[str, str]:
    """On which sides, and how they change."""
    changing = {
        SideOrder.ALTERNATE: ", immer im Wechsel",
        SideOrder.ALTERNATE_SETS: ", nach jedem Satz im Wechsel",
    }
    if not order.sided or (dose.work and order is SideOrder.ALTERNATE):
        return "", ""
    if dose.times.per is Per.ALL and dose.times.low > 1:
        return " insgesamt", changing.get(order, ", je zur Hälfte auf jeder Seite")
    return " auf jeder Seite", changing.get(order, "") if dose.times.low > 1 else ""
