"""An exercise as text and back: the same again, or every problem with its line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.core.exercise import Exercise
from psoas_timer.home import open_home
from psoas_timer.library import exercise_text, read_exercise

SHIPPED = tuple(open_home().library.exercises.values())


@pytest.mark.parametrize("exercise", SHIPPED, ids=lambda exercise: exercise.id)
def test_every_shipped_exercise_comes_back_as_it_is(exercise: Exercise) -> None:
    wanted = replace(exercise, language="")  # which its file tells, for all that is in it

    assert read_exercise(exercise_text(exercise), exercise.id) == (wanted, ())


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "empty"),
        ("name: x\nkind: strech\nhold: 30 s\nmove: [a]\n", 2, "strech"),
        ("name: x\nkind: stretch\nhold: 30 s\nmove: [Rock the $leg.]\n", 4, "$leg"),
        ("name: x\nkind: stretch\nhold: 3000 s\nmove: [a]\n", 3, "3000"),
        ("name: [", 1, "never closed"),
        ("name: &a x\nkind: *a\n", 1, "anchors"),
        ("\ud800", 1, "missing"),
        ("a: " + "[" * 50, 1, "nested"),
    ],
)
def test_h44_what_cannot_be_is_said_with_its_line(text: str, line: int, words: str) -> None:
    exercise, problems = read_exercise(text, "x")

    assert exercise is None
    assert problems[0].line == line
    assert any(words in problem.message for problem in problems)
