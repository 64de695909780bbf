"""The dose in a line that a person wrote: "3x30s each side", "2 sets of 15", "hold 20-30 sec".

Lines in our other languages are put into these English words first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from psoas_timer.core.dose import NO_CHANGE, Amount, Count, DoseChange, Per, Unit
from psoas_timer.core.written_dose import in_english

_N = r"([0-9]{1,3})"
_RANGE = rf"{_N}(?:\s?(?:-|\u2013|to)\s?{_N})?"
_L = r"([0-9]{1,3}(?:\.[0-9]{1,2})?)"  # of a length
_LENGTHS = rf"{_L}(?:\s?(?:-|\u2013|to)\s?{_L})?"
_UNIT = r"(seconds?|secs?|s|\"|\u2033|minutes?|mins?|m|'|\u2032|breaths?)(?![a-z])"  # 30", 1'
_X = r"\s?[x\u00d7*]\s?"
_CLOCK = re.compile(r"\b([0-9]{1,2}):([0-5][0-9])\b")
_SIDE = r"(left|right)(?: side| leg)?:?"

_EACH = re.compile(
    r"(?:\b(?:each|per|every|both) (?:sides?|legs?|arms?|hips?|knees?)\b|/ ?(?:side|leg)\b|\be/s\b)"
)
_ALL = re.compile(r"\b(?:in all|in total|total|altogether)\b")
_REST = re.compile(
    rf"\b(?:with )?(?:a )?{_L} ?{_UNIT} rests?\b|\brests? (?:of |for )?{_L} ?{_UNIT}"
)
_ONE_SIDE = (
    re.compile(rf"\b{_SIDE} {_L} ?{_UNIT}"),
    re.compile(rf"{_L} ?{_UNIT}(?: on)?(?: the)? {_SIDE}\b"),
)
_SETS_OF = re.compile(rf"\b{_N} (?:sets?|rounds?)(?: of)?\b|\b(?:sets?|rounds?):? {_N}\b")
_TIMES_LONG = re.compile(rf"\b{_N}{_X}{_LENGTHS} ?{_UNIT}")  # 3 x 30 s
_LONG_TIMES = re.compile(rf"{_LENGTHS} ?{_UNIT}{_X}{_N}\b")  # 30 s x 3
_SETS_TIMES = re.compile(rf"\b{_N}{_X}{_RANGE}(?: (?:reps?|repetitions|times))?\b")  # 2 x 15
_LONG = re.compile(rf"\b(?:hold(?:s|ing)?(?: for| each for)? ?)?{_LENGTHS} ?{_UNIT}(?: holds?)?")
_TIMES = re.compile(
    rf"\b{_RANGE} ?(?:reps?|repetitions?|times|x|\u00d7)(?![a-z])|(?<![0-9])[x\u00d7] ?{_N}\b"
    r"|\b(once|twice)\b"
)
_FILLER = re.compile(r"\b(?:hold(?:s|ing)?|for|of|on|repeat(?:ed)?|and|then|do|each|with)\b")
_WORDS = {"once": 1, "twice": 2}


@dataclass(frozen=True, slots=True)
class ListDose:
    """`per` is None where nothing says it. `rest_of_line` is what is no dose: the name."""

    change: DoseChange = NO_CHANGE
    left: DoseChange = NO_CHANGE
    right: DoseChange = NO_CHANGE
    per: Per | None = None
    rest_of_line: str = ""

    @property
    def found(self) -> bool:
        said = (self.change, self.left, self.right)
        return self.per is not None or any(change.given() for change in said)

    @property
    def seconds(self) -> float | None:
        """Of a line that is only a time."""
        hold = self.change.hold
        return hold.low if hold and hold.unit is Unit.SECONDS else None


def read_dose(line: str) -> ListDose:
    """Everything about a dose in that line. Never raises."""
    reader = _Reader(in_english(line))
    return reader.read()


class _Reader:
    """Takes one thing after another out of a line."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._change = NO_CHANGE
        self._sides = {"left": NO_CHANGE, "right": NO_CHANGE}

    def read(self) -> ListDose:
        clock = self._take(_CLOCK)
        if clock:
            seconds = 60.0 * int(clock[1]) + int(clock[2])
            self._change = replace(self._change, hold=Amount(seconds, seconds))
        per = Per.EACH_SIDE if self._take(_EACH) else Per.ALL if self._take(_ALL) else None
        self._one_side()
        if len(self._words()) > 1:  # a line that is only "rest 1 min" is no exercise
            self._rest()
        self._long_and_times()
        name = _FILLER.sub(" ", self._line) if self._change.given() else self._line
        name = " ".join(
            re.sub(r"[(),;:@/]|\s[-\u2013\u2014]\s|[-\u2013\u2014]$", " ", name).split()
        )
        return ListDose(
            self._change, self._sides["left"], self._sides["right"], per, name.strip(" -.")
        )

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where it is, taken out of the line."""
        found = re.search(pattern.pattern, self._line, re.IGNORECASE)
        if found:
            self._line = f"{self._line[: found.start()]} ; {self._line[found.end() :]}"
        return found

    def _words(self) -> list[str]:
        """The words that are no numbers, units or rests."""
        left = re.sub(rf"{_L} ?{_UNIT}", " ", self._line, flags=re.IGNORECASE)
        return ["rest", *(w for w in re.findall(r"[^\W\d_]{3,}", left.lower()) if w != "rest")]

    def _one_side(self) -> None:
        first, second = _ONE_SIDE
        for pattern in (first, second):
            while found := self._take(pattern):
                parts = [part for part in found.groups() if part]
                side = next(part.lower() for part in parts if part.lower() in self._sides)
                number, unit = (part for part in parts if part.lower() != side)
                amount = _amount(number, None, unit)
                self._sides[side] = DoseChange(hold=amount)

    def _rest(self) -> None:
        found = self._take(_REST)
        if found:
            number, unit = (part for part in found.groups() if part)
            amount = _amount(number, None, unit)
            if amount.unit is Unit.SECONDS:
                self._change = replace(self._change, rest=amount.low)

    def _long_and_times(self) -> None:
        sets = self._take(_SETS_OF)
        if sets:
            number = next(part for part in sets.groups() if part)
            self._change = replace(self._change, sets=int(number))
        if found := self._take(_TIMES_LONG):
            self._put(times=(found[1], None), long=(found[2], found[3], found[4]))
        elif found := self._take(_LONG_TIMES):
            self._put(times=(found[4], None), long=(found[1], found[2], found[3]))
        elif not sets and (found := self._take(_SETS_TIMES)):
            self._change = replace(self._change, sets=int(found[1]))
            self._put(times=(found[2], found[3]))
        if self._change.hold is None and (found := self._take(_LONG)):
            self._put(long=(found[1], found[2], found[3]))
        if self._change.times is None and (found := self._take(_TIMES)):
            if found[4]:
                self._put(times=(str(_WORDS[found[4].lower()]), None))
            else:
                self._put(times=(found[1] or found[3], found[2]))
        if self._change.times is None and sets and (found := self._take(re.compile(_RANGE))):
            self._put(times=(found[1], found[2]))

    def _put(
        self,
        times: tuple[str, str | None] | None = None,
        long: tuple[str, str | None, str] | None = None,
    ) -> None:
        if times:
            low, high = int(times[0]), int(times[1] or times[0])
            self._change = replace(self._change, times=Count(low, max(low, high)))
        if long:
            self._change = replace(self._change, hold=_amount(*long))


def _amount(low: str, high: str | None, unit: str) -> Amount:
    kind = unit.lower()
    least, most = float(low), float(high or low)
    if kind.startswith("b"):
        return Amount(least, max(least, most), Unit.BREATHS)
    factor = 60.0 if kind[0] in "m'\u2032" else 1.0
    return Amount(least * factor, max(least, most) * factor)
