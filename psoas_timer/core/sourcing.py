"""Which numbers of a dose a source really gives, read from its own words.

A dose of an exercise is often half a source's and half ours: a number counts as sourced only if
the source's words have it.
"""

from __future__ import annotations

import re

from psoas_timer.core.dose import Amount, Count, Unit
from psoas_timer.core.exercise import Source
from psoas_timer.core.phrases import ENGLISH

_WORDS = {ENGLISH.numbers.number(number): str(number) for number in range(1, 61)}
_WORD = re.compile(rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b")
_RANGE = r"([0-9]+)(?:(?: to |-)([0-9]+))? ?"
_LONG = re.compile(rf"{_RANGE}(second|minute|breath)s?\b")
_TIMES = re.compile(rf"{_RANGE}(?:times|repetitions)\b|\brepeat {_RANGE}")


def gives_amount(source: Source, amount: Amount) -> bool:
    """Do the source's words have both ends of it, or its top where only that is meant?"""
    scale = {"second": 1, "minute": 60, "breath": 1}
    is_breaths = amount.unit is Unit.BREATHS
    said = {
        int(number) * scale[unit]
        for *numbers, unit in _LONG.findall(_folded(source))
        for number in numbers
        if number and (unit == "breath") is is_breaths
    }
    wanted = {amount.high} if amount.up_to else {amount.low, amount.high}
    return wanted <= said


def gives_times(source: Source, count: Count) -> bool:
    """Do the source's words have that number of times, or both ends of the range?"""
    said = {int(n) for numbers in _TIMES.findall(_folded(source)) for n in numbers if n}
    return {count.low, count.high} <= said


def gives_numbers(source: Source) -> bool:
    """Do its words have any number at all?"""
    text = _folded(source)
    return bool(_LONG.search(text) or _TIMES.search(text))


def _folded(source: Source) -> str:
    text = (source.dose or "").lower().replace("\N{EN DASH}", "-")
    return _WORD.sub(lambda match: _WORDS[match[0]], text)
