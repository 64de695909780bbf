"""Which numbers of a dose are a source's own, and which are ours."""

from __future__ import annotations

import pytest

from psoas_timer.core.dose import Amount, Count, Unit
from psoas_timer.core.exercise import Source
from psoas_timer.core.sourcing import gives_amount, gives_numbers, gives_times


def source(words: str | None) -> Source:
    return Source("a", words)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("30 seconds; repeat 3 times", Amount(30, 30)),
        ("15 to 30 seconds; 2 to 3 times", Amount(15, 30)),
        ("30-60 seconds and perform twice a day", Amount(30, 60)),
        ("30 seconds to one minute; duplicate on the other side", Amount(30, 60)),
        ("one to two minutes to each side", Amount(60, 120)),
        ("10 breaths before switching sides", Amount(10, 10, Unit.BREATHS)),
        ("Hold for up to 10 breaths", Amount(1, 10, Unit.BREATHS, up_to=True)),
    ],
)
def test_a_source_gives_a_time_that_its_words_have(words: str, amount: Amount) -> None:
    assert gives_amount(source(words), amount)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Pause to hold (no time given); 20 times, alternating", Amount(3, 3)),
        ("none given", Amount(60, 60)),
        ("take breaks every 30 minutes", Amount(60, 60)),
        ("10 breaths", Amount(10, 10)),
        ("30 seconds", Amount(30, 60)),
        (None, Amount(30, 30)),
    ],
)
def test_a_number_that_is_not_in_the_words_is_ours(words: str | None, amount: Amount) -> None:
    assert not gives_amount(source(words), amount)


def test_times_are_told_apart_from_seconds() -> None:
    words = source("5 to 10 seconds; 15 to 20 repetitions")

    assert gives_times(words, Count(15, 20))
    assert not gives_times(words, Count(5, 10))
    assert gives_times(source("30 seconds, and repeat 3 times"), Count(3, 3))
    assert gives_times(source("10 breaths, repeat three"), Count(3, 3))
    assert not gives_times(source("30 seconds"), Count(1, 1))


def test_words_without_a_number_give_no_dose() -> None:
    assert gives_numbers(source("30 times"))
    assert not gives_numbers(source("none given"))
    assert not gives_numbers(source(None))
