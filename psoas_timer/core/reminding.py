"""When to remind a person of a break, or of a routine they wanted to do at this hour.

Pure: the time of day and how long the person has been away from the keys come in as arguments, and
what is due comes out. What was used is counted from one look to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from psoas_timer.core.schedule import NEVER, Appointment, Quiet

LOOK_EVERY = timedelta(seconds=30)
AWAY = timedelta(minutes=5)  # so long without a key is a break by itself
SNOOZE = timedelta(minutes=10)
LATE = timedelta(minutes=15)  # after its time an appointment is not reminded of any more
AT_MOST = timedelta(minutes=2)  # of use between two looks; more, and the computer slept


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is due: a routine to do, as a break from sitting or because it was to be done now."""

    routine: str
    is_break: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants. By themselves, nothing."""

    break_every: timedelta | None = None  # of use
    break_routine: str = ""
    quiet: Quiet = NEVER
    rest_days: frozenset[int] = frozenset()
    appointments: tuple[Appointment, ...] = ()

    @property
    def any(self) -> bool:
        return self.break_every is not None or bool(self.appointments)


class Reminding:
    """To be asked every LOOK_EVERY. Times are local, as a person reads them off the wall."""

    def __init__(self, wishes: Wishes, now: datetime) -> None:
        self.wishes = wishes
        self._used = timedelta()  # since the last break
        self._looked = now
        self._told: set[tuple[date, Appointment]] = set()
        self._snoozed: tuple[datetime, Reminder] | None = None
        self._last: Reminder | None = None
        self._skipped: date | None = None

    def look(self, now: datetime, idle: timedelta | None = None) -> Reminder | None:
        """What is due now. `idle` is the time since the last key or movement, if it is known."""
        self._count(now, idle)
        if not self._may_remind(now):
            return None
        due = self._again(now) or self._appointment(now) or self._break()
        if due is not None:
            self._used = timedelta()
            self._last = due
        return due

    def had_break(self, now: datetime) -> None:
        """The person has done a routine, or is at it."""
        self._looked = now
        self._used = timedelta()
        self._snoozed = None

    def snooze(self, now: datetime) -> None:
        """The last reminder once more, in a while."""
        if self._last is not None:
            self._snoozed = (now + SNOOZE, self._last)

    def skip_today(self, now: datetime) -> None:
        """No more of them until tomorrow."""
        self._skipped = now.date()
        self._snoozed = None

    def _count(self, now: datetime, idle: timedelta | None) -> None:
        """What is counted is use: not what the person was away, nor what the computer slept."""
        passed = now - self._looked
        self._looked = now
        if passed > AWAY or (idle is not None and idle >= AWAY):
            self._used = timedelta()
        elif timedelta() < passed <= AT_MOST:
            self._used += max(passed - (idle or timedelta()), timedelta())

    def _may_remind(self, now: datetime) -> bool:
        wishes = self.wishes
        quiet = wishes.quiet.holds(now.time())
        return not quiet and now.weekday() not in wishes.rest_days and self._skipped != now.date()

    def _again(self, now: datetime) -> Reminder | None:
        if self._snoozed is None or now < self._snoozed[0]:
            return None
        due = self._snoozed[1]
        self._snoozed = None
        return due

    def _appointment(self, now: datetime) -> Reminder | None:
        today = now.date()
        self._told = {told for told in self._told if told[0] == today}
        for appointment in self.wishes.appointments:
            since = now - datetime.combine(today, appointment.at)
            is_due = timedelta() <= since < LATE and now.weekday() in appointment.days
            if is_due and (today, appointment) not in self._told:
                self._told.add((today, appointment))
                return Reminder(appointment.routine, is_break=False)
        return None

    def _break(self) -> Reminder | None:
        every = self.wishes.break_every
        if every is None or self._used < every or self._snoozed is not None:
            return None
        return Reminder(self.wishes.break_routine, is_break=True)
