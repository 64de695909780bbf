"""The few words that stand beside numbers where a dose is written, for people to read and to type.

Of several ways to write a thing the first is the one that the program writes.
"""

from __future__ import annotations

from dataclasses import dataclass

Ways = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One language. Who reads takes large and small letters, and full stops after them, as one."""

    seconds: Ways
    minutes: Ways
    breath: Ways
    breaths: Ways
    up_to: Ways
    each_side: Ways
    in_all: Ways
    to: Ways  # between the ends of a range
    times: Ways

    # In lists, beside those above; English ones are understood without

    left: Ways = ()
    right: Ways = ()
    rest: Ways = ()
    sets: Ways = ()
    reps: Ways = ()
    hold: Ways = ()
    of: Ways = ()  # stand before a number and say nothing
    often: tuple[tuple[str, int], ...] = ()
