"""Find what to do: what there is, narrowed to what a body, a place and the time allow."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.model import Exercise, ExerciseKind, Position, Routine
from psoas_timer.core.offer import exercise_items
from psoas_timer.core.phrases import phrases_in


class Trait(Enum):
    """What a routine or an exercise can be chosen by."""

    LYING = "lying"  # nothing but lying down
    NO_KNEELING = "no-kneeling"
    DESK = "desk"  # nothing to lie down on, nothing to fetch
    STRETCH = "stretch"
    STRENGTH = "strength"
    MASSAGE = "massage"
    REST = "rest"


KINDS = frozenset({Trait.STRETCH, Trait.STRENGTH, Trait.MASSAGE, Trait.REST})
"""Of these one is enough; all others that are wished for have to be there."""

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


@dataclass(frozen=True, slots=True)
class Findable:
    """What a routine or exercise is found by. `words` are folded."""

    words: str = ""
    traits: frozenset[Trait] = frozenset()
    minutes: int = 0


UNKNOWN = Findable()
"""Found by no words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person looks for; the empty wish is met by all. `most_minutes` None: any length."""

    words: str = ""
    traits: frozenset[Trait] = frozenset()
    most_minutes: int | None = None

    def is_met_by(self, one: Findable) -> bool:
        """Every word is in it somewhere, it is short enough, and it has the traits."""
        kinds = self.traits & KINDS
        return (
            all(word in one.words for word in folded(self.words).split())
            and (self.most_minutes is None or one.minutes <= self.most_minutes)
            and self.traits - KINDS <= one.traits
            and (not kinds or bool(kinds & one.traits))
        )


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


def folded(text: str) -> str:
    """`text` as it is compared: no capitals and no accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


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
