"""Words for what content files name in English, in the language that is spoken."""

from __future__ import annotations

from psoas_timer.core.exercise import Exercise, ExerciseKind
from psoas_timer.core.phrases import Shown, phrases_in
from psoas_timer.texts import marked, spoken, tr

_KINDS = {
    ExerciseKind.STRETCH: marked("stretch"),
    ExerciseKind.STRENGTHEN: marked("strengthen"),
    ExerciseKind.MASSAGE: marked("massage"),
    ExerciseKind.MOBILITY: marked("mobility"),
    ExerciseKind.BREAK: marked("break"),
    ExerciseKind.REST: marked("rest"),
}


def shown() -> Shown:
    """The words that window and terminal share."""
    return phrases_in(spoken()).shown


def kind_of(exercise: Exercise) -> str:
    return tr(_KINDS[exercise.kind])
