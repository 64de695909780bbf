"""Reminders, with the time and the person's absence as arguments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

import pytest

from psoas_timer.core.reminding import AWAY, LOOK_EVERY, SNOOZE, Reminder, Reminding, Wishes
from psoas_timer.core.schedule import (
    EVERY_DAY,
    NEVER,
    Appointment,
    Quiet,
    ScheduleError,
    line_of,
    parse_appointments,
    parse_days,
    parse_time,
)

MONDAY = datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - a person's own time, off the wall
BREAK = Reminder("desk-break", is_break=True)
MORNING = Reminder("morning-ten", is_break=False)
HALF_AN_HOUR = timedelta(minutes=30)
BREAKS = Wishes(break_every=HALF_AN_HOUR, break_routine="desk-break")

Idle = Callable[[timedelta], timedelta | None]


def busy(_since: timedelta) -> timedelta | None:
    return timedelta(seconds=1)


def sit(
    reminding: Reminding, since: datetime, length: timedelta, idle: Idle = busy
) -> list[tuple[timedelta, Reminder]]:
    """What comes, and when, to who sits there for that time; looked at as often as it should be."""
    told = []
    passed = LOOK_EVERY
    while passed <= length:
        due = reminding.look(since + passed, idle(passed))
        if due is not None:
            told.append((passed, due))
        passed += LOOK_EVERY
    return told


def test_nothing_is_wanted_by_itself() -> None:
    assert not Wishes().any
    assert sit(Reminding(Wishes(), MONDAY), MONDAY, timedelta(hours=9)) == []


def test_a_break_is_due_after_so_much_use_and_again_after_as_much() -> None:
    told = sit(Reminding(BREAKS, MONDAY), MONDAY, timedelta(hours=1, minutes=10))

    assert [due for _, due in told] == [BREAK, BREAK]
    assert HALF_AN_HOUR <= told[0][0] <= HALF_AN_HOUR * 1.1


def test_where_nobody_knows_of_keys_all_time_is_use() -> None:
    told = sit(Reminding(BREAKS, MONDAY), MONDAY, HALF_AN_HOUR, lambda _since: None)

    assert told == [(HALF_AN_HOUR, BREAK)]


def test_time_away_is_not_use() -> None:
    """Every second minute without a key: half an hour of use takes about an hour."""

    def now_and_then(since: timedelta) -> timedelta:
        return since % timedelta(minutes=2)

    told = sit(Reminding(BREAKS, MONDAY), MONDAY, timedelta(minutes=45), now_and_then)

    assert told == []


def test_who_was_away_long_enough_has_had_a_break() -> None:
    reminding = Reminding(BREAKS, MONDAY)
    sit(reminding, MONDAY, timedelta(minutes=29))
    back = MONDAY + timedelta(minutes=29) + AWAY

    assert reminding.look(back, AWAY) is None
    assert sit(reminding, back, timedelta(minutes=29)) == []


def test_a_computer_that_slept_gave_a_break() -> None:
    reminding = Reminding(BREAKS, MONDAY)
    sit(reminding, MONDAY, timedelta(minutes=29))
    awake = MONDAY + timedelta(hours=2)

    assert reminding.look(awake) is None
    assert sit(reminding, awake, timedelta(minutes=29)) == []


@pytest.mark.parametrize("jump", [timedelta(hours=-1), timedelta(minutes=4)])
def test_a_clock_that_was_set_reminds_of_nothing(jump: timedelta) -> None:
    reminding = Reminding(BREAKS, MONDAY)
    sit(reminding, MONDAY, timedelta(minutes=29))

    assert reminding.look(MONDAY + timedelta(minutes=29) + jump) is None


def test_a_routine_done_is_a_break() -> None:
    reminding = Reminding(BREAKS, MONDAY)
    sit(reminding, MONDAY, timedelta(minutes=29))
    reminding.had_break(MONDAY + timedelta(minutes=34))

    assert sit(reminding, MONDAY + timedelta(minutes=34), timedelta(minutes=29)) == []


def test_in_quiet_hours_and_on_rest_days_it_keeps_quiet() -> None:
    quiet = Wishes(
        break_every=HALF_AN_HOUR, break_routine="desk-break", quiet=Quiet(time(22), time(7))
    )
    resting = Wishes(break_every=HALF_AN_HOUR, break_routine="desk-break", rest_days=frozenset({0}))
    late = MONDAY.replace(hour=22)

    assert sit(Reminding(quiet, late), late, timedelta(hours=8, minutes=59)) == []
    assert sit(Reminding(resting, MONDAY), MONDAY, timedelta(hours=8)) == []


def test_snoozed_it_comes_once_more_and_then_as_usual() -> None:
    reminding = Reminding(BREAKS, MONDAY)
    ((when, _),) = sit(reminding, MONDAY, timedelta(minutes=32))
    reminding.snooze(MONDAY + when)

    told = sit(reminding, MONDAY + when, timedelta(minutes=38))

    assert told == [(SNOOZE, BREAK)]


def test_skipped_for_today_it_comes_tomorrow() -> None:
    reminding = Reminding(BREAKS, MONDAY)
    sit(reminding, MONDAY, timedelta(minutes=32))
    reminding.skip_today(MONDAY + timedelta(minutes=32))
    tomorrow = MONDAY + timedelta(days=1)

    assert sit(reminding, MONDAY + timedelta(minutes=32), timedelta(hours=8)) == []
    assert sit(reminding, tomorrow, timedelta(minutes=32)) != []


def test_a_routine_is_due_at_its_time_on_its_days_once() -> None:
    wishes = Wishes(appointments=(Appointment("morning-ten", time(9, 30), frozenset({0})),))
    tuesday = MONDAY + timedelta(days=1)

    assert sit(Reminding(wishes, MONDAY), MONDAY, timedelta(hours=8)) == [(HALF_AN_HOUR, MORNING)]
    assert sit(Reminding(wishes, tuesday), tuesday, timedelta(hours=8)) == []


def test_a_time_that_passed_while_nobody_looked_is_told_soon_after_and_not_late() -> None:
    wishes = Wishes(appointments=(Appointment("morning-ten", time(8, 50)),))

    assert Reminding(wishes, MONDAY).look(MONDAY) == MORNING
    assert Reminding(wishes, MONDAY).look(MONDAY.replace(minute=5)) is None


def test_quiet_hours_go_over_midnight() -> None:
    quiet = Quiet(parse_time("22:00"), parse_time("7:00"))

    assert [quiet.holds(time(hour)) for hour in (21, 22, 0, 6, 7)] == [
        False, True, True, True, False,
    ]  # fmt: skip
    assert not NEVER.holds(time())


def test_days_and_times_are_read_as_they_are_written() -> None:
    assert parse_days("sat SUN") == {5, 6}
    assert parse_appointments("a", ("mon wed 07:30 19:05", "8:00")) == (
        Appointment("a", time(7, 30), frozenset({0, 2})),
        Appointment("a", time(19, 5), frozenset({0, 2})),
        Appointment("a", time(8)),
    )


@pytest.mark.parametrize(
    ("read", "text", "mend"),
    [
        (parse_time, "at night", "as 07:30"),
        (parse_time, "25:00", "as 07:30"),
        (parse_days, "weekend", "mon, tue"),
        (lambda text: parse_appointments("a", [text]), "mon", "as mon wed 07:30"),
        (lambda text: parse_appointments("a", [text]), "07:60", "as 07:30"),
    ],
)
def test_what_is_no_time_or_day_is_told_with_the_mend(
    read: Callable[[str], object], text: str, mend: str
) -> None:
    with pytest.raises(ScheduleError, match=mend):
        read(text)


@pytest.mark.parametrize("days", [(), (6,), (4, 0, 2), tuple(range(7))])
def test_a_line_reads_as_the_days_and_the_time_it_was_made_of(days: tuple[int, ...]) -> None:
    line = line_of(days, time(6, 5))

    expected = Appointment("a", time(6, 5), frozenset(days) or EVERY_DAY)
    assert parse_appointments("a", [line]) == (expected,)
