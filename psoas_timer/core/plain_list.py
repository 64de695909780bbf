"""A list of exercises as people write it ("Kneeling lunge 3x30s each side"), understood by lines.

Nothing is guessed in silence: each line says which exercise was found and how, which dose was read,
and what in it was not understood. The view shows that while the person types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from psoas_timer.core.dose import NO_CHANGE, Count, Dose, DoseChange, Per
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.faults import item_fault, name_fault, seconds_fault, tidy
from psoas_timer.core.limits import MOST_ITEMS
from psoas_timer.core.list_dose import ListDose, read_dose
from psoas_timer.core.naming import Names, words_in
from psoas_timer.core.phrases import Phrases, phrases_in
from psoas_timer.core.reasons import Reason
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, Routine

LONGEST_TEXT = 20_000  # characters of a whole list
LONGEST_LINE = 200
_BULLET = re.compile(r"^\s*(?:[-*\u2022\u00b7\u2013\u2014]|\(?[0-9]{1,2}[.)]|[a-zA-Z][.)])\s+")
_PAUSES = {"rest", "pause", "break"}


@dataclass(frozen=True, slots=True)
class Understood:
    """One line of the list. `item` is what it becomes; None if it becomes nothing.

    `sentence` says how it was understood, or why not; `reason` is why it cannot be, where it was
    understood. `sure` is False where the name was only
    like that of the exercise. `near` are the ids of others that it may mean.
    """

    number: int  # of the line, from 1
    text: str
    item: Item | None
    sentence: str
    sure: bool = True
    near: tuple[str, ...] = ()
    reason: Reason | None = None


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

    def routine(self, name: str, title: str) -> Routine:
        """A routine of that id. Raises ValueError if no line was understood."""
        if not self.items:
            raise ValueError("no line was understood")
        return Routine(id=name, name=title, items=self.items)


def read_list(text: str, exercises: Mapping[str, Exercise], language: str = "en") -> PlainList:
    """What is understood of the list, made of these exercises. Never raises.

    `language` is that of the sentences about it; a line may be in any of ours.
    """
    names, phrases = Names(exercises.values()), phrases_in(language)
    title = ""
    lines: list[Understood] = []
    for number, raw in enumerate(text[:LONGEST_TEXT].splitlines(), 1):
        line = tidy(_BULLET.sub("", raw))[:LONGEST_LINE].strip()
        if not line:
            continue
        found = _understood(number, line, names, phrases)
        if not title and not lines and found.item is None and not _has_dose(line):
            title = "" if name_fault(line.rstrip(":")) else line.rstrip(":")
            if title:
                continue
        lines.append(found)
    return PlainList(title, tuple(_few(lines, phrases)))


def _few(lines: Iterable[Understood], phrases: Phrases) -> Iterator[Understood]:
    count = 0
    much = phrases.shown.plain_list.too_many.format(most=MOST_ITEMS)
    for line in lines:
        count += line.item is not None
        too_many = line.item is not None and count > MOST_ITEMS
        yield replace(line, item=None, sentence=much) if too_many else line


def _has_dose(line: str) -> bool:
    return read_dose(line).found


def _understood(number: int, line: str, names: Names, phrases: Phrases) -> Understood:
    dose, said = read_dose(line), phrases.shown.plain_list
    name = dose.rest_of_line
    words = words_in(name)
    if words and set(words) <= _PAUSES and dose.seconds is not None:
        return _pause(number, line, dose.seconds, phrases)
    found, sure = names.find(name)
    if not found:
        why = said.unknown.format(name=name) if name else said.nameless
        return Understood(number, line, None, why, near=names.near(name))
    exercise = found[0]
    item, assumed = _item(exercise, dose)
    fault = item_fault(item)
    if fault:
        return Understood(number, line, None, f"{exercise.name}: {fault}", sure, reason=fault)
    doses = phrases_in(exercise.language or phrases.language).dose(item.dose(), item.order)
    sentences = [f"{exercise.name}: {' '.join(doses)}"]
    sentences += [said.each_side] if assumed else []
    sentences += [] if sure else [said.is_it]
    return Understood(number, line, item, " ".join(sentences), sure, tuple(e.id for e in found[1:]))


def _pause(number: int, line: str, seconds: float, phrases: Phrases) -> Understood:
    fault = seconds_fault(seconds)
    if fault:
        return Understood(number, line, None, str(fault), reason=fault)
    return Understood(number, line, PauseItem(seconds), phrases.pause(seconds, ""))


def _item(exercise: Exercise, read: ListDose) -> tuple[ExerciseItem, bool]:
    """The line, and whether "on each side" had to be assumed about it."""
    sided, dose = exercise.sides.sided, exercise.dose
    change, assumed = read.change, False
    if change.hold and dose.work and not dose.hold:
        change = replace(change, hold=None, work=change.hold)
    if change.times:
        change, assumed = _counted(change, change.times, read, sided=sided)
    left = read.left if sided else NO_CHANGE
    right = read.right if sided else NO_CHANGE
    item = ExerciseItem(
        exercise=exercise, change=change, left=_way(left, dose), right=_way(right, dose)
    )
    return item, assumed


def _way(change: DoseChange, dose: Dose) -> DoseChange:
    if change.hold and dose.work and not dose.hold:
        return replace(change, hold=None, work=change.hold)
    return change


def _counted(
    change: DoseChange, times: Count, read: ListDose, *, sided: bool
) -> tuple[DoseChange, bool]:
    if not sided:
        return replace(change, times=replace(times, per=Per.ALL)), False
    if read.per is not None:
        return replace(change, times=replace(times, per=read.per)), False
    return replace(change, times=replace(times, per=Per.EACH_SIDE)), True
