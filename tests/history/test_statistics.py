"""Sums by day, week, month, side and exercise are those of the sessions."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from psoas_timer.core.events import Outcome
from psoas_timer.core.side import Side
from psoas_timer.history import History, open_history
from psoas_timer.history.records import Felt
from psoas_timer.history.statistics import Clean, DosePoint, Span
from tests.history.samples import TODAY, at, each_side, held, hurt, session

MONDAY = date(2026, 11, 23)
SKIPPED = held("lunge", Side.LEFT, 10, outcome=Outcome.SKIPPED)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_minutes_add_up_by_day_week_and_month(history: History) -> None:
    for day in (MONDAY - timedelta(days=1), MONDAY, MONDAY, TODAY):
        history.keep(session(day, ran=300))
    first, last = date(2026, 1, 1), date(2026, 12, 31)

    assert history.days(MONDAY, TODAY) == (Span(MONDAY, 2, 600), Span(TODAY, 1, 300))
    assert history.weeks(first, last) == (
        Span(MONDAY - timedelta(days=7), 1, 300),
        Span(MONDAY, 3, 900),
    )
    assert history.months(first, last) == (Span(date(2026, 11, 1), 4, 1200),)


def test_h17_a_month_is_the_month_of_the_persons_own_clock(history: History) -> None:
    history.keep(session(date(2026, 12, 1), hour=0, offset=60))

    assert [span.first for span in history.months(date.min, date.max)] == [date(2026, 12, 1)]


def test_pain_over_time_has_only_sessions_that_say_something(history: History) -> None:
    silent = session(days_ago(2))
    told = replace(session(days_ago(1)), before=Felt(level=4), after=Felt(left=2))
    hurting = session(TODAY, pains=(hurt(3), hurt(6)))
    for one in (silent, told, hurting):
        history.keep(one)
    points = history.pains(date.min, date.max)

    assert [point.day for point in points] == [days_ago(1), TODAY]
    assert (points[0].before.level, points[0].after.left, points[0].worst) == (4, 2, None)
    assert points[1].worst == 6


def test_doses_over_time_are_by_side(history: History) -> None:
    history.keep(session(efforts=(*each_side(times=2), SKIPPED, held("bridge"))))

    assert history.doses("lunge", TODAY, TODAY) == (
        DosePoint(TODAY, Side.LEFT, 90, 70, 3, 2),
        DosePoint(TODAY, Side.RIGHT, 60, 60, 2, 2),
    )
    assert history.doses("flying", TODAY, TODAY) == ()


def test_exercises_come_most_often_done_first(history: History) -> None:
    missed = held("plank", seconds=0, outcome=None)
    history.keep(session(efforts=(held("bridge"), missed)))
    history.keep(session(days_ago(1), efforts=(*each_side("lunge", 1), held("bridge"))))
    totals = history.exercises()

    assert [(total.exercise, total.sessions) for total in totals] == [("bridge", 2), ("lunge", 1)]
    assert (totals[1].left, totals[1].right, totals[1].seconds) == (30, 30, 60)
    assert history.exercises(days_ago(9), days_ago(8)) == ()


def test_an_exercise_is_familiar_after_three_sessions(history: History) -> None:
    for day in range(3):
        history.keep(session(days_ago(day), efforts=(held("lunge"), held("lunge"), SKIPPED)))
        assert history.familiar() == (frozenset() if day < 2 else {"lunge"})
    history.keep(session(efforts=(held("bridge", outcome=Outcome.SKIPPED),)))
    assert history.familiar(1) == {"lunge"}


def test_clean_sessions_are_counted_back_to_the_last_that_was_not(history: History) -> None:
    hurtful = session(days_ago(5), pains=(hurt(2),))
    cut_short = session(days_ago(3), efforts=(held("bridge"), SKIPPED))
    for one in (hurtful, cut_short, session(days_ago(2)), session(days_ago(1))):
        history.keep(one)

    assert history.clean(days_ago(30)) == (
        Clean("bridge", (days_ago(3),), days_ago(3)),
        Clean("lunge", (days_ago(1), days_ago(2)), days_ago(1)),
    )
    assert history.clean(days_ago(2)) == (Clean("lunge", (days_ago(1), days_ago(2)), days_ago(1)),)


def test_sums_follow_a_session_that_is_replaced(history: History) -> None:
    one = session()
    history.keep(one)
    history.keep(one.edited(efforts=(held("bridge", seconds=7),)))

    assert [total.exercise for total in history.exercises()] == ["bridge"]
    assert history.sides(TODAY, TODAY).both == 7


@pytest.mark.slow
@pytest.mark.alone
def test_ten_years_of_daily_sessions_are_looked_at_in_no_time(tmp_path: Path) -> None:
    efforts = tuple(e for n in range(20) for e in each_side(f"exercise-{n}", 3, item=n))
    history = open_history(tmp_path, at())
    history.merge(session(days_ago(day), efforts) for day in range(3650))
    history.close()
    assert history.path.stat().st_size < 30e6

    open_history(tmp_path, at()).close()  # makes the day's backup
    began = time.perf_counter()
    history = open_history(tmp_path, at())
    year = (days_ago(365), TODAY)
    history.days(*year)
    history.weeks(*year)
    history.months(date.min, date.max)
    history.sides(*year)
    history.pains(*year)
    history.exercises(*year)
    history.doses("exercise-7", *year)
    history.familiar()
    history.clean(days_ago(120))
    assert len(history.sessions(TODAY, TODAY)) == 1
    seconds = time.perf_counter() - began
    history.close()

    assert seconds < 0.5  # a tenth of a second where nothing else runs
