"""What cannot be in a routine or an exercise, said while it is being edited.

The same rules as for content files, so that whatever has no fault can be written and read again.
"""

from __future__ import annotations

import re
import unicodedata

from psoas_timer.core.dose import Amount, Count, Dose, DoseChange, Per, Tempo, Unit
from psoas_timer.core.exercise import Line
from psoas_timer.core.limits import (
    FASTEST,
    LONGEST,
    LONGEST_ABOUT,
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_WORD,
    MOST_BREATHS,
    MOST_SETS,
    MOST_TIMES,
    SHORTEST,
    SLOWEST,
)
from psoas_timer.core.reasons import Reason, Why, why
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.wording import SIDE_WORDS

_FILLED_IN = re.compile(r"\$([A-Za-z_]*)")
_JOINERS = "\u200c\u200d"
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def tidy(text: str) -> str:
    """The text as a file keeps it: single blanks, composed letters."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def text_fault(text: str, longest: int = LONGEST_LINE) -> Reason | None:
    """Why this cannot be a text that is shown, or nothing."""
    if not text:
        return why(Why.NO_TEXT)
    if text != tidy(text):
        return why(Why.BLANKS)
    if any(sign in text for sign in ("<", ">", "[[", "]]")):
        return why(Why.SIGNS)
    if any(unicodedata.category(sign) in _UNSEEN and sign not in _JOINERS for sign in text):
        return why(Why.UNSEEN)
    if len(text) > longest:
        return why(Why.TOO_LONG, length=len(text), most=longest)
    return None


def spoken_fault(text: str, *, sided: bool | None) -> Reason | None:
    """Why this cannot be spoken; `sided`: of an exercise with sides, without, or of none."""
    fault = text_fault(text)
    if fault:
        return fault
    if any(len(word) > LONGEST_WORD for word in text.split()):
        return why(Why.LONG_WORD, most=LONGEST_WORD)
    used = _FILLED_IN.findall(text)
    unknown = next((word for word in used if word not in SIDE_WORDS), None)
    if unknown is not None:
        words = ", ".join(f"${word}" for word in SIDE_WORDS)
        return why(Why.NO_SIDE_WORD, word=f"${unknown}", words=words)
    if used and not sided:
        return why(Why.NEEDS_SIDES, word=f"${used[0]}")
    return None


def line_fault(line: Line, *, sided: bool | None) -> Reason | None:
    said = spoken_fault(line.say, sided=sided) if line.say is not None else None
    return spoken_fault(line.text, sided=sided) or said


def amount_fault(amount: Amount) -> Reason | None:
    """Why nobody can hold or work for so long, or nothing."""
    if amount.low > amount.high:
        return why(Why.BACKWARDS)
    if amount.unit is Unit.BREATHS:
        if amount.low % 1 or amount.high % 1:
            return why(Why.PART_OF_A_BREATH)
        inside = amount.low >= 1 and amount.high <= MOST_BREATHS
        return None if inside else why(Why.BREATHS, least=1, most=MOST_BREATHS)
    inside = amount.low >= SHORTEST and amount.high <= LONGEST
    return None if inside else why(Why.SECONDS, least=SHORTEST, most=LONGEST)


def count_fault(count: Count) -> Reason | None:
    inside = 1 <= count.low <= count.high <= MOST_TIMES
    return None if inside else why(Why.TIMES, least=1, most=MOST_TIMES)


def seconds_fault(seconds: float) -> Reason | None:
    """Of a rest or a pause, which may be none at all."""
    return None if 0 <= seconds <= LONGEST else why(Why.SECONDS, least=0, most=LONGEST)


def _tempo_fault(tempo: Tempo) -> Reason | None:
    inside = all(FASTEST <= beat <= SLOWEST for beat in (tempo.up, tempo.down))
    still = tempo.pause == 0 or FASTEST <= tempo.pause <= SLOWEST
    return None if inside and still else why(Why.TEMPO, least=FASTEST, most=SLOWEST)


def change_fault(change: DoseChange) -> Reason | None:
    """What is impossible about a change of a dose by itself, or nothing."""
    if sum(way is not None for way in (change.hold, change.work, change.until_key)) > 1:
        return why(Why.WAYS)
    amounts = (change.hold, change.work, change.contract, change.relax)
    faults = [amount_fault(amount) for amount in amounts if amount]
    faults += [count_fault(change.times)] if change.times else []
    faults += [seconds_fault(rest) for rest in (change.rest, change.set_rest) if rest is not None]
    faults += [_tempo_fault(change.tempo)] if change.tempo else []
    if change.sets is not None and not 1 <= change.sets <= MOST_SETS:
        faults.append(why(Why.SETS, least=1, most=MOST_SETS))
    return next(filter(None, faults), None)


def item_fault(item: ExerciseItem) -> Reason | None:
    """What is impossible about a routine's line, or nothing."""
    sided = item.exercise.sides.sided
    fault = next(filter(None, map(change_fault, (item.change, item.left, item.right))), None)
    if fault:
        return fault
    one_sided = (item.left.given(), item.right.given(), item.first_side)
    if not sided and any(one_sided):
        return why(Why.HAS_NO_SIDES, exercise=item.exercise.name)
    if item.sides and item.sides.sided is not sided:
        return why(Why.HAS_SIDES if sided else Why.HAS_NO_SIDES, exercise=item.exercise.name)
    counts = [change.times for change in (item.left, item.right) if change.times]
    counts += [item.change.times] if item.change.times and not sided else []
    wrong = Per.ALL if sided else Per.EACH_SIDE
    if any(count.per is wrong for count in counts):
        return why(Why.COUNTED)
    known = {option.id for option in item.exercise.options}
    if not item.options.keys() <= known:
        return why(Why.NO_OPTION, exercise=item.exercise.name)
    return _contract_fault(item)


def _contract_fault(item: ExerciseItem) -> Reason | None:
    doses = [item.dose(side) for side in (None, *Side)]
    return None if all(map(_leads_somewhere, doses)) else why(Why.CONTRACT)


def _leads_somewhere(dose: Dose) -> bool:
    return dose.hold is not None or not (dose.contract or dose.relax)


def name_fault(name: str) -> Reason | None:
    return text_fault(name, LONGEST_NAME)


def about_fault(about: str) -> Reason | None:
    return text_fault(about, LONGEST_ABOUT)
