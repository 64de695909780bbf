"""One breath's length from five presses, and what is refused."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.calibration import LONGEST, PRESSES, SHORTEST, calibrate


def moments(*breaths: float, begin: float = 1000.0) -> list[float]:
    return list(accumulate(breaths, initial=begin))


def test_even_breaths_are_taken_as_they_are() -> None:
    found = calibrate(moments(6, 6, 6, 6))

    assert found.seconds == 6
    assert found.sentence == "One breath takes you 6.0 seconds: the middle of 4 (6.0 to 6.0)."


def test_the_middle_of_uneven_breaths_is_taken_to_a_tenth() -> None:
    assert calibrate(moments(5.2, 5.8, 6.04, 6.6)).seconds == 5.9


def test_one_forgotten_press_does_no_harm() -> None:
    assert calibrate(moments(5, 10, 5, 5)).seconds == 5


@pytest.mark.parametrize(
    ("breaths", "why"),
    [
        ((0.2, 0.2, 0.2, 0.2), "faster"),
        ((0.0, 0.0, 0.0, 0.0), "faster"),
        ((1.9, 1.9, 1.9, 6.0), "faster"),
        ((30, 30, 30, 30), "slower"),
        ((2.5, 12.0, 2.5, 12.0), "too different"),
        ((5.0, 5.0, 0.1, 18.0), "too different"),
    ],
)
def test_what_is_no_breathing_is_refused_with_the_reason(
    breaths: tuple[float, ...], why: str
) -> None:
    found = calibrate(moments(*breaths))

    assert found.seconds is None
    assert why in found.sentence


@pytest.mark.parametrize("wrong", [[], [1.0] * (PRESSES - 1), [1.0] * (PRESSES + 1)])
def test_another_number_of_presses_is_a_mistake_of_the_caller(wrong: list[float]) -> None:
    with pytest.raises(ValueError, match="out-breaths"):
        calibrate(wrong)


def test_a_clock_that_ran_backwards_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="backwards"):
        calibrate([5, 4, 3, 2, 1])


@given(st.lists(st.floats(0, 60), min_size=PRESSES - 1, max_size=PRESSES - 1))
def test_whatever_is_taken_can_be_set(breaths: list[float]) -> None:
    found = calibrate(moments(*breaths))

    assert found.sentence.endswith(".")
    assert found.seconds is None or SHORTEST <= found.seconds <= LONGEST
