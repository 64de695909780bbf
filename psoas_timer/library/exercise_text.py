"""One exercise as the text of a file, for who would rather write it, and back again."""

from __future__ import annotations

from pathlib import Path

from psoas_timer.core.exercise import Exercise
from psoas_timer.library import written
from psoas_timer.library.document import LINE_BREAK, compose
from psoas_timer.library.exercises import EXERCISES
from psoas_timer.library.plain import dump
from psoas_timer.library.problem import Problem
from psoas_timer.library.report import Report, Spot

_HERE = Path("exercise.yaml")


def exercise_text(exercise: Exercise) -> str:
    """What stands below the exercise's id in a file."""
    return dump(written.exercise(exercise))


def read_exercise(text: str, name: str) -> tuple[Exercise | None, tuple[Problem, ...]]:
    """The exercise of that id, or None, and all that is wrong with the text. Never raises."""
    report = Report(_HERE, LINE_BREAK.split(text))
    data = text.encode("utf-8", "replace")
    root = compose(data, len(data), report)
    if root is None:
        return None, tuple(report.problems)
    exercise = EXERCISES.each.read(Spot(root, report, "", name))
    problems = tuple(sorted(report.problems, key=lambda one: (one.line or 0, one.column or 0)))
    return (None if report.failed else exercise), problems
