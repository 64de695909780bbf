"""A routine while it is edited: each line keeps its key wherever it goes, so a view can follow it.

`core.editing` and `core.line_editing` make one draft of another, and `core.edits` undoes that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from psoas_timer.core.condition import Condition
from psoas_timer.core.faults import item_fault, line_fault, seconds_fault
from psoas_timer.core.length import MOST_SECONDS, seconds_of
from psoas_timer.core.limits import MOST_ITEMS, MOST_REPEATS
from psoas_timer.core.reasons import Reason, Why, why
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, RepeatItem, Routine, SayItem
from psoas_timer.core.verbosity import Verbosity

DEEPEST = 1  # no group inside another: a file may not nest its lines any deeper


class CannotEdit(ValueError):  # noqa: N818 - it is an answer, not an error of ours
    """The edit would make the routine impossible; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, under a key that stays with it."""

    key: int
    item: ExerciseItem | SayItem | PauseItem


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are done several times over."""

    key: int
    times: int
    entries: tuple[Node, ...]


Node: TypeAlias = Entry | Group
TOP: int | None = None  # the group of the lines that are in none


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineDraft:
    """`next_key` is the key that the next new line gets."""

    id: str
    name: str
    entries: tuple[Node, ...] = ()
    about: str | None = None
    warn: tuple[Condition, ...] = ()
    per_day: int | None = None
    verbosity: Verbosity | None = None
    language: str = ""  # of its own texts; empty: that of whoever does it
    next_key: int = 1

    @classmethod
    def of(cls, routine: Routine) -> RoutineDraft:
        """A draft of a routine, which it makes again if nothing is edited."""
        empty = cls(
            id=routine.id,
            name=routine.name,
            about=routine.about,
            warn=routine.warn,
            per_day=routine.per_day,
            verbosity=routine.verbosity,
            language=routine.language,
        )
        nodes, following = keyed(routine.items, 1)
        return replace(empty, entries=nodes, next_key=following)

    def routine(self) -> Routine:
        """What it makes. Raises CannotEdit if it has no lines yet."""
        if not self.entries:
            raise CannotEdit(why(Why.EMPTY))
        return Routine(
            id=self.id,
            name=self.name,
            about=self.about,
            items=items_of(self.entries),
            warn=self.warn,
            per_day=self.per_day,
            verbosity=self.verbosity,
            language=self.language,
        )

    # Looking

    def node(self, key: int) -> Node:
        """Raises KeyError."""
        for node, _ in walk(self.entries, TOP):
            if node.key == key:
                return node
        raise KeyError(key)

    def place(self, key: int) -> tuple[int | None, int]:
        """The group of that line, and its number there. Raises KeyError."""
        for node, group in walk(self.entries, TOP):
            if node.key == key:
                keys = [one.key for one in self.inside(group)]
                return group, keys.index(key)
        raise KeyError(key)

    def unrolled(self) -> tuple[int, ...]:
        """The key of every line of the plan, in its order: those in groups again and again."""
        return tuple(_unrolled(self.entries))

    def line(self, key: int) -> tuple[int, ...]:
        """Where the line is in the routine: (3,) the fourth, (2, 0) the first in the third."""
        group, number = self.place(key)
        return (*(self.line(group) if group is not None else ()), number)

    def inside(self, group: int | None) -> tuple[Node, ...]:
        """The lines of that group, or those that are in none. Raises CannotEdit."""
        if group is None:
            return self.entries
        node = self.node(group)
        if not isinstance(node, Group):
            raise CannotEdit(why(Why.NOT_A_GROUP))
        return node.entries


def checked(draft: RoutineDraft) -> RoutineDraft:
    """Itself. Raises CannotEdit if a line or all of them together cannot be."""
    for nodes, depth in _lists(draft.entries, 0):
        if len(nodes) > MOST_ITEMS:
            raise CannotEdit(why(Why.LINES, most=MOST_ITEMS))
        if depth > DEEPEST:
            raise CannotEdit(why(Why.INTO_A_GROUP))
    for node, _ in walk(draft.entries, TOP):
        fault = _fault(node)
        if fault:
            raise CannotEdit(fault)
    if draft.entries and seconds_of(draft.routine()) > MOST_SECONDS:
        raise CannotEdit(why(Why.HOURS, most=MOST_SECONDS / 3600))
    return draft


def with_inside(draft: RoutineDraft, group: int | None, nodes: tuple[Node, ...]) -> RoutineDraft:
    """With other lines in that group."""
    if group is None:
        return checked(replace(draft, entries=nodes))
    node = draft.node(group)
    assert isinstance(node, Group)
    return replaced(draft, replace(node, entries=nodes))


def replaced(draft: RoutineDraft, node: Node) -> RoutineDraft:
    """With that node where the one of the same key was. Raises CannotEdit."""
    nodes = mapped(draft.entries, lambda old: node if old.key == node.key else old)
    return checked(replace(draft, entries=nodes))


def _fault(node: Node) -> Reason | None:
    """What is impossible about it, or nothing."""
    if isinstance(node, Group):
        inside = 1 <= node.times <= MOST_REPEATS
        return None if inside else why(Why.REPEATS, least=1, most=MOST_REPEATS)
    match node.item:
        case ExerciseItem() as item:
            return item_fault(item)
        case SayItem(line):
            return line_fault(line, sided=None)
        case PauseItem(seconds):
            return seconds_fault(seconds)


def keyed(items: tuple[Item, ...], key: int) -> tuple[tuple[Node, ...], int]:
    """The items as nodes with keys from `key` on, and the key that follows."""
    nodes: list[Node] = []
    for item in items:
        if isinstance(item, RepeatItem):
            inner, following = keyed(item.items, key + 1)
            nodes.append(Group(key, item.times, inner))
            key = following
        else:
            nodes.append(Entry(key, item))
            key += 1
    return tuple(nodes), key


def items_of(nodes: tuple[Node, ...]) -> tuple[Item, ...]:
    return tuple(
        node.item if isinstance(node, Entry) else RepeatItem(node.times, items_of(node.entries))
        for node in nodes
    )


def walk(nodes: tuple[Node, ...], group: int | None) -> Iterator[tuple[Node, int | None]]:
    """Every node, with the group it is in."""
    for node in nodes:
        yield node, group
        if isinstance(node, Group):
            yield from walk(node.entries, node.key)


def _lists(nodes: tuple[Node, ...], depth: int) -> Iterator[tuple[tuple[Node, ...], int]]:
    yield nodes, depth
    for node in nodes:
        if isinstance(node, Group):
            yield from _lists(node.entries, depth + 1)


def _unrolled(nodes: tuple[Node, ...]) -> Iterator[int]:
    for node in nodes:
        if isinstance(node, Group):
            for _ in range(node.times):
                yield from _unrolled(node.entries)
        else:
            yield node.key


def mapped(nodes: tuple[Node, ...], change: Callable[[Node], Node | None]) -> tuple[Node, ...]:
    """The nodes after a change of each; None takes it away, and a group that is empty then."""
    made: list[Node] = []
    for node in nodes:
        new = change(node)
        if isinstance(new, Group) and new is node:
            inner = mapped(new.entries, change)
            new = replace(new, entries=inner) if inner else None
        if new is not None:
            made.append(new)
    return tuple(made)
