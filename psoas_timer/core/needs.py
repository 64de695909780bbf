"""What a routine asks of a person, before they choose it: minutes, positions, props, warnings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Routine, exercise_items

ALWAYS_THERE = "floor"
OF_ROUTINE = "#"  # between a routine's id and the number of one of its exercises


@dataclass(frozen=True, slots=True)
class Needs:
    """`minutes` is an estimate until the voice has said it all; the rest is in order of need."""

    minutes: int
    exercises: int
    positions: tuple[str, ...]
    props: tuple[str, ...]
    warnings: tuple[str, ...]


def needs(routine: Routine, preferences: Preferences) -> Needs:
    """Raises ValueError if the routine has nothing to do."""
    items = tuple(exercise_items(routine.items))
    shown = phrases_in(preferences.language).shown
    positions = (shown.positions[item.exercise.position] for item in items)
    props = (
        item.exercise.called(prop)
        for item in items
        for prop in _props(item)
        if prop != ALWAYS_THERE
    )
    return Needs(
        minutes=max(1, round(compile_plan(routine, preferences).seconds / 60)),
        exercises=len(items),
        positions=_each_once(positions),
        props=_each_once(props),
        warnings=_each_once(
            shown.conditions[condition]
            for condition in routine.warn
            if preferences.warns_of(condition)
        ),
    )


def alone(exercise: Exercise) -> Routine:
    """A routine of nothing but that exercise, in its own dose. It has the exercise's id."""
    conditions = (caution.when for caution in exercise.cautions)
    return Routine(
        id=exercise.id,
        name=exercise.name,
        language=exercise.language,
        items=(ExerciseItem(exercise=exercise),),
        warn=tuple(dict.fromkeys(when for when in conditions if when is not Condition.ALWAYS)),
    )


def line_alone(routine: Routine, number: int) -> Routine:
    """A routine of nothing but the exercise of that number in `routine`, from 1, in its dose there.

    Raises IndexError if it has not so many.
    """
    item = tuple(exercise_items(routine.items))[number - 1]
    return replace(alone(item.exercise), id=f"{routine.id}{OF_ROUTINE}{number}", items=(item,))


def _props(item: ExerciseItem) -> tuple[str, ...]:
    options = (option for option in item.exercise.options if item.option_on(option))
    return (*item.exercise.props, *(prop for option in options for prop in option.props))


def _each_once(words: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
