"""Edits of what one line of a routine says: its dose, sides, options, words, and how often.

Each gives another draft, or raises CannotEdit.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.changes import UNCHANGED, Change, change_of, with_change
from psoas_timer.core.draft import CannotEdit, Entry, Group, RoutineDraft, replaced
from psoas_timer.core.faults import tidy
from psoas_timer.core.model import (
    DoseChange,
    ExerciseItem,
    FirstSide,
    Line,
    PauseItem,
    SayItem,
    Side,
    SideOrder,
    Telling,
)
from psoas_timer.core.reasons import Why, why


def repeated(draft: RoutineDraft, key: int, times: int) -> RoutineDraft:
    """With that group done so many times over."""
    node = draft.node(key)
    if not isinstance(node, Group):
        raise CannotEdit(why(Why.NOT_A_GROUP))
    return replaced(draft, replace(node, times=times))


def dosed(
    draft: RoutineDraft, key: int, change: DoseChange, side: Side | None = None
) -> RoutineDraft:
    """With that change on top of what the line says already; for one side if it is given."""
    item = _exercise(draft, key)
    now = change_of(item)
    match side:
        case None:
            wanted = now.then(Change(dose=change))
        case Side.LEFT:
            wanted = replace(now, left=now.left.then(change))
        case Side.RIGHT:
            wanted = replace(now, right=now.right.then(change))
    return _changed(draft, key, wanted)


def undosed(
    draft: RoutineDraft, key: int, fields: frozenset[str], side: Side | None = None
) -> RoutineDraft:
    """With those fields of the dose as the exercise has them; for both sides, or for one."""
    now = change_of(_exercise(draft, key))
    whole = now.dose.without(fields) if side is None else now.dose
    left = now.left.without(fields) if side in (None, Side.LEFT) else now.left
    right = now.right.without(fields) if side in (None, Side.RIGHT) else now.right
    return _changed(draft, key, replace(now, dose=whole, left=left, right=right))


def sided(draft: RoutineDraft, key: int, order: SideOrder | None) -> RoutineDraft:
    """With another order of sides; None: as the exercise has it."""
    return _changed(draft, key, replace(change_of(_exercise(draft, key)), sides=order))


def beginning(draft: RoutineDraft, key: int, side: FirstSide | None) -> RoutineDraft:
    return _changed(draft, key, replace(change_of(_exercise(draft, key)), first_side=side))


def switched(draft: RoutineDraft, key: int, option: str, on: bool | None) -> RoutineDraft:
    """With an option on or off; None: as the exercise has it."""
    now = change_of(_exercise(draft, key))
    rest = {name: is_on for name, is_on in now.options.items() if name != option}
    options = rest if on is None else {**rest, option: on}
    return _changed(draft, key, replace(now, options=options))


def worded(draft: RoutineDraft, key: int, telling: Telling | None) -> RoutineDraft:
    """With more or less said in that line; None: as the exercise has it."""
    return _changed(draft, key, replace(change_of(_exercise(draft, key)), verbosity=telling))


def changed_line(draft: RoutineDraft, key: int, change: Change) -> RoutineDraft:
    """With that change on top of all that the line says already."""
    return _changed(draft, key, change_of(_exercise(draft, key)).then(change))


def as_the_exercise(draft: RoutineDraft, key: int) -> RoutineDraft:
    """With a line that says nothing but which exercise it is."""
    return _changed(draft, key, UNCHANGED)


def saying(draft: RoutineDraft, key: int, text: str) -> RoutineDraft:
    """With another sentence in a line that is said."""
    return replaced(draft, Entry(key, SayItem(Line(tidy(text)))))


def pausing(draft: RoutineDraft, key: int, seconds: float) -> RoutineDraft:
    return replaced(draft, Entry(key, PauseItem(seconds)))


def _exercise(draft: RoutineDraft, key: int) -> ExerciseItem:
    node = draft.node(key)
    if not (isinstance(node, Entry) and isinstance(node.item, ExerciseItem)):
        raise CannotEdit(why(Why.NOT_AN_EXERCISE))
    return node.item


def _changed(draft: RoutineDraft, key: int, change: Change) -> RoutineDraft:
    return replaced(draft, Entry(key, with_change(_exercise(draft, key), change)))
