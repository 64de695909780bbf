"""What cannot be in a routine or an exercise, said while it is being edited.

The same rules as for content files, so that whatever has no fault can be written and read again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from psoas_timer.core.limits import (
    FASTEST,
    LONGEST,
    LONGEST_ABOUT,
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_WORD,
    MOST_BREATHS,
    MOST_SETS,
    MOST_STEPS,
    MOST_TIMES,
    SHORTEST,
    SLOWEST,
)
from psoas_timer.core.model import (
    Amount,
    Count,
    Dose,
    DoseChange,
    Exercise,
    ExerciseItem,
    Line,
    Per,
    Side,
    Tempo,
    Unit,
)
from psoas_timer.core.wording import SIDE_WORDS

_FILLED_IN = re.compile(r"\$([A-Za-z_]*)")
_JOINERS = "\u200c\u200d"
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def tidy(text: str) -> str:
    """The text as a file keeps it: single blanks, composed letters."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def text_fault(text: str, longest: int = LONGEST_LINE) -> str:
    """Why this cannot be a text that is shown, or nothing."""
    if not text:
        return "There is no text."
    if text != tidy(text):
        return "There are blanks too many."
    if any(sign in text for sign in ("<", ">", "[[", "]]")):
        return "The signs <, >, [[ and ]] cannot be used."
    if any(unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS for sign in text):
        return "There is an invisible sign in it."
    if len(text) > longest:
        return f"It has {len(text)} characters; {longest} is the most."
    return ""


def spoken_fault(text: str, *, sided: bool | None) -> str:
    """Why this cannot be spoken; `sided`: of an exercise with sides, without, or of none."""
    fault = text_fault(text)
    if fault:
        return fault
    if any(len(word) > LONGEST_WORD for word in text.split()):
        return f"No voice can say a word of more than {LONGEST_WORD} letters."
    used = _FILLED_IN.findall(text)
    unknown = next((word for word in used if word not in SIDE_WORDS), None)
    if unknown is not None:
        words = ", ".join(f"${word}" for word in SIDE_WORDS)
        return f"${unknown} cannot be filled in. The words are {words}."
    if used and not sided:
        return f"${used[0]} needs an exercise with sides."
    return ""


def line_fault(line: Line, *, sided: bool | None) -> str:
    said = spoken_fault(line.say, sided=sided) if line.say is not None else ""
    return spoken_fault(line.text, sided=sided) or said


def amount_fault(amount: Amount) -> str:
    """Why nobody can hold or work for so long, or nothing."""
    if amount.low > amount.high:
        return "The shorter time comes first."
    if amount.unit is Unit.BREATHS:
        if amount.low % 1 or amount.high % 1:
            return "Breaths are whole."
        inside = amount.low >= 1 and amount.high <= MOST_BREATHS
        return "" if inside else f"It is from 1 to {MOST_BREATHS:g} breaths."
    inside = amount.low >= SHORTEST and amount.high <= LONGEST
    return "" if inside else f"It is from {SHORTEST:g} to {LONGEST:g} seconds."


def count_fault(count: Count) -> str:
    inside = 1 <= count.low <= count.high <= MOST_TIMES
    return "" if inside else f"It is from 1 to {MOST_TIMES} times."


def seconds_fault(seconds: float) -> str:
    """Of a rest or a pause, which may be none at all."""
    return "" if 0 <= seconds <= LONGEST else f"It is from 0 to {LONGEST:g} seconds."


def _tempo_fault(tempo: Tempo) -> str:
    inside = all(FASTEST <= beat <= SLOWEST for beat in (tempo.up, tempo.down))
    still = tempo.pause == 0 or FASTEST <= tempo.pause <= SLOWEST
    return "" if inside and still else f"A way takes {FASTEST:g} to {SLOWEST:g} seconds."


def change_fault(change: DoseChange) -> str:
    """What is impossible about a change of a dose by itself, or nothing."""
    if sum(way is not None for way in (change.hold, change.work, change.until_key)) > 1:
        return "It is held, or done for a time, or until a key: one of them."
    amounts = (change.hold, change.work, change.contract, change.relax)
    faults = [amount_fault(amount) for amount in amounts if amount]
    faults += [count_fault(change.times)] if change.times else []
    faults += [seconds_fault(rest) for rest in (change.rest, change.set_rest) if rest is not None]
    faults += [_tempo_fault(change.tempo)] if change.tempo else []
    if change.sets is not None and not 1 <= change.sets <= MOST_SETS:
        faults.append(f"It is from 1 to {MOST_SETS} sets.")
    return next(filter(None, faults), "")


def item_fault(item: ExerciseItem) -> str:
    """What is impossible about a routine's line, or nothing."""
    sided = item.exercise.sides.sided
    fault = next(filter(None, map(change_fault, (item.change, item.left, item.right))), "")
    if fault:
        return fault
    one_sided = (item.left.given(), item.right.given(), item.first_side)
    if not sided and any(one_sided):
        return f"{item.exercise.name} has no sides."
    if item.sides and item.sides.sided is not sided:
        return f"{item.exercise.name} has {'' if sided else 'no '}sides."
    counts = [change.times for change in (item.left, item.right) if change.times]
    counts += [item.change.times] if item.change.times and not sided else []
    wrong = Per.ALL if sided else Per.EACH_SIDE
    if any(count.per is wrong for count in counts):
        return "Times of one side are counted on it, and without sides in all."
    known = {option.id for option in item.exercise.options}
    if not item.options.keys() <= known:
        return f"{item.exercise.name} has no such option."
    return _contract_fault(item)


def _contract_fault(item: ExerciseItem) -> str:
    doses = [item.dose(side) for side in (None, *Side)]
    return "" if all(map(_leads_somewhere, doses)) else "Contract and relax need a hold after them."


def _leads_somewhere(dose: Dose) -> bool:
    return dose.hold is not None or not (dose.contract or dose.relax)


@dataclass(frozen=True, slots=True)
class Fault:
    """`slot` is the field of the exercise, `number` which of its sentences; `sentence` says why."""

    slot: str
    number: int
    sentence: str


SLOTS = ("setup", "move", "release", "finish", "form")  # lists of sentences
ALONE = ("side_cue", "later", "feel", "breathe")  # one sentence, or none


def exercise_faults(exercise: Exercise) -> tuple[Fault, ...]:
    """Everything that keeps an exercise from being used, in the order of the editor."""
    return tuple(_exercise_faults(exercise))


def _exercise_faults(exercise: Exercise) -> Iterator[Fault]:
    fault = text_fault(exercise.name, LONGEST_NAME)
    if fault:
        yield Fault("name", 0, fault)
    sided = exercise.sides.sided
    for slot in SLOTS:
        lines: tuple[Line, ...] = getattr(exercise, slot)
        yield from _lines_faults(slot, lines, sided=sided)
    for slot in ALONE:
        line: Line | None = getattr(exercise, slot)
        yield from _lines_faults(slot, (line,) if line else (), sided=sided)
    if not exercise.move:
        yield Fault("move", 0, "Say what to do: there is no movement yet.")
    for option in exercise.options:
        for lines in (option.setup, option.move, option.release):
            yield from _lines_faults("options", lines, sided=sided)
    yield from _lines_faults("cautions", tuple(c.say for c in exercise.cautions), sided=sided)
    dose = _dose_fault(exercise)
    if dose:
        yield Fault("dose", 0, dose)


def _lines_faults(slot: str, lines: tuple[Line, ...], *, sided: bool) -> Iterator[Fault]:
    for number, line in enumerate(lines):
        fault = line_fault(line, sided=sided)
        if fault:
            yield Fault(slot, number, fault)
    if len(lines) > MOST_STEPS:
        yield Fault(slot, MOST_STEPS, f"{MOST_STEPS} sentences are the most.")


def _dose_fault(exercise: Exercise) -> str:
    dose = exercise.dose
    whole = DoseChange(
        hold=dose.hold,
        work=dose.work,
        until_key=dose.until_key or None,
        contract=dose.contract,
        relax=dose.relax,
        times=dose.times,
        sets=dose.sets,
        rest=dose.rest,
        set_rest=dose.set_rest,
        tempo=dose.tempo,
    )
    if not exercise.sides.sided:
        if dose.times.per is Per.EACH_SIDE:
            return "Without sides, times are counted in all."
        if exercise.side_cue or exercise.first_side or exercise.switch is not None:
            return "What is said or done about sides needs an exercise with sides."
    sides = (exercise.left, exercise.right)
    return change_fault(whole) or item_fault(
        ExerciseItem(exercise=exercise, left=sides[0], right=sides[1])
    )


def name_fault(name: str) -> str:
    return text_fault(name, LONGEST_NAME)


def about_fault(about: str) -> str:
    return text_fault(about, LONGEST_ABOUT)
