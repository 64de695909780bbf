"""Undo and redo without limit, over values that never change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """A value to go back or forth to, and what the step between is called."""

    value: T
    what: str


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """`now` is the value; `past` and `future` are nearest last."""

    now: T
    past: tuple[Step[T], ...] = ()
    future: tuple[Step[T], ...] = ()

    @property
    def undoes(self) -> str | None:
        """What the next undo takes back, or None if there is nothing."""
        return self.past[-1].what if self.past else None

    @property
    def redoes(self) -> str | None:
        return self.future[-1].what if self.future else None

    def do(self, value: T, what: str, *, more: bool = False) -> History[T]:
        """The history after an edit; what was undone before is gone.

        `more`: it goes on with the edit before if that is called the same, as letters of one text
        do, and both are undone at once.
        """
        if value == self.now:
            return self
        if more and self.undoes == what and not self.future:
            return replace(self, now=value)
        return History(value, (*self.past, Step(self.now, what)))

    def undo(self) -> History[T]:
        if not self.past:
            return self
        *rest, step = self.past
        return History(step.value, tuple(rest), (*self.future, Step(self.now, step.what)))

    def redo(self) -> History[T]:
        if not self.future:
            return self
        *rest, step = self.future
        return History(step.value, (*self.past, Step(self.now, step.what)), tuple(rest))
