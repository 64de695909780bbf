"""A list of exercises as people write it ("Kneeling lunge 3x30s each side"), understood by lines.

Nothing is guessed in silence: each line says which exercise was found and how, which dose was read,
and what in it was not understood. The view shows that while the person types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from psoas_timer.core.faults import item_fault, name_fault, seconds_fault, tidy
from psoas_timer.core.limits import MOST_ITEMS
from psoas_timer.core.list_dose import ListDose, read_dose
from psoas_timer.core.model import (
    Count,
    Dose,
    DoseChange,
    Exercise,
    ExerciseItem,
    Item,
    PauseItem,
    Per,
    Routine,
)
from psoas_timer.core.naming import Names, words_in
from psoas_timer.core.phrases import ENGLISH

LONGEST_TEXT = 20_000  # characters of a whole list
LONGEST_LINE = 200
_BULLET = re.compile(r"^\s*(?:[-*\u2022\u00b7\u2013\u2014]|\(?[0-9]{1,2}[.)]|[a-zA-Z][.)])\s+")
_PAUSES = {"rest", "pause", "break"}


@dataclass(frozen=True, slots=True)
class Understood:
    """One line of the list. `item` is what it becomes; None if it becomes nothing.

    `sentence` says how it was understood, or why not. `sure` is False where the name was only
    like that of the exercise. `near` are the ids of others that it may mean.
    """

    number: int  # of the line, from 1
    text: str
    item: Item | None
    sentence: str
    sure: bool = True
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlainList:
    """`title` is the first line, if that is no exercise."""

    title: str
    lines: tuple[Understood, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(line.item for line in self.lines if line.item is not None)

    @property
    def unknown(self) -> tuple[Understood, ...]:
        """The lines that become nothing."""
        return tuple(line for line in self.lines if line.item is None)

    def routine(self, name: str, title: str = "") -> Routine:
        """A routine of that id. Raises ValueError if no line was understood."""
        if not self.items:
            raise ValueError("no line was understood")
        return Routine(id=name, name=title or self.title or "My list", items=self.items)


def read_list(text: str, exercises: Mapping[str, Exercise]) -> PlainList:
    """What is understood of the list, made of these exercises. Never raises."""
    names = Names(exercises.values())
    title = ""
    lines: list[Understood] = []
    for number, raw in enumerate(text[:LONGEST_TEXT].splitlines(), 1):
        line = tidy(_BULLET.sub("", raw))[:LONGEST_LINE].strip()
        if not line:
            continue
        found = _understood(number, line, names)
        if not title and not lines and found.item is None and not _has_dose(line):
            title = "" if name_fault(line.rstrip(":")) else line.rstrip(":")
            if title:
                continue
        lines.append(found)
    return PlainList(title, tuple(_few(lines)))


def _few(lines: Iterable[Understood]) -> Iterator[Understood]:
    count = 0
    for line in lines:
        count += line.item is not None
        too_many = line.item is not None and count > MOST_ITEMS
        much = f"A routine has {MOST_ITEMS} lines at most."
        yield replace(line, item=None, sentence=much) if too_many else line


def _has_dose(line: str) -> bool:
    return read_dose(line).found


def _understood(number: int, line: str, names: Names) -> Understood:
    dose = read_dose(line)
    name = dose.rest_of_line
    words = words_in(name)
    if words and set(words) <= _PAUSES and dose.seconds is not None:
        return _pause(number, line, dose.seconds)
    found, sure = names.find(name)
    if not found:
        return Understood(number, line, None, _unknown(name), near=names.near(name))
    exercise = found[0]
    item, note = _item(exercise, dose)
    fault = item_fault(item)
    if fault:
        return Understood(number, line, None, f"{exercise.name}: {fault}", sure)
    said = " ".join(ENGLISH.dose(item.dose(), item.order))
    like = "" if sure else " Is that what you mean?"
    sentence = " ".join(part for part in (f"{exercise.name}: {said}", note) if part) + like
    return Understood(number, line, item, sentence, sure, tuple(e.id for e in found[1:]))


def _unknown(name: str) -> str:
    return f'There is no exercise like "{name}".' if name else "No exercise is named."


def _pause(number: int, line: str, seconds: float) -> Understood:
    fault = seconds_fault(seconds)
    if fault:
        return Understood(number, line, None, fault)
    return Understood(number, line, PauseItem(seconds), ENGLISH.pause(seconds, ""))


def _item(exercise: Exercise, read: ListDose) -> tuple[ExerciseItem, str]:
    """The line, and what had to be assumed about it."""
    sided, dose = exercise.sides.sided, exercise.dose
    change, note = read.change, ""
    if change.hold and dose.work and not dose.hold:
        change = replace(change, hold=None, work=change.hold)
    if change.times:
        change, note = _counted(change, change.times, dose, read, sided=sided)
    left = read.left if sided else DoseChange()
    right = read.right if sided else DoseChange()
    item = ExerciseItem(
        exercise=exercise, change=change, left=_way(left, dose), right=_way(right, dose)
    )
    return item, note


def _way(change: DoseChange, dose: Dose) -> DoseChange:
    if change.hold and dose.work and not dose.hold:
        return replace(change, hold=None, work=change.hold)
    return change


def _counted(
    change: DoseChange, times: Count, dose: Dose, read: ListDose, *, sided: bool
) -> tuple[DoseChange, str]:
    if not sided:
        return replace(change, times=replace(times, per=Per.ALL)), ""
    if read.per is not None:
        return replace(change, times=replace(times, per=read.per)), ""
    note = "On each side, as nothing else is said."
    return replace(change, times=replace(times, per=Per.EACH_SIDE)), note
