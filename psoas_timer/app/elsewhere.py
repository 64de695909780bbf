"""What is being edited meets a change from elsewhere: another program, or a hand-written file."""

from __future__ import annotations

from typing import Generic, TypeVar

from psoas_timer.core.edits import Edits

K = TypeVar("K")  # what is kept
T = TypeVar("T")  # what is edited


class Elsewhere(Generic[K]):
    """`theirs` is a form in the file that a person has not seen yet, while they have another.

    Neither is lost: nothing is written before they say which one is to be kept, and undoing leads
    from that one to the other.
    """

    def __init__(self) -> None:
        self.theirs: K | None = None

    def meets(self, now: K, mine: K | None, kept: K) -> bool:
        """That is in the file `now`, in which `kept` was; can it be taken over without a question?

        `mine` is how it is here, or None if it cannot be kept yet.
        """
        if mine == now:
            self.theirs = None
            return False
        if mine == kept:
            return True
        self.theirs = now
        return False

    def took(self, edits: Edits[T], theirs: T, what: str) -> Edits[T]:
        """Theirs is now, one edit after what was here."""
        self.theirs = None
        return edits.do(theirs, what)

    def kept_mine(self, edits: Edits[T], theirs: T, what: str, mine: str) -> Edits[T]:
        """What was here is now, one edit after theirs."""
        return self.took(edits, theirs, what).do(edits.now, mine)
