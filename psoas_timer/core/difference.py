"""From an edited routine back to the changes that make it of the shipped one.

`changed_routine(before, routine_difference(before, after)) == after`, for any two routines of the
same id: what cannot be said as a change of a line is said as a line skipped and another added.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from psoas_timer.core.arranging import Numbering, arranged, line_names
from psoas_timer.core.changes import (
    DROPPABLE,
    UNCHANGED,
    Addition,
    Change,
    RoutineChange,
    change_of,
    changed_exercise,
    changed_item,
)
from psoas_timer.core.dose import Dose, DoseChange
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import ExerciseItem, Item, Routine
from psoas_timer.core.verbosity import AS_ROUTINE

_T = TypeVar("_T")


def exercise_change(exercise: Exercise, wanted: Change) -> Change:
    """The wanted change without what the exercise is like anyway."""
    slim = replace(
        wanted,
        dose=_needed(exercise.dose, wanted.dose),
        sides=None if wanted.sides is exercise.sides else wanted.sides,
        first_side=None if wanted.first_side is exercise.first_side else wanted.first_side,
        options={
            option.id: wanted.options[option.id]
            for option in exercise.options
            if wanted.options.get(option.id, option.default) is not option.default
        },
        verbosity=_new(exercise.verbosity or AS_ROUTINE, wanted.verbosity),
    )
    if changed_exercise(exercise, slim) == changed_exercise(exercise, wanted):
        return slim
    return wanted


def _needed(dose: Dose, change: DoseChange) -> DoseChange:
    given = {name: value for name, value in change.given().items() if getattr(dose, name) != value}
    return DoseChange(**given)  # type: ignore[arg-type]  # the names are its own


def routine_difference(before: Routine, after: Routine) -> RoutineChange:
    """What has to be changed about `before` so that it is `after`."""
    pairs = _matched(before.items, after.items)
    names = line_names(before.items)
    kept = {number for number, _ in pairs if number is not None}
    changes: dict[str, Change] = {}
    for number, item in pairs:
        if number is not None and before.items[number] != item:
            change = item_difference(before.items[number], item)
            assert change is not None  # _matched took only those
            changes[names[number]] = change
    additions, order = _additions(before.items, pairs)
    draft = RoutineChange(
        name=_new(before.name, after.name),
        about=_new(before.about, after.about),
        verbosity=_new(before.verbosity, after.verbosity),
        per_day=_new(before.per_day, after.per_day),
        warn=None if before.warn == after.warn else after.warn,
        drop=tuple(n for n in DROPPABLE if getattr(before, n) and not getattr(after, n)),
        skip=tuple(name for number, name in enumerate(names) if number not in kept),
        set=changes,
        add=additions,
    )
    stands = tuple(row.name for row in arranged(before.items, draft))
    return draft if stands == order else replace(draft, order=order)


def _new(before: _T, after: _T) -> _T | None:
    return None if before == after else after


def _matched(before: tuple[Item, ...], after: tuple[Item, ...]) -> list[tuple[int | None, Item]]:
    """For each line that is wanted, the number of the line it is made of; None for a new one."""
    free = dict(enumerate(before))
    found: dict[int, int] = {}
    for same in (True, False):
        for place, item in enumerate(after):
            if place in found:
                continue
            number = next(
                (
                    n
                    for n, old in free.items()
                    if (old == item if same else item_difference(old, item) is not None)
                ),
                None,
            )
            if number is not None:
                found[place] = number
                del free[number]
    return [(found.get(place), item) for place, item in enumerate(after)]


def item_difference(before: Item, after: Item) -> Change | None:
    """The change that makes one line of the other, or None where none does."""
    if not isinstance(before, ExerciseItem) or not isinstance(after, ExerciseItem):
        return UNCHANGED if before == after else None
    old, new = change_of(before), change_of(after)
    change = Change(
        dose=_difference(old.dose, new.dose),
        left=_difference(old.left, new.left),
        right=_difference(old.right, new.right),
        sides=_new(old.sides, new.sides),
        first_side=_new(old.first_side, new.first_side),
        options={name: on for name, on in new.options.items() if old.options.get(name) is not on},
        verbosity=_new(old.verbosity, new.verbosity),
    )
    return change if changed_item(before, change) == after else None


def _difference(before: DoseChange, after: DoseChange) -> DoseChange:
    old = before.given()
    new = {name: value for name, value in after.given().items() if old.get(name) != value}
    return DoseChange(**new)  # type: ignore[arg-type]  # the names are its own


def _additions(
    before: tuple[Item, ...], pairs: list[tuple[int | None, Item]]
) -> tuple[tuple[Addition, ...], tuple[str, ...]]:
    """The lines to add, and the names of all lines in the order that is wanted."""
    names = Numbering()
    old = [names.next(item) for item in before]
    order: list[str] = []
    additions: list[Addition] = []
    for number, item in pairs:
        if number is None:
            additions.append(Addition(order[-1] if order else None, item))
            order.append(names.next(item))
        else:
            order.append(old[number])
    return tuple(additions), tuple(order)
