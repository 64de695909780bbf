"""Doses as they are read at a glance."""

from __future__ import annotations

import pytest

from psoas_timer.core.dose import Amount, Count, Dose, Per, Tempo, Unit
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.side import SideOrder
from psoas_timer.gui.dose.words import dose_words, seconds_words
from tests.core.samples import BALL, BREATHS, BRIDGE, CLIMB, LUNGE, MARCH, MASSAGE, RAISE, REST


@pytest.mark.parametrize(
    ("exercise", "words"),
    [
        (LUNGE, "3 × 30–60 s each side"),  # times, as it is shown
        (BRIDGE, "15–20 times, each held 5–10 s"),
        (MARCH, "6 times in all, each held 2 s"),
        (RAISE, "4 times each side, each held 5 s"),
        (BREATHS, "up to 10 breaths"),
        (MASSAGE, "1–2 min each side"),
        (CLIMB, "30 s"),
        (REST, "1 min"),
        (BALL, "at your own pace each side"),
    ],
)
def test_a_dose_is_told_in_a_few_words(exercise: Exercise, words: str) -> None:
    assert dose_words(exercise.dose, exercise.sides) == words


def test_sets_come_first_and_once_is_a_word() -> None:
    once = Dose(times=Count(1, 1, Per.EACH_SIDE), tempo=Tempo(), sets=2)
    held = Dose(hold=Amount(1, 1, Unit.BREATHS), times=Count(4, 4))

    assert dose_words(once, SideOrder.IN_TURN) == "2 sets of once each side"
    assert dose_words(held, SideOrder.ALTERNATE) == "4 × 1 breath in all"


@pytest.mark.parametrize(
    ("seconds", "words"), [(45, "45 s"), (60, "1 min"), (90, "1:30 min"), (2.5, "2.5 s")]
)
def test_seconds_become_minutes_where_that_reads_better(seconds: float, words: str) -> None:
    assert seconds_words(seconds) == words
