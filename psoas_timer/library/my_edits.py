"""What becomes of a person's things when they change one: each gives all of them anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from psoas_timer.core.changes import Change, RoutineChange
from psoas_timer.core.difference import exercise_change, routine_difference
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import Routine, exercise_items
from psoas_timer.library.mine import Mine
from psoas_timer.library.own import Own
from psoas_timer.library.plain import Plain
from psoas_timer.texts import tr

T = TypeVar("T")
Figures = Mapping[str, Plain]


class NotKept(Exception):  # noqa: N818 - it is an answer, not an error of ours
    """The change cannot be made; the message is a sentence that says why."""


def with_routine(own: Own, routine: Routine) -> Mine:
    mine, name = own.mine, routine.id
    if name in mine.routines or name not in own.unchanged.routines:
        return replace(mine, routines={**mine.routines, name: routine})
    change = routine_difference(own.basis(name), routine)
    old = mine.changes.routines.get(name)
    revision = old.based_on if old and old.based_on else own.revision(f"routines.{name}")
    return with_routine_change(mine, name, replace(change, based_on=revision))


def with_routine_change(mine: Mine, name: str, change: RoutineChange) -> Mine:
    rest = without(mine.changes.routines, name)
    routines = rest if change.is_empty else {**mine.changes.routines, name: change}
    return replace(mine, changes=replace(mine.changes, routines=routines))


def with_all(
    own: Own, routines: tuple[Routine, ...], exercises: tuple[Exercise, ...], figures: Figures
) -> Mine:
    for exercise in exercises:
        own = replace(own, mine=with_exercise(own, exercise))
    for routine in routines:
        own = replace(own, mine=with_routine(own, routine))
    aside = dict(own.mine.aside)
    aside.update({("figures", name): figure for name, figure in figures.items()})
    return replace(own.mine, aside=aside)


def without_routine(mine: Mine, name: str) -> Mine:
    changes = replace(mine.changes, routines=without(mine.changes.routines, name))
    return replace(mine, routines=without(mine.routines, name), changes=changes)


def with_exercise(own: Own, exercise: Exercise) -> Mine:
    name = exercise.id
    if name in own.unchanged.exercises and name not in own.mine.exercises:
        raise NotKept(
            tr('"{name}" is the name of an exercise in another file: take another name.', name=name)
        )
    return replace(own.mine, exercises={**own.mine.exercises, name: exercise})


def without_exercise(own: Own, name: str) -> Mine:
    users = [
        routine.name
        for routine in own.library.routines.values()
        if any(item.exercise.id == name for item in exercise_items(routine.items))
    ]
    if users:
        raise NotKept(
            tr("It is part of {routines}: take it out there first.", routines=", ".join(users))
        )
    changes = replace(own.mine.changes, exercises=without(own.mine.changes.exercises, name))
    return replace(own.mine, exercises=without(own.mine.exercises, name), changes=changes)


def with_change(own: Own, name: str, change: Change) -> Mine:
    changes = own.mine.changes
    exercise = own.unchanged.exercises[name]
    old = changes.exercises.get(name)
    revision = old.based_on if old and old.based_on else own.revision(f"exercises.{name}")
    slim = replace(exercise_change(exercise, change), based_on=revision)
    rest = without(changes.exercises, name)
    exercises = rest if slim.is_empty else {**changes.exercises, name: slim}
    return replace(own.mine, changes=replace(changes, exercises=exercises))


def based_anew(own: Own, names: Iterable[str]) -> Mine:
    mine = own.mine
    for name in names:
        mine = _based_on(mine, name, own.revision(name))
    return mine


def _based_on(mine: Mine, name: str, revision: int | None) -> Mine:
    section, _, key = name.partition(".")
    changes = mine.changes
    if section == "exercises" and key in changes.exercises:
        new = {**changes.exercises, key: replace(changes.exercises[key], based_on=revision)}
        return replace(mine, changes=replace(changes, exercises=new))
    if section == "routines" and key in changes.routines:
        return with_routine_change(mine, key, replace(changes.routines[key], based_on=revision))
    return mine


def without(things: Mapping[str, T], name: str) -> dict[str, T]:
    return {key: thing for key, thing in things.items() if key != name}
