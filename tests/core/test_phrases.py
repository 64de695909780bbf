"""Every language says the same things, in its own grammar."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from psoas_timer.core.dose import Amount, Count, Dose, Per, Tempo, Unit
from psoas_timer.core.phrases import ENGLISH, LANGUAGES, LONGEST, Counted, Phrases, phrases_in
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.wording import fill

DE, ES = LANGUAGES["de"], LANGUAGES["es"]
EVERY = pytest.mark.parametrize("phrases", LANGUAGES.values(), ids=LANGUAGES)
THREE_HOLDS = Dose(hold=Amount(30, 30), times=Count(3, 3, Per.EACH_SIDE))
REPS = Dose(hold=Amount(5, 5), times=Count(20, 20), tempo=Tempo())
BREATHS = Dose(hold=Amount(10, 10, Unit.BREATHS, up_to=True))


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de", "de"), ("de-AT", "de"), ("es_MX", "es"), ("en-GB", "en"), ("xx", "en"), ("", "en")],
)
def test_a_language_without_words_of_ours_is_english(tag: str, language: str) -> None:
    assert phrases_in(tag).language == language


@pytest.mark.parametrize(
    ("phrases", "said"),
    [
        (phrases_in("en"), "That is the end. No exercise, less than a minute."),
        (DE, "Das war es. Keine Übung, weniger als eine Minute."),
        (ES, "Hemos terminado. Ningún ejercicio, menos de un minuto."),
    ],
)
def test_who_stops_at_once_has_done_no_exercise(phrases: Phrases, said: str) -> None:
    assert phrases.summary(0, 10.0) == said


@pytest.mark.parametrize(
    ("phrases", "dose", "order", "said"),
    [
        (
            DE,
            THREE_HOLDS,
            SideOrder.ALTERNATE,
            ["Dreimal auf jeder Seite dreißig Sekunden halten, immer im Wechsel."],
        ),
        (
            ES,
            THREE_HOLDS,
            SideOrder.ALTERNATE,
            ["Tres repeticiones de treinta segundos por cada lado, cambiando de lado cada vez."],
        ),
        (DE, REPS, SideOrder.BOTH, ["Zwanzigmal, jedes Mal fünf Sekunden halten."]),
        (ES, REPS, SideOrder.BOTH, ["Veinte veces, manteniendo cinco segundos cada vez."]),
        (
            DE,
            BREATHS,
            SideOrder.BOTH,
            ["Einmal fünf Atemzüge halten.", "Bis zu zehn Atemzüge, wenn es dir guttut."],
        ),
        (
            ES,
            BREATHS,
            SideOrder.BOTH,
            [
                "Una repetición de cinco respiraciones.",
                "Hasta diez respiraciones, si te sienta bien.",
            ],
        ),
    ],
)
def test_a_dose_is_said_as_a_physio_of_that_language_would(
    phrases: Phrases, dose: Dose, order: SideOrder, said: list[str]
) -> None:
    assert phrases.dose(dose, order) == said


@pytest.mark.parametrize(
    ("phrases", "number", "words"),
    [
        (DE, 1, "eine Sekunde"),
        (DE, 21, "einundzwanzig Sekunden"),
        (DE, 131, "zwei Minuten elf Sekunden"),
        (ES, 1, "un segundo"),
        (ES, 21, "veintiún segundos"),
        (ES, 31, "treinta y un segundos"),
        (ES, 121, "dos minutos y un segundo"),
    ],
)
def test_one_and_several_are_told_apart(phrases: Phrases, number: int, words: str) -> None:
    assert phrases.numbers.duration(number) == words


def test_spanish_numbers_agree_with_what_is_counted() -> None:
    assert ES.times(21) == "veintiuna veces"
    assert ES.numbers.number(231, feminine=True) == "doscientas treinta y una"
    assert [ES.numbers.number(n) for n in (22, 100, 101, 1000)] == [
        "veintidós",
        "cien",
        "ciento uno",
        "mil",
    ]


def test_german_counts_in_one_word() -> None:
    assert [DE.times(n) for n in (1, 3, 21, 101)] == [
        "einmal",
        "dreimal",
        "einundzwanzigmal",
        "einhunderteinmal",
    ]


@EVERY
def test_h13_no_number_holds_a_digit(phrases: Phrases) -> None:
    for number in range(10000):
        assert not any(sign.isdigit() for sign in phrases.numbers.number(number))


@EVERY
def test_different_numbers_are_different_words(phrases: Phrases) -> None:
    assert len({phrases.numbers.number(number) for number in range(10000)}) == 10000


@pytest.mark.parametrize(
    ("phrases", "text", "left"),
    [
        (DE, "Das $side.e Knie, der $other.e Fuß", "Das linke Knie, der rechte Fuß"),
        (DE, "$Side.es Knie. Nach $side.", "Linkes Knie. Nach links."),
        (DE, "auf der $side.en Seite, den $other.en Arm", "auf der linken Seite, den rechten Arm"),
        (ES, "la rodilla $side.a, el pie $other.o", "la rodilla izquierda, el pie derecho"),
        (ENGLISH, "your $side.", "your left."),
    ],
)
def test_side_words_agree_with_what_they_stand_beside(
    phrases: Phrases, text: str, left: str
) -> None:
    assert fill(text, Side.LEFT, phrases.sides) == left


@EVERY
def test_h23_every_form_has_two_different_words(phrases: Phrases) -> None:
    for words in phrases.sides.values():
        assert words[Side.LEFT] != words[Side.RIGHT]


@EVERY
@pytest.mark.parametrize("side", Side)
def test_h23_what_names_a_side_names_no_other(phrases: Phrases, side: Side) -> None:
    told = (
        phrases.on_side(side),
        phrases.first_side(side),
        phrases.switch(side, None, last=False),
        phrases.detail(side, ""),
        phrases.count(3, side=side, last=False),
    )
    for text in told:
        assert phrases.names_side(side, text), text
        assert not phrases.names_side(side.other, text), text


def test_a_right_angle_is_no_right_side() -> None:
    assert not DE.names_side(Side.RIGHT, "Das Knie im rechten Winkel.")


@EVERY
def test_the_count_down_is_three_short_words(phrases: Phrases) -> None:
    assert len({*phrases.countdown}) == 3
    assert all(len(word.split()) == 1 for word in phrases.countdown)


@EVERY
def test_where_one_is_is_said(phrases: Phrases) -> None:
    part = phrases.part(Counted.HOLD, 2, 3, 1, 2)
    where = phrases.detail(Side.LEFT, part)

    for number in (1, 2, 3):
        assert phrases.numbers.number(number) in where
    assert phrases.part(Counted.HOLD, 1, 1, 1, 1) == ""
    assert phrases.detail(None, "") == ""


@EVERY
def test_what_is_always_said_fits_an_engine(phrases: Phrases) -> None:
    assert all(0 < len(text) <= LONGEST for text in phrases.any_time())
    assert all(len(text) <= LONGEST for text in phrases.advices.values())


def texts(words: object, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a language's screens, by the way to it."""
    if isinstance(words, str):
        yield at, words
    elif isinstance(words, tuple):
        for number, one in enumerate(words):
            yield from texts(one, f"{at}[{number}]")
    elif is_dataclass(words):
        for field in fields(words):
            yield from texts(getattr(words, field.name), f"{at}.{field.name}")
    else:
        assert hasattr(words, "items"), at
        for key, one in words.items():
            yield from texts(one, f"{at}.{key}")


def names(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


@EVERY
def test_h60_every_screen_text_has_the_names_that_english_has(phrases: Phrases) -> None:
    english, mine = dict(texts(ENGLISH.shown)), dict(texts(phrases.shown))

    assert english.keys() == mine.keys()
    for at, text in english.items():
        assert names(mine[at]) == names(text), at
        assert bool(mine[at]) == bool(text), at


@EVERY
def test_sentences_are_whole(phrases: Phrases) -> None:
    for text in (phrases.safety, phrases.slept, phrases.how_much, phrases.wait_for_key):
        assert re.fullmatch(r"[A-ZÄÖÜÁÉÍÓÚÑ¿].*[.?]", text), text
