"""One thing that a person does to what they edit, before it is known whether it can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Edit(Generic[T]):
    """`do` makes another value, or raises CannotEdit. `words` say what is undone by undoing it.

    `more`: it goes on with the one before if that is called the same, as typing does.
    """

    words: str
    do: Callable[[T], T]
    more: bool = False
