"""Numbers are spoken as words."""

from __future__ import annotations

import pytest

from psoas_timer.core.numbers.english import EnglishNumbers

NUMBERS = EnglishNumbers()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (20, "twenty"),
        (21, "twenty-one"),
        (100, "one hundred"),
        (215, "two hundred fifteen"),
        (3600, "three thousand six hundred"),
    ],
)
def test_a_number_becomes_words(number: int, words: str) -> None:
    assert NUMBERS.number(number) == words


def test_a_number_out_of_reach_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        NUMBERS.number(-1)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "one second"),
        (30, "thirty seconds"),
        (1.5, "one point five seconds"),
        (60, "one minute"),
        (90, "one minute thirty seconds"),
        (121, "two minutes one second"),
    ],
)
def test_a_duration_is_said_as_a_person_would(seconds: float, words: str) -> None:
    assert NUMBERS.duration(seconds) == words


def test_no_spoken_number_holds_a_digit() -> None:
    assert not any(char.isdigit() for n in range(10000) for char in NUMBERS.number(n))


def test_a_rough_time_is_in_minutes() -> None:
    assert NUMBERS.about(20) == "less than a minute"
    assert NUMBERS.about(61) == "about one minute"
    assert NUMBERS.about(340) == "about six minutes"
