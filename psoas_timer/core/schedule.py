"""When a person wants to be reminded, as they write it: times, days and quiet hours.

A day is a number as Python counts them, Monday 0. Words are the same in every language of the
window: they are what a settings file keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY = frozenset(range(len(DAYS)))

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class ScheduleError(ValueError):
    """That is no time or day. The message is a sentence that says what to write."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours without reminders, also over midnight: from `begin` to just before `end`.

    If these are the same, there are none.
    """

    begin: time
    end: time

    def holds(self, at: time) -> bool:
        if self.begin <= self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end


NEVER = Quiet(time(), time())


@dataclass(frozen=True, slots=True)
class Appointment:
    """A routine at a time of day, on some days."""

    routine: str
    at: time
    days: frozenset[int] = EVERY_DAY


def parse_time(text: str) -> time:
    """`07:30`. Raises ScheduleError."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise ScheduleError(f'"{text}" is no time of day: write it as 07:30.')
    return time(int(match[1]), int(match[2]))


def parse_days(text: str) -> frozenset[int]:
    """`sat sun`, or nothing for none. Raises ScheduleError."""
    return frozenset(_day(word) for word in text.split())


def parse_appointments(routine: str, lines: Iterable[str]) -> tuple[Appointment, ...]:
    """`07:30`, or `mon wed fri 07:30 19:00`: every line has days, or none for all, and times.

    Raises ScheduleError.
    """
    found = []
    for line in lines:
        words = line.split()
        times = [parse_time(word) for word in words if ":" in word]
        if not times:
            raise ScheduleError(f'"{line}" has no time: write it as mon wed 07:30.')
        days = frozenset(_day(word) for word in words if ":" not in word)
        found += [Appointment(routine, at, days or EVERY_DAY) for at in times]
    return tuple(found)


def line_of(days: Iterable[int], at: time) -> str:
    """A line that reads as an appointment on those days, on all of them if there are none."""
    return " ".join([*(DAYS[day] for day in sorted(days)), f"{at:%H:%M}"])


def _day(word: str) -> int:
    try:
        return DAYS.index(word.lower())
    except ValueError:
        raise ScheduleError(f'"{word}" is no day: write {", ".join(DAYS)}.') from None
