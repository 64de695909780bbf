"""What the library page shows of each routine and exercise, for the person who is looking."""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.app.first_look import FirstLook
from psoas_timer.core.browsing import find_exercise_by, find_routine_by
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.length import seconds_of
from psoas_timer.core.needs import alone, needs
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Routine, exercise_items
from psoas_timer.gui.dose.words import dose_words
from psoas_timer.gui.library.exercise_tile import ExerciseCard
from psoas_timer.gui.library.routine_card import RoutineCard
from psoas_timer.home import Home


def look_at(home: Home) -> FirstLook:
    """What the first page shows this person."""
    settings = home.settings
    return FirstLook(
        look=settings.look,
        language=home.language,
        text_scale=settings.text_scale,
        motion=settings.motion,
        keys=dict(settings.keys),
        cards=routine_cards(home),
        problems=tuple(str(problem) for problem in home.library.problems),
    )


def routine_cards(home: Home) -> tuple[RoutineCard, ...]:
    """One for each routine, in the order in which to show them: the person's own come first."""
    routines = home.library.routines.values()
    ordered = sorted(routines, key=lambda one: f"routines.{one.id}" not in home.own.yours)
    return tuple(card(routine, home) for routine in ordered)


def card(routine: Routine, home: Home, reference: str = "") -> RoutineCard:
    """`reference` is by what the routine is found, if that is not its id."""
    screened = home.screened(routine).routine
    asks = needs(screened if screened.items else routine, home.preferences())
    shown = _typical(routine)
    return RoutineCard(
        id=reference or routine.id,
        name=routine.name,
        about=routine.about or "",
        minutes=asks.minutes,
        exercises=asks.exercises,
        positions=asks.positions,
        props=asks.props,
        warnings=asks.warnings,
        figure=shown.exercise.id if shown else "",
        side=home.preferences().first_side if shown and shown.order.sided else None,
        findable=find_routine_by(routine, asks.minutes),
    )


def _typical(routine: Routine) -> ExerciseItem | None:
    """What stands for the routine in a picture: its longest exercise, of several the first."""
    items = tuple(exercise_items(routine.items))
    return max(items, key=lambda item: seconds_of(replace(routine, items=(item,))), default=None)


def exercise_cards(home: Home) -> tuple[ExerciseCard, ...]:
    """One for each exercise, in the alphabet's order."""
    preferences = home.preferences()
    by_name = sorted(home.library.exercises.values(), key=lambda one: one.name.casefold())
    return tuple(_exercise_card(exercise, preferences) for exercise in by_name)


def _exercise_card(exercise: Exercise, preferences: Preferences) -> ExerciseCard:
    minutes = needs(alone(exercise), preferences).minutes
    return ExerciseCard(
        id=exercise.id,
        name=exercise.name,
        kind=exercise.kind,
        position=phrases_in(preferences.language).shown.positions[exercise.position],
        dose=dose_words(exercise.dose, exercise.sides),
        side=preferences.first_side if exercise.sides.sided else None,
        findable=find_exercise_by(exercise, minutes),
    )
