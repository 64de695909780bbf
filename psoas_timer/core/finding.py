"""What `psoas-timer doctor` found out about one part of the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `what` it is, whether it works, and a sentence about it.

    Where it does not work, the sentence says what to do.
    """

    what: str
    works: bool
    sentence: str
