"""What a person changed about exercises and routines that are not their own, and how it applies.

Anything a person set beats anything shipped, and inside each group the more particular beats the
more general: shipped exercise, shipped line of a routine, the person's exercise, the person's line.
What the person left alone follows the shipped content when that changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import NO_CHANGE, DoseChange
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import Telling, Verbosity


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different about one exercise, everywhere or in one line. None and empty: nothing.

    `based_on` is the revision of the pack that it was made against, if that is known.
    """

    dose: DoseChange = NO_CHANGE
    left: DoseChange = NO_CHANGE
    right: DoseChange = NO_CHANGE
    sides: SideOrder | None = None
    first_side: FirstSide | None = None
    options: Mapping[str, bool] = field(default_factory=dict)
    verbosity: Telling | None = None
    based_on: int | None = None

    @property
    def is_empty(self) -> bool:
        return replace(self, based_on=None) == UNCHANGED

    def then(self, later: Change) -> Change:
        """Both changes as one. What is set for both sides at once beats what one side had."""
        return Change(
            dose=self.dose.then(later.dose),
            left=self.left.without(later.dose.given()).then(later.left),
            right=self.right.without(later.dose.given()).then(later.right),
            sides=later.sides or self.sides,
            first_side=later.first_side or self.first_side,
            options={**self.options, **later.options},
            verbosity=later.verbosity or self.verbosity,
            based_on=later.based_on or self.based_on,
        )


UNCHANGED = Change()


def without_doses(change: Change, names: Iterable[str]) -> Change:
    """With nothing to say of those fields of the dose, on either side."""
    left, right = (one.without(names) for one in (change.left, change.right))
    return replace(change, dose=change.dose.without(names), left=left, right=right)


DROPPABLE = ("about", "verbosity", "per_day")


@dataclass(frozen=True, slots=True)
class Addition:
    """A line put into a routine after the line of that name; None: at its start."""

    after: str | None
    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineChange:
    """What is different about one routine. Its lines go by the names that `line_names` gives.

    `drop` names what is not said any more, of DROPPABLE. `order` names all lines in their new
    order; where it names none, the shipped order holds.
    """

    name: str | None = None
    about: str | None = None
    verbosity: Verbosity | None = None
    per_day: int | None = None
    warn: tuple[Condition, ...] | None = None
    drop: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    set: Mapping[str, Change] = field(default_factory=dict)
    add: tuple[Addition, ...] = ()
    order: tuple[str, ...] = ()
    based_on: int | None = None

    @property
    def is_empty(self) -> bool:
        return replace(self, based_on=None) == ROUTINE_UNCHANGED


ROUTINE_UNCHANGED = RoutineChange()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Everything a person changed, by the ids of exercises and routines."""

    exercises: Mapping[str, Change] = field(default_factory=dict)
    routines: Mapping[str, RoutineChange] = field(default_factory=dict)


def change_of(item: ExerciseItem) -> Change:
    """What a routine's line says differently from its exercise."""
    return Change(
        dose=item.change,
        left=item.left,
        right=item.right,
        sides=item.sides,
        first_side=item.first_side,
        options=item.options,
        verbosity=item.verbosity,
    )


def with_change(item: ExerciseItem, change: Change) -> ExerciseItem:
    """The line with nothing but that change."""
    return replace(
        item,
        change=change.dose,
        left=change.left,
        right=change.right,
        sides=change.sides,
        first_side=change.first_side,
        options=change.options,
        verbosity=change.verbosity,
    )


def changed_exercise(exercise: Exercise, change: Change) -> Exercise:
    """The exercise as the person wants it everywhere."""
    given = change.dose.given()
    options = (
        replace(option, default=change.options.get(option.id, option.default))
        for option in exercise.options
    )
    return replace(
        exercise,
        dose=exercise.dose.changed(change.dose),
        left=exercise.left.without(given).then(change.left),
        right=exercise.right.without(given).then(change.right),
        sides=change.sides or exercise.sides,
        first_side=change.first_side or exercise.first_side,
        options=tuple(options),
        verbosity=_told(exercise, change.verbosity),
    )


def _told(exercise: Exercise, wanted: Telling | None) -> Verbosity | None:
    if wanted is None:
        return exercise.verbosity
    return wanted if isinstance(wanted, Verbosity) else None


def changed_item(item: ExerciseItem, change: Change) -> ExerciseItem:
    return with_change(item, change_of(item).then(replace(change, based_on=None)))


def with_exercises(
    items: tuple[Item, ...], exercises: Mapping[str, Exercise], over: Mapping[str, Change]
) -> tuple[Item, ...]:
    """The lines with the exercises as they are now; a change `over` an exercise beats the line."""
    made: list[Item] = []
    for item in items:
        match item:
            case ExerciseItem():
                now = replace(item, exercise=exercises.get(item.exercise.id, item.exercise))
                made.append(changed_item(now, over.get(item.exercise.id, UNCHANGED)))
            case RepeatItem(times, inner):
                made.append(RepeatItem(times, with_exercises(inner, exercises, over)))
            case _:
                made.append(item)
    return tuple(made)
