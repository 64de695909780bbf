"""The lines of a routine as a person has changed them: put in, left out, in another order.

A change finds a line by its name, which holds as long as there are as many of its kind before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from psoas_timer.core.changes import DROPPABLE, RoutineChange, changed_item
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem


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


class Numbering:
    """Gives each line a name of its own: cobra-pose, then cobra-pose#2."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def next(self, item: Item) -> str:
        name = line_name(item)
        number = self._seen[name] = self._seen.get(name, 0) + 1
        return name if number == 1 else f"{name}#{number}"


def line_names(items: tuple[Item, ...]) -> tuple[str, ...]:
    """The names of a routine's lines, by which changes find them."""
    names = Numbering()
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
    names = Numbering()
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
    numbering = Numbering()
    for item in (*routine.items, *(addition.item for addition in change.add)):
        names.add(numbering.next(item))
    meant = (*change.skip, *change.set, *change.order)
    return tuple(name for name in dict.fromkeys(meant) if name not in names)
