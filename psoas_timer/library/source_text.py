"""One exercise or routine as the text of a content file, and back, for an editor to show beside."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import yaml

from psoas_timer.core.model import Exercise, Routine
from psoas_timer.library import written
from psoas_timer.library.document import LINE_BREAK
from psoas_timer.library.exercises import EXERCISES
from psoas_timer.library.file import root_of
from psoas_timer.library.packs import VERSION
from psoas_timer.library.plain import Plain, dump
from psoas_timer.library.problem import Problem
from psoas_timer.library.records import Named
from psoas_timer.library.report import Report, Spot
from psoas_timer.library.routines import ROUTINES
from psoas_timer.library.scope import Scope

T = TypeVar("T")
_HERE = Path("this text")  # problems are in no file


def exercise_text(exercise: Exercise) -> str:
    return _text("exercises", exercise.id, written.exercise(exercise))


def routine_text(routine: Routine) -> str:
    return _text("routines", routine.id, written.routine(routine))


def read_exercise(text: str) -> tuple[Exercise | None, tuple[Problem, ...]]:
    """The first exercise of the text, if it can be used, and all its problems."""
    return _read(text, "exercises", EXERCISES, Scope())


def read_routine(
    text: str, exercises: Mapping[str, Exercise]
) -> tuple[Routine | None, tuple[Problem, ...]]:
    """The first routine of the text, made of these exercises, and all its problems."""
    return _read(text, "routines", ROUTINES, Scope(exercises=exercises))


def _text(section: str, name: str, value: dict[str, Plain]) -> str:
    return dump({"psoas-timer": str(VERSION), section: {name: value}})


def _read(
    text: str, section: str, named: Named[T], scope: Scope
) -> tuple[T | None, tuple[Problem, ...]]:
    report = Report(_HERE, LINE_BREAK.split(text))
    spot = _section(text, section, report)
    read = named.read(spot.within(scope)) if spot else None
    first = None if report.failed or not read else next(iter(read.values()))
    return first, tuple(report.problems)


def _section(text: str, name: str, report: Report) -> Spot | None:
    """Where that section is, or None and a report why there is none."""
    data = text.encode("utf-8", "replace")
    root = root_of(data, len(data), report)
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            if key.value == name:
                return Spot(value, report, name, name)
    if root is not None:
        report.error(1, 1, f'"{name}" is missing.', f'Add a line "{name}:".')
    return None
