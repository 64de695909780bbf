"""A routine laid out before it starts, and how much of its words is ready."""

from __future__ import annotations

import pytest

from psoas_timer.core.exercise import Line
from psoas_timer.core.itinerary import itinerary
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.readiness import Readiness
from psoas_timer.core.routine import PauseItem, RepeatItem, SayItem
from psoas_timer.core.session import Session
from psoas_timer.core.side import Side
from tests.core.samples import BRIDGE, LUNGE, REST, routine

WHOLE = routine(SayItem(Line("Warm up.")), LUNGE, PauseItem(20), BRIDGE, REST)


def test_every_line_has_its_time_and_nothing_is_lost_between() -> None:
    plan = compile_plan(WHOLE)
    way = itinerary(plan)

    assert [stop.line for stop in way.stops] == [0, 1, 2, 3, 4]
    assert way.seconds == pytest.approx(plan.seconds)
    for stop, following in zip(way.stops, way.stops[1:], strict=False):
        assert following.start == pytest.approx(stop.start + stop.seconds)
    assert way.stops[2].seconds == 20


def test_a_line_done_twice_stands_there_twice() -> None:
    plan = compile_plan(routine(RepeatItem(2, routine(BRIDGE).items), REST))

    names = [getattr(stop.item, "exercise", REST).name for stop in itinerary(plan).stops]

    assert names == ["Bridge", "Bridge", "Rest on your back"]


def test_the_first_stop_begins_with_the_welcome_and_others_with_their_own_line() -> None:
    plan = compile_plan(WHOLE)
    first, second, *_ = itinerary(plan).stops

    assert first.index == 0
    assert plan.segments[second.index].exercise == "lunge"
    assert plan.segments[second.index - 1].exercise is None
    assert Session(plan, start=second.index)


def test_the_side_that_comes_first_is_told_where_there_are_sides() -> None:
    _, lunge, _, bridge, _ = itinerary(compile_plan(WHOLE)).stops

    assert lunge.first_side is Side.RIGHT
    assert bridge.first_side is None


def test_real_lengths_take_the_place_of_guesses() -> None:
    plan = compile_plan(WHOLE)

    assert itinerary(plan, lambda _text: 100.0).seconds > itinerary(plan).seconds + 500


def test_words_are_ready_when_all_of_them_are() -> None:
    plan = compile_plan(routine(LUNGE))
    readiness = Readiness(plan)
    first, *others = plan.texts
    assert readiness.share == 0
    assert readiness.length(first) == plan.estimate(first)

    readiness.take(((first, 2.5), ("of another routine", 1.0)))
    assert readiness.length(first) == 2.5
    assert readiness.share == pytest.approx(1 / len(plan.texts))

    readiness.take(tuple((text, 1.0) for text in others))
    assert readiness.share == 1
    assert readiness.is_whole
