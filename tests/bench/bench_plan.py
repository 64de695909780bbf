"""How long a routine takes to become a plan, beside making nothing but its segments again.

All shipped routines, and a made one of a thousand lines. Prints; asserts nothing about time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import Routine
from psoas_timer.home import open_home
from tests.bench.report import Floor, measured

ROUNDS = 30
LINES, LONG_ROUNDS = 1000, 5


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def segments_again(plan: Plan) -> list[object]:
    return [replace(segment) for segment in plan.segments]


def both(routine: Routine, preferences: Preferences, rounds: int) -> tuple[list[float], Floor]:
    plan = compile_plan(routine, preferences)
    took, least = [], []
    for n in range(rounds):
        one = replace(routine, about=str(n))  # a plan that is known is not made again
        took.append(seconds(partial(compile_plan, one, preferences)))
        least.append(seconds(lambda: segments_again(plan)))
    return took, Floor("its segments alone", least)


def test_plans() -> None:
    home = open_home()
    preferences = home.preferences()
    for name, routine in home.library.routines.items():
        took, floor = both(routine, preferences, ROUNDS)
        count = len(compile_plan(routine, preferences).segments)
        measured(f"{name}, {count} segments", took, floor)
    whole = home.library.routines["everything"]
    items = (whole.items * LINES)[:LINES]
    long = Routine(id="long", name="Long", items=items)
    took, floor = both(long, preferences, LONG_ROUNDS)
    measured(f"{LINES} lines", took, floor)
