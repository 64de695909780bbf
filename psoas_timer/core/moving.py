"""A line of a routine taken elsewhere: one place up or down, or beside another line.

Each gives another draft, or raises CannotEdit with a sentence.
"""

from __future__ import annotations

from psoas_timer.core.draft import TOP, Entry, Group, RoutineDraft
from psoas_timer.core.editing import moved


def moved_up(draft: RoutineDraft, key: int) -> RoutineDraft:
    """Before the line above; into a group from below, out of it past its first line."""
    group, number = draft.place(key)
    if number == 0:
        return moved(draft, key, draft.place(group)[1], TOP) if group is not None else draft
    above = draft.inside(group)[number - 1]
    if isinstance(above, Group) and isinstance(draft.node(key), Entry):
        return moved(draft, key, len(above.entries), above.key)
    return moved(draft, key, number - 1, group)


def moved_down(draft: RoutineDraft, key: int) -> RoutineDraft:
    """After the line below; into a group from above, out of it past its last line."""
    group, number = draft.place(key)
    lines = draft.inside(group)
    if number == len(lines) - 1:
        if group is None:
            return draft
        gone = len(lines) == 1  # then the group goes with its last line
        return moved(draft, key, draft.place(group)[1] + (0 if gone else 1), TOP)
    below = lines[number + 1]
    if isinstance(below, Group) and isinstance(draft.node(key), Entry):
        return moved(draft, key, 0, below.key)
    return moved(draft, key, number + 1, group)


def place_after(draft: RoutineDraft, key: int | None) -> tuple[int | None, int]:
    """The group and the number of what comes after that line; after none: the very end.

    After the head of a group comes the first line inside it.
    """
    if key is None:
        return TOP, len(draft.entries)
    if isinstance(draft.node(key), Group):
        return key, 0
    group, number = draft.place(key)
    return group, number + 1


def moved_to(draft: RoutineDraft, key: int, group: int | None, number: int) -> RoutineDraft:
    """As number `number` of a group, counted with itself still in its place."""
    now, here = draft.place(key)
    return moved(draft, key, number - (now == group and here < number), group)
