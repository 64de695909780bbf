"""A list as a person or a physio writes it is understood line by line, and nothing in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.core.dose import Amount, Count, Per, Unit
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.plain_list import Understood, read_list
from psoas_timer.core.routine import ExerciseItem, PauseItem
from psoas_timer.core.side import Side
from psoas_timer.library import load
from tests.library.samples import CONTENT

SHIPPED: dict[str, Exercise] = dict(load([CONTENT]).exercises)
EACH = Per.EACH_SIDE


def one(line: str) -> Understood:
    (found,) = read_list(f"My list\n{line}", SHIPPED).lines
    return found


def item_of(line: str) -> ExerciseItem:
    item = one(line).item
    assert isinstance(item, ExerciseItem), one(line)
    return item


@pytest.mark.parametrize(
    ("line", "exercise", "hold", "times", "sets"),
    [
        ("Kneeling lunge 3x30s each side", "kneeling-lunge", 30, Count(3, 3, EACH), 1),
        ("- Kneeling lunge: 3 x 30 sec per leg", "kneeling-lunge", 30, Count(3, 3, EACH), 1),
        ("1. glute bridges 2x15", "glute-bridge", 5, Count(15, 15), 2),
        ("Glute bridge - 2 sets of 15, hold 5 seconds", "glute-bridge", 5, Count(15, 15), 2),
        ("Glute bridge, 15-20 reps", "glute-bridge", 5, Count(15, 20), 1),
        ("cobra 30s x 3", "cobra-pose", 30, Count(3, 3), 1),
        ("Cobra pose hold for 20-30 seconds, 3 times", "cobra-pose", 20, Count(3, 3), 1),
        ("2) Camel pose 3\u00d730\"", "camel-pose", 30, Count(3, 3), 1),
        ("Straight leg raises 20 reps each leg", "straight-leg-raise", 5, Count(20, 20, EACH), 1),
        ("Deeper lunge 1 min/side", "deep-lunge", 60, Count(1, 1, EACH), 1),
        ("Deep lunge 1:30 each side", "deep-lunge", 90, Count(1, 1, EACH), 1),
        ("marching 30 times in all", "marching", 2, Count(30, 30), 1),
        ("Prone quad stretch twice each side", "prone-quad-stretch", 15, Count(2, 2, EACH), 1),
    ],
)  # fmt: skip
def test_a_line_is_understood(
    line: str, exercise: str, hold: float, times: Count, sets: int
) -> None:
    item = item_of(line)
    dose = item.dose()

    assert item.exercise.id == exercise
    assert dose.hold is not None
    assert (dose.hold.low, dose.times, dose.sets) == (hold, times, sets)


IN_OTHERS = {
    language: dict(load([CONTENT], language=language).exercises) for language in ("de", "es")
}


@pytest.mark.parametrize(
    ("language", "line", "exercise", "hold", "times", "sets"),
    [
        (
            "de",
            "Ausfallschritt im Knien 3x30 Sek. je Seite",
            "kneeling-lunge",
            30,
            Count(3, 3, EACH),
            1,
        ),
        ("de", "- Kobra 3 mal 20 Sekunden halten", "cobra-pose", 20, Count(3, 3), 1),
        ("de", "Brücke, 2 Sätze mit 15 Wdh.", "glute-bridge", 5, Count(15, 15), 2),
        ("de", "Bruecke 15 bis 20 Wiederholungen", "glute-bridge", 5, Count(15, 20), 1),
        ("de", "Kobra 1,5 Minuten", "cobra-pose", 90, Count(2, 3), 1),
        ("de", "Tiefer Ausfallschritt 1 min pro Bein", "deep-lunge", 60, Count(1, 1, EACH), 1),
        ("es", "Zancada de rodillas 3x30 seg por lado", "kneeling-lunge", 30, Count(3, 3, EACH), 1),
        (
            "es",
            "Postura de la cobra: mantener 20 segundos, 3 veces",
            "cobra-pose",
            20,
            Count(3, 3),
            1,
        ),
        ("es", "Puente de glúteos, 2 series de 15", "glute-bridge", 5, Count(15, 15), 2),
        ("es", "puente de gluteos 15 a 20 repeticiones", "glute-bridge", 5, Count(15, 20), 1),
        ("es", "Postura de la cobra 1,5 min", "cobra-pose", 90, Count(2, 3), 1),
        ("de", "Kneeling lunge 3x30s each side", "kneeling-lunge", 30, Count(3, 3, EACH), 1),
    ],
)
def test_a_line_in_another_language_is_understood(
    language: str, line: str, exercise: str, hold: float, times: Count, sets: int
) -> None:
    (found,) = read_list(f"Meine Liste\n{line}", IN_OTHERS[language], language).lines
    assert isinstance(found.item, ExerciseItem), found
    dose = found.item.dose()

    assert found.item.exercise.id == exercise
    assert dose.hold is not None
    assert (dose.hold.low, dose.times, dose.sets) == (hold, times, sets)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Ausfallschritt im Knien 3 mal je Seite, links 45 s, rechte Seite 30 s, Pause 20 s"),
        ("de", "Ausfallschritt im Knien je Bein 3x, 45 Sek. links, 30 Sek. rechts, 20 s Pause"),
        ("es", "Zancada de rodillas 3 veces por lado, izquierda 45 s, derecha 30 s, descanso 20 s"),
        (
            "es",
            (
                "Zancada de rodillas 3 por lado, lado izquierdo 45 seg, lado derecho 30 seg, "
                "20 seg de descanso"
            ),
        ),
    ],
)
def test_h61_sides_stay_apart_in_every_language(language: str, line: str) -> None:
    (found,) = read_list(f"Liste\n{line}", IN_OTHERS[language], language).lines
    assert isinstance(found.item, ExerciseItem), found

    assert found.item.dose(Side.LEFT).hold == Amount(45, 45)
    assert found.item.dose(Side.RIGHT).hold == Amount(30, 30)
    assert found.item.dose().times == Count(3, 3, EACH)
    assert found.item.dose().rest == 20


@pytest.mark.parametrize("line", ["Pause 30 Sek.", "30 Sekunden Pause", "descanso de 30 segundos"])
def test_a_pause_in_another_language_is_understood(line: str) -> None:
    assert one(line).item == PauseItem(30.0)


@pytest.mark.parametrize(
    ("language", "end", "unknown"),
    [
        (
            "de",
            "Auf jeder Seite, weil nichts anderes dasteht.",
            "Eine Übung wie „Zumba“ gibt es nicht.",
        ),
        (
            "es",
            "En cada lado, porque no se dice otra cosa.",
            "No hay ningún ejercicio como «Zumba».",
        ),
    ],
)
def test_how_it_was_understood_is_said_in_the_language(
    language: str, end: str, unknown: str
) -> None:
    text = "Liste\nkneeling-lunge 3x30s\nZumba 3x"
    first, second = read_list(text, IN_OTHERS[language], language).lines

    assert first.sentence.startswith(f"{IN_OTHERS[language]['kneeling-lunge'].name}: ")
    assert first.sentence.endswith(end)
    assert second.sentence == unknown


def test_breaths_work_rest_and_pauses_are_understood() -> None:
    assert item_of("Sphinx 8 breaths").dose().hold == Amount(8, 8, Unit.BREATHS)
    assert item_of("Mountain climbers 45s").dose().work == Amount(45, 45)
    dose = item_of("Kneeling lunge 3x30s each side, rest 20 s").dose()
    assert (dose.hold, dose.times.low, dose.rest) == (Amount(30, 30), 3, 20)
    assert one("Rest 1 min").item == PauseItem(60.0)
    assert one("Pause 30 seconds").item == PauseItem(30.0)


def test_the_sides_can_differ() -> None:
    item = item_of("Kneeling lunge 3 times each side, left 45 s, right 30 s")

    assert item.dose(Side.LEFT).hold == Amount(45, 45)
    assert item.dose(Side.RIGHT).hold == Amount(30, 30)
    assert item.dose().times == Count(3, 3, EACH)


def test_how_it_was_understood_is_said() -> None:
    found = one("Kneeling lunge stretch 3x30s")

    assert found.sentence == (
        "Kneeling lunge stretch: Three holds of thirty seconds on each side, changing sides every "
        "time. On each side, as nothing else is said."
    )
    assert found.sure


def test_a_name_that_is_only_like_one_is_asked_about() -> None:
    found = one("kneling lunges 3x30s each side")

    assert isinstance(found.item, ExerciseItem)
    assert found.item.exercise.id == "kneeling-lunge"
    assert not found.sure
    assert found.sentence.endswith("Is that what you mean?")


def test_what_is_not_known_is_said_and_becomes_nothing() -> None:
    found = one("Nordic hamstring curl 3x8")

    assert found.item is None
    assert found.sentence == 'There is no exercise like "Nordic hamstring curl".'


def test_a_dose_outside_the_limits_is_said() -> None:
    assert "1 to 600 seconds" in one("Cobra pose 20 min").sentence


def test_a_whole_list_becomes_a_routine() -> None:
    text = "Physio, Tuesday:\n\n• Cobra pose 3x20s\n• Zumba\n• Rest 30s\n• Glute bridge 15x\n"
    found = read_list(text, SHIPPED)
    routine = found.routine("physio-tuesday", found.title)

    assert (found.title, routine.name) == ("Physio, Tuesday", "Physio, Tuesday")
    assert [type(item) for item in routine.items] == [ExerciseItem, PauseItem, ExerciseItem]
    assert [(line.number, line.text) for line in found.unknown] == [(4, "Zumba")]
    with pytest.raises(ValueError, match="no line"):
        read_list("Zumba 3x\n", SHIPPED).routine("x", "X")


@given(
    st.text(max_size=200)
    | st.from_regex(r"([0-9]{1,4}|x|s|min| |:|-|each side|left|sets of){1,20}")
)
def test_h51_no_text_is_too_much_for_it(text: str) -> None:
    for line in read_list(text, SHIPPED).lines:
        assert line.sentence
