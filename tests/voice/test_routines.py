"""What the engines are given of the shipped routines: words, and no more."""

from __future__ import annotations

import pytest

from psoas_timer import resources
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.speech import estimate
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.library import load
from psoas_timer.performer import in_order_of_need
from psoas_timer.voice.cache import CAPACITY
from psoas_timer.voice.clip import SAMPLE_RATE
from psoas_timer.voice.pieces import pieces

LIBRARY = load((resources.content(),))
SAMPLE_BYTES = 2
UNSPEAKABLE = set("%&/+=#@*_[]<>°\u00d7\u2013~$")


@pytest.mark.parametrize("verbosity", Verbosity)
@pytest.mark.parametrize("name", LIBRARY.routines)
def test_h13_numbers_and_units_reach_the_engine_as_words(name: str, verbosity: Verbosity) -> None:
    plan = compile_plan(LIBRARY.routines[name], Preferences(verbosity=verbosity))

    said = [piece for text in in_order_of_need(plan)["en"] for piece in pieces(text)]

    assert said
    for piece in said:
        assert not any(letter.isdigit() for letter in piece), piece
        assert not UNSPEAKABLE & set(piece), piece


@pytest.mark.parametrize("name", LIBRARY.routines)
def test_what_is_heard_first_is_made_first(name: str) -> None:
    plan = compile_plan(LIBRARY.routines[name], Preferences())

    assert in_order_of_need(plan)["en"][:2] == plan.texts[:2]


@pytest.mark.parametrize("name", LIBRARY.routines)
def test_all_words_of_a_routine_are_kept_twice_over_for_the_next_time(name: str) -> None:
    texts = in_order_of_need(compile_plan(LIBRARY.routines[name], Preferences()))["en"]

    seconds = sum(estimate(text) for text in texts)

    assert 2 * seconds * SAMPLE_RATE * SAMPLE_BYTES < CAPACITY
