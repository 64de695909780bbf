"""Find what to do: what there is, narrowed to what a body, a place and the time allow."""

from __future__ import annotations

from collections.abc import Iterable

from psoas_timer.core.exercise import Exercise, ExerciseKind, Position
from psoas_timer.core.findable import Findable, Trait, folded
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.routine import Routine, exercise_items

_LYING = {Position.SUPINE, Position.PRONE, Position.SIDE_LYING}
_KNEELING = {Position.KNEELING, Position.HALF_KNEELING}
_AWAY_FROM_A_DESK = {*_LYING, Position.PLANK, Position.KNEELING}
_AT_A_DESK = {"floor", "chair", "desk", "table", "wall"}
_KIND_TRAITS = {
    ExerciseKind.STRETCH: Trait.STRETCH,
    ExerciseKind.MOBILITY: Trait.STRETCH,
    ExerciseKind.STRENGTHEN: Trait.STRENGTH,
    ExerciseKind.MASSAGE: Trait.MASSAGE,
    ExerciseKind.REST: Trait.REST,
    ExerciseKind.BREAK: Trait.REST,
}


def find_routine_by(routine: Routine, minutes: int) -> Findable:
    """A routine has the kind that at least half of its exercises have."""
    exercises = [item.exercise for item in exercise_items(routine.items)]
    words = [routine.name, routine.about or "", *(_words(exercise) for exercise in exercises)]
    kinds = [_KIND_TRAITS[exercise.kind] for exercise in exercises]
    mostly = {kind for kind in kinds if 2 * kinds.count(kind) >= len(kinds)}
    return Findable(folded(" ".join(words)), frozenset(_places(exercises) | mostly), minutes)


def find_exercise_by(exercise: Exercise, minutes: int) -> Findable:
    traits = _places([exercise]) | {_KIND_TRAITS[exercise.kind]}
    return Findable(folded(_words(exercise)), frozenset(traits), minutes)


def _places(exercises: Iterable[Exercise]) -> set[Trait]:
    """Where and how they can be done, all of them together."""
    exercises = list(exercises)
    positions = {exercise.position for exercise in exercises} - {Position.ANY}
    props = {prop for exercise in exercises for prop in exercise.props}
    traits = set()
    if positions and positions <= _LYING:
        traits.add(Trait.LYING)
    if not positions & _KNEELING:
        traits.add(Trait.NO_KNEELING)
    if positions and not positions & _AWAY_FROM_A_DESK and props <= _AT_A_DESK:
        traits.add(Trait.DESK)
    return traits


def _words(exercise: Exercise) -> str:
    where = phrases_in(exercise.language).shown.positions[exercise.position]
    things = (*exercise.targets, *exercise.props, *exercise.optional_props)
    kind = exercise.kind.value
    return " ".join((exercise.name, *exercise.aka, where, kind, *map(exercise.called, things)))
