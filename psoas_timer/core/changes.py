"""What a person changed about exercises and routines that are not their own, and how it applies.

Anything a person set beats anything shipped, and inside each group the more particular beats the
more general: shipped exercise, shipped line of a routine, the person's exercise, the person's line.
What the person left alone follows the shipped content when that changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import NO_CHANGE, DoseChange
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
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


def line_name(item: Item) -> str:
    """What a line is called in a routine that has one of its kind."""
    match item:
        case ExerciseItem():
            return item.exercise.id
        case SayItem():
            return "say"
        case PauseItem():
            return "pause"
        case RepeatItem():
            return "repeat"


class Names:
    """Gives each line a name of its own: cobra-pose, then cobra-pose#2."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def next(self, item: Item) -> str:
        name = line_name(item)
        number = self._seen[name] = self._seen.get(name, 0) + 1
        return name if number == 1 else f"{name}#{number}"


def line_names(items: tuple[Item, ...]) -> tuple[str, ...]:
    """The names of a routine's lines, by which changes find them."""
    names = Names()
    return tuple(names.next(item) for item in items)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a changed routine and its name.

    `number` counts among the lines there were, or among the additions if it is one.
    """

    name: str
    item: Item
    number: int
    is_added: bool = False


def arranged(items: tuple[Item, ...], change: RoutineChange) -> tuple[Row, ...]:
    """The lines of a routine after the change, in order; one that would lose all keeps its own."""
    names = Names()
    before = [Row(names.next(item), item, number) for number, item in enumerate(items)]
    rows = [_set(row, change) for row in before]
    for number, addition in enumerate(change.add):
        row = Row(names.next(addition.item), addition.item, number, is_added=True)
        rows.insert(_place_after(rows, addition.after), row)
    kept = [row for row in rows if row.name not in change.skip]
    return tuple(_ordered(kept, change.order) or before)


def _set(row: Row, change: RoutineChange) -> Row:
    mine = change.set.get(row.name)
    if mine is None or not isinstance(row.item, ExerciseItem):
        return row
    return replace(row, item=changed_item(row.item, mine))


def _place_after(rows: list[Row], name: str | None) -> int:
    """Where a line after that one belongs: at the end if the other is gone."""
    if name is None:
        return 0
    return next((n + 1 for n, row in enumerate(rows) if row.name == name), len(rows))


def _ordered(rows: list[Row], order: tuple[str, ...]) -> list[Row]:
    """The rows in that order; what it does not name stays behind the row before it."""
    if not order:
        return rows
    by_name = {row.name: row for row in rows}
    result = [by_name[name] for name in dict.fromkeys(order) if name in by_name]
    listed = set(order)
    before: str | None = None
    for row in rows:
        if row.name not in listed:
            result.insert(_place_after(result, before), row)
        before = row.name
    return result


def changed_routine(routine: Routine, change: RoutineChange) -> Routine:
    """The routine as the person wants it."""
    rows = arranged(routine.items, change)
    without: dict[str, Any] = dict.fromkeys(set(change.drop) & set(DROPPABLE))
    routine = replace(routine, **without)
    return replace(
        routine,
        name=change.name or routine.name,
        about=change.about or routine.about,
        verbosity=change.verbosity or routine.verbosity,
        per_day=change.per_day or routine.per_day,
        warn=routine.warn if change.warn is None else change.warn,
        items=tuple(row.item for row in rows),
    )


def unknown_lines(routine: Routine, change: RoutineChange) -> tuple[str, ...]:
    """The names in the change that no line of the routine has any more."""
    names = {*line_names(routine.items)}
    numbering = Names()
    for item in (*routine.items, *(addition.item for addition in change.add)):
        names.add(numbering.next(item))
    meant = (*change.skip, *change.set, *change.order)
    return tuple(name for name in dict.fromkeys(meant) if name not in names)


def exercises_in(items: tuple[Item, ...]) -> Iterator[Exercise]:
    """Each exercise of these lines, those inside repeats too, as often as it is there."""
    for item in items:
        if isinstance(item, ExerciseItem):
            yield item.exercise
        elif isinstance(item, RepeatItem):
            yield from exercises_in(item.items)
