"""Finding and changing the lines of a routine, those inside repeats too, by their paths.

A path of (3,) is the fourth line, one of (2, 0) the first of those that the third line repeats.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from psoas_timer.core.changes import Change, change_of, with_change
from psoas_timer.core.dose import NO_CHANGE, DoseChange
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine
from psoas_timer.core.side import Side

Path: TypeAlias = tuple[int, ...]


def lines_of(items: tuple[Item, ...], above: Path = ()) -> Iterator[tuple[Path, Item]]:
    """Every line with its path; a repeat comes before what it repeats."""
    for number, item in enumerate(items):
        path = (*above, number)
        yield path, item
        if isinstance(item, RepeatItem):
            yield from lines_of(item.items, path)


def exercise_lines(items: tuple[Item, ...]) -> Iterator[tuple[Path, ExerciseItem]]:
    return ((path, item) for path, item in lines_of(items) if isinstance(item, ExerciseItem))


def unrolled_paths(items: tuple[Item, ...], above: Path = ()) -> Iterator[Path]:
    """The path of every line of the plan, in its order: those in repeats again and again."""
    for number, item in enumerate(items):
        path = (*above, number)
        if isinstance(item, RepeatItem):
            for _ in range(item.times):
                yield from unrolled_paths(item.items, path)
        else:
            yield path


def with_line(items: tuple[Item, ...], path: Path, new: Item | None) -> tuple[Item, ...]:
    """The lines with another one there; None takes it away, and a repeat that is empty then."""
    number, *inside = path
    old = items[number]
    if inside:
        assert isinstance(old, RepeatItem)
        inner = with_line(old.items, tuple(inside), new)
        new = replace(old, items=inner) if inner else None
    return (*items[:number], *((new,) if new is not None else ()), *items[number + 1 :])


def with_dose(routine: Routine, path: Path, wanted: dict[Side | None, DoseChange]) -> Routine:
    """The routine with that line's dose changed: for both sides (None), and for one."""
    item = dict(exercise_lines(routine.items))[path]
    change = change_of(item).then(
        Change(
            dose=wanted.get(None, NO_CHANGE),
            left=wanted.get(Side.LEFT, NO_CHANGE),
            right=wanted.get(Side.RIGHT, NO_CHANGE),
        )
    )
    return replace(routine, items=with_line(routine.items, path, with_change(item, change)))
