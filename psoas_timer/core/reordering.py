"""Another order of a routine's lines, with fewer changes of position.

What opens and closes a routine stays where it is: a break to warm up, a rest at the end. A sentence
stays with the line after it, a pause with the line before it, and finding a spot comes before it is
massaged: an exercise without a position of its own stays with the next one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from psoas_timer.core.draft import Entry, Group, Node
from psoas_timer.core.exercise import ExerciseKind, Position
from psoas_timer.core.routine import ExerciseItem, PauseItem

_FIRST = {ExerciseKind.BREAK}
_LAST = {ExerciseKind.REST}


def fewer_moves(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The lines in the order of their positions, those of one position as they were."""
    blocks = list(_blocks(nodes))
    start = _leading(blocks, _FIRST)
    end = len(blocks) - _leading(blocks[::-1], _LAST)
    middle = blocks[start:end]
    order = list(dict.fromkeys(_position(block) for block in middle))
    middle.sort(key=lambda block: order.index(_position(block)))
    arranged = [*blocks[:start], *middle, *blocks[max(start, end) :]]
    return tuple(node for block in arranged for node in block)


def moves(nodes: tuple[Node, ...]) -> int:
    """How often the position changes from one line to the next."""
    positions = [where for node in nodes for where in _positions(node)]
    return sum(one is not two for one, two in itertools.pairwise(positions))


def _positions(node: Node) -> Iterator[Position]:
    if isinstance(node, Group):
        for inner in node.entries:
            yield from _positions(inner)
    elif isinstance(node.item, ExerciseItem):
        where = node.item.exercise.position
        if where is not Position.ANY:
            yield where


def _blocks(nodes: tuple[Node, ...]) -> Iterator[list[Node]]:
    """The lines that belong together: each ends with one that has a position, and its pauses."""
    block: list[Node] = []
    complete = False
    for node in nodes:
        is_pause = isinstance(node, Entry) and isinstance(node.item, PauseItem)
        if complete and not is_pause:
            yield block
            block, complete = [], False
        block.append(node)
        complete = complete or any(True for _ in _positions(node))
    if block:
        yield block


def _position(block: list[Node]) -> Position | None:
    return next((where for node in block for where in _positions(node)), None)


def _leading(blocks: list[list[Node]], kinds: set[ExerciseKind]) -> int:
    """How many blocks there are at the beginning that have only exercises of those kinds."""
    number = 0
    for block in blocks:
        found = {kind for node in block for kind in _kinds(node)}
        if not found or not found <= kinds:
            break
        number += 1
    return number


def _kinds(node: Node) -> Iterator[ExerciseKind]:
    if isinstance(node, Group):
        for inner in node.entries:
            yield from _kinds(inner)
    elif isinstance(node.item, ExerciseItem):
        yield node.item.exercise.kind
