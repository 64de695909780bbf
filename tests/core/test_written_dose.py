"""Doses as people write them: what we write in a language is read in it, and so are other ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.dose import Amount, Count, Per, Unit
from psoas_timer.core.phrases import LANGUAGES, Phrases
from psoas_timer.core.written_dose import in_file_words, in_words_of
from psoas_timer.library import written
from psoas_timer.library.amounts import LIMITS, Limits, parse_amount, parse_seconds, parse_times

EVERY = pytest.mark.parametrize("phrases", LANGUAGES.values(), ids=list(LANGUAGES))
TENTHS = st.integers(10, 6000).map(lambda tenths: tenths / 10)
SECONDS = st.tuples(TENTHS, TENTHS).map(lambda ends: Amount(min(ends), max(ends)))
WHOLE = st.integers(1, 50).map(float)
BREATHS = st.tuples(WHOLE, WHOLE).map(lambda ends: Amount(min(ends), max(ends), Unit.BREATHS))
UP_TO = WHOLE.map(lambda most: Amount(1.0, most, Unit.BREATHS, up_to=True))
COUNTS = st.builds(
    lambda low, more, per: Count(low, low + more, per),
    st.integers(1, 100),
    st.integers(0, 100),
    st.sampled_from(Per),
)


@EVERY
@given(amount=SECONDS | BREATHS | UP_TO)
def test_an_amount_that_we_write_is_read_again(phrases: Phrases, amount: Amount) -> None:
    said = in_words_of(written.amount(amount), phrases)

    assert parse_amount(in_file_words(said, phrases), LIMITS) == amount


@EVERY
@given(count=COUNTS)
def test_a_count_that_we_write_is_read_again(phrases: Phrases, count: Count) -> None:
    said = in_words_of(written.times(count, sided=True), phrases)

    assert parse_times(in_file_words(said, phrases)) == (count, True)


@EVERY
@given(seconds=TENTHS)
def test_a_time_that_we_write_is_read_again(phrases: Phrases, seconds: float) -> None:
    said = in_words_of(written.seconds(seconds), phrases)

    assert parse_seconds(in_file_words(said, phrases), Limits()) == seconds


@EVERY
@given(amount=SECONDS | BREATHS | UP_TO, count=COUNTS)
def test_the_words_of_files_are_read_in_every_language(
    phrases: Phrases, amount: Amount, count: Count
) -> None:
    assert parse_amount(in_file_words(written.amount(amount), phrases), LIMITS) == amount
    times = written.times(count, sided=True)
    assert parse_times(in_file_words(times, phrases)) == (count, True)


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "30 secs", Amount(30, 30)),
        ("de", "30 Sek.", Amount(30, 30)),
        ("de", "30Sekunden", Amount(30, 30)),
        ("de", "1,5 Minuten", Amount(90, 90)),
        ("de", "15 bis 30 s", Amount(15, 30)),
        ("de", "15–30 Sek", Amount(15, 30)),
        ("de", "1:30", Amount(90, 90)),
        ("de", "10 Atemzüge", Amount(10, 10, Unit.BREATHS)),
        ("de", "1 atemzug", Amount(1, 1, Unit.BREATHS)),
        ("de", "bis zu 10 Atemzügen", Amount(1, 10, Unit.BREATHS, up_to=True)),
        ("es", "30 seg", Amount(30, 30)),
        ("es", "1,5 min", Amount(90, 90)),
        ("es", "15 a 30 segundos", Amount(15, 30)),
        ("es", "10 respiraciones", Amount(10, 10, Unit.BREATHS)),
        ("es", "hasta 10 respiraciones", Amount(1, 10, Unit.BREATHS, up_to=True)),
    ],
)
def test_other_ways_to_write_an_amount_are_read(language: str, text: str, amount: Amount) -> None:
    assert parse_amount(in_file_words(text, LANGUAGES[language]), LIMITS) == amount


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "3x per side", Count(3, 3, Per.EACH_SIDE)),
        ("de", "3 je Seite", Count(3, 3, Per.EACH_SIDE)),
        ("de", "3-mal pro Bein", Count(3, 3, Per.EACH_SIDE)),
        ("de", "15 bis 20 Wdh. insgesamt", Count(15, 20, Per.ALL)),
        ("es", "3 por lado", Count(3, 3, Per.EACH_SIDE)),
        ("es", "3 veces por cada lado", Count(3, 3, Per.EACH_SIDE)),
        ("es", "15 a 20 repeticiones en total", Count(15, 20, Per.ALL)),
    ],
)
def test_other_ways_to_write_a_count_are_read(language: str, text: str, count: Count) -> None:
    assert parse_times(in_file_words(text, LANGUAGES[language])) == (count, True)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "up to 10 breaths; 1.5 s; 3 each side; 1 breath"),
        ("de", "bis zu 10 Atemzüge; 1,5 s; 3 je Seite; 1 Atemzug"),
        ("es", "hasta 10 respiraciones; 1,5 s; 3 por lado; 1 respiración"),
    ],
)
def test_a_dose_is_written_as_people_of_a_language_do(language: str, said: str) -> None:
    values = ("up to 10 breaths", "1.5 s", "3 each side", "1 breaths")

    assert "; ".join(in_words_of(value, LANGUAGES[language]) for value in values) == said
