"""Edits of what one line of a routine says: its dose, sides, options, words, and how often.

Each gives another draft, or raises CannotEdit.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.changes import UNCHANGED, Change, change_of, with_change
from psoas_timer.core.draft import CannotEdit, Entry, Group, RoutineDraft, replaced
from psoas_timer.core.exercise import Line
from psoas_timer.core.faults import tidy
from psoas_timer.core.reasons import Why, why
from psoas_timer.core.routine import ExerciseItem, PauseItem, SayItem


def repeated(draft: RoutineDraft, key: int, times: int) -> RoutineDraft:
    """With that group done so many times over."""
    node = draft.node(key)
    if not isinstance(node, Group):
        raise CannotEdit(why(Why.NOT_A_GROUP))
    return replaced(draft, replace(node, times=times))


def undosed(draft: RoutineDraft, key: int, fields: frozenset[str]) -> RoutineDraft:
    """With those fields of the dose as the exercise has them, on either side."""
    now = change_of(_exercise(draft, key))
    dose, left, right = (one.without(fields) for one in (now.dose, now.left, now.right))
    return _changed(draft, key, replace(now, dose=dose, left=left, right=right))


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
