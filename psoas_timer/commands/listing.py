"""`psoas-timer list`: the routines and exercises there are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from psoas_timer.commands.output import say, say_json
from psoas_timer.commands.reference import opened_home
from psoas_timer.commands.words import kind_of, shown
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine
from psoas_timer.home import Home
from psoas_timer.texts import marked, tr

NAME = "list"
HELP = marked("the routines and exercises there are")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tr("for programs"))


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    if arguments.json:
        say_json(_as_json(home))
    else:
        for line in _as_text(home):
            say(line)
    return 0


def _as_text(home: Home) -> Iterator[str]:
    routines, exercises = home.library.routines, home.library.exercises
    wide = max((len(name) for name in (*routines, *exercises)), default=0)
    yield tr("Routines")
    for routine in routines.values():
        minutes = max(1, round(_seconds(routine, home) / 60))
        yield f"  {routine.id:{wide}}  {minutes:3} min  {routine.name}"
    yield ""
    yield tr("Exercises")
    for exercise in exercises.values():
        where = shown().positions[exercise.position]
        about = ", ".join(word for word in (kind_of(exercise), where) if word)
        yield f"  {exercise.id:{wide}}  {exercise.name} ({about})"
    if not routines:
        yield ""
        yield tr("There is nothing to do: `psoas-timer doctor` looks for the reason.")


def _as_json(home: Home) -> dict[str, object]:
    return {
        "routines": [_routine(routine, home) for routine in home.library.routines.values()],
        "exercises": [_exercise(exercise) for exercise in home.library.exercises.values()],
    }


def _routine(routine: Routine, home: Home) -> dict[str, object]:
    return {
        "id": routine.id,
        "name": routine.name,
        "about": routine.about,
        "seconds": round(_seconds(routine, home), 3),
        "estimated": True,
        "exercises": list(dict.fromkeys(_exercise_ids(routine.items))),
    }


def _exercise(exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "kind": exercise.kind.value,
        "position": exercise.position.value,
        "sides": exercise.sides.value,
        "props": list(exercise.props),
    }


def _seconds(routine: Routine, home: Home) -> float:
    return compile_plan(routine, home.preferences()).seconds


def _exercise_ids(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        if isinstance(item, ExerciseItem):
            yield item.exercise.id
        elif isinstance(item, RepeatItem):
            yield from _exercise_ids(item.items)
