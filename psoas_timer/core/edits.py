"""What was edited, to be undone and done again without limit. The values never change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Version(Generic[T]):
    """A value to go back or forth to, and what the edit on the way there is called."""

    value: T
    what: str


@dataclass(frozen=True, slots=True)
class Edits(Generic[T]):
    """`now` is the value; of `past` and `future` the nearest comes last."""

    now: T
    past: tuple[Version[T], ...] = ()
    future: tuple[Version[T], ...] = ()

    @property
    def undoes(self) -> str | None:
        """What the next undo takes back, or None if there is nothing."""
        return self.past[-1].what if self.past else None

    @property
    def redoes(self) -> str | None:
        return self.future[-1].what if self.future else None

    def do(self, value: T, what: str, *, more: bool = False) -> Edits[T]:
        """With one edit more; what was undone before is gone.

        `more`: it goes on with the edit before if that is called the same, as letters of one text
        do, and both are undone at once.
        """
        if value == self.now:
            return self
        if more and self.undoes == what and not self.future:
            return replace(self, now=value)
        return Edits(value, (*self.past, Version(self.now, what)))

    def undo(self) -> Edits[T]:
        if not self.past:
            return self
        *rest, version = self.past
        return Edits(version.value, tuple(rest), (*self.future, Version(self.now, version.what)))

    def redo(self) -> Edits[T]:
        if not self.future:
            return self
        *rest, version = self.future
        return Edits(version.value, (*self.past, Version(self.now, version.what)), tuple(rest))
