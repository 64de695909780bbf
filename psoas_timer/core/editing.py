"""Edits of a routine and its lines: each gives another draft, or raises CannotEdit.

An edit never makes a routine that cannot be kept; only a new one may have no lines yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from psoas_timer.core.condition import Condition
from psoas_timer.core.draft import (
    TOP,
    CannotEdit,
    Group,
    Node,
    RoutineDraft,
    items_of,
    keyed,
    mapped,
    walk,
    with_inside,
)
from psoas_timer.core.faults import about_fault, name_fault, tidy
from psoas_timer.core.limits import MOST_PER_DAY
from psoas_timer.core.reasons import Reason, Why, why
from psoas_timer.core.routine import Item
from psoas_timer.core.verbosity import Verbosity


def renamed(draft: RoutineDraft, name: str) -> RoutineDraft:
    """Called something else."""
    return _said(draft, name=_fit(tidy(name), name_fault))


def described(draft: RoutineDraft, about: str) -> RoutineDraft:
    """An empty text takes it away."""
    return _said(draft, about=_fit(tidy(about), about_fault) if about.strip() else None)


def worded(draft: RoutineDraft, verbosity: Verbosity | None) -> RoutineDraft:
    """Saying more or less; None: as the person has set it."""
    return _said(draft, verbosity=verbosity)


def warning(draft: RoutineDraft, warn: tuple[Condition, ...]) -> RoutineDraft:
    """Warning people with those conditions before the start."""
    return _said(draft, warn=warn)


def meant(draft: RoutineDraft, per_day: int | None) -> RoutineDraft:
    """Meant for so many times a day; None: not said."""
    if per_day is not None and not 1 <= per_day <= MOST_PER_DAY:
        raise CannotEdit(why(Why.PER_DAY, least=1, most=MOST_PER_DAY))
    return _said(draft, per_day=per_day)


def copied(draft: RoutineDraft, new_id: str, name: str) -> RoutineDraft:
    """The same lines as another routine."""
    return replace(renamed(draft, name), id=new_id)


def _said(draft: RoutineDraft, **changes: object) -> RoutineDraft:
    return replace(draft, **changes)  # type: ignore[arg-type]  # the names are its own


def added(
    draft: RoutineDraft, item: Item, at: int | None = None, group: int | None = TOP
) -> RoutineDraft:
    """With a new line before number `at` of that group; None: at its end."""
    (node,), following = keyed((item,), draft.next_key)
    where = len(draft.inside(group)) if at is None else at
    return replace(_put(draft, node, where, group), next_key=following)


def removed(draft: RoutineDraft, key: int) -> RoutineDraft:
    """Without that line. A group that it leaves empty goes with it."""
    without = _without(draft, key)
    if not without.entries:
        raise CannotEdit(why(Why.LAST_LINE))
    return without


def all_removed(draft: RoutineDraft, keys: Iterable[int]) -> RoutineDraft:
    """Without any of those lines, nor the groups that they leave empty."""
    for key in keys:
        if any(node.key == key for node, _ in walk(draft.entries, TOP)):
            draft = removed(draft, key)
    return draft


def moved(draft: RoutineDraft, key: int, at: int, group: int | None = TOP) -> RoutineDraft:
    """With that line as number `at` of a group, counted without itself."""
    node = draft.node(key)
    if group is not None and group in {inner.key for inner, _ in walk((node,), TOP)}:
        raise CannotEdit(why(Why.INTO_ITSELF))
    without = _without(draft, key)
    if group is not None and group not in {n.key for n, _ in walk(without.entries, TOP)}:
        return draft  # it was alone in there
    return _put(without, node, at, group)


def duplicated(draft: RoutineDraft, key: int) -> RoutineDraft:
    """With that line twice, one after the other."""
    group, number = draft.place(key)
    (item,) = items_of((draft.node(key),))
    return added(draft, item, number + 1, group)


def grouped(draft: RoutineDraft, first: int, last: int, times: int = 2) -> RoutineDraft:
    """With the lines from one to another, of the same group, repeated."""
    (group, start), (other, end) = draft.place(first), draft.place(last)
    if group != other:
        raise CannotEdit(why(Why.APART))
    start, end = min(start, end), max(start, end)
    inside = draft.inside(group)
    made = Group(draft.next_key, times, inside[start : end + 1])
    nodes = (*inside[:start], made, *inside[end + 1 :])
    return replace(with_inside(draft, group, nodes), next_key=draft.next_key + 1)


def ungrouped(draft: RoutineDraft, key: int) -> RoutineDraft:
    """With the lines of that group once, in its place."""
    node = draft.node(key)
    if not isinstance(node, Group):
        raise CannotEdit(why(Why.NOT_REPEATED))
    group, number = draft.place(key)
    inside = draft.inside(group)
    nodes = (*inside[:number], *node.entries, *inside[number + 1 :])
    return with_inside(draft, group, nodes)


def ordered(draft: RoutineDraft, keys: tuple[int, ...]) -> RoutineDraft:
    """With the lines that are in no group in that order, which has to name them all."""
    by_key = {node.key: node for node in draft.entries}
    if sorted(keys) != sorted(by_key):
        raise CannotEdit(why(Why.ORDER))
    return replace(draft, entries=tuple(by_key[key] for key in keys))


def _without(draft: RoutineDraft, key: int) -> RoutineDraft:
    nodes = mapped(draft.entries, lambda node: None if node.key == key else node)
    return replace(draft, entries=nodes)


def _put(draft: RoutineDraft, node: Node, at: int, group: int | None) -> RoutineDraft:
    inside = draft.inside(group)
    at = min(max(at, 0), len(inside))
    return with_inside(draft, group, (*inside[:at], node, *inside[at:]))


def _fit(text: str, check: Callable[[str], Reason | None]) -> str:
    fault = check(text)
    if fault:
        raise CannotEdit(fault)
    return text
