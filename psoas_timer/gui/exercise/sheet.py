"""What the page of an exercise shows. All texts are plain words."""

from __future__ import annotations

from dataclasses import dataclass, field

from psoas_timer.core.figure.model import Figure
from psoas_timer.core.routine import ExerciseItem


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence, and under it where it is from or whom it is for."""

    text: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseSheet:
    """`item` is the exercise in the dose it is played in, alone or as a routine's line.

    `numbers` are those of the dose with who gives them, `doses` what sources say in their words.
    """

    item: ExerciseItem
    facts: str  # "Stretch, half kneeling, about 4 min"
    figure: Figure | None = None
    numbers: tuple[Quoted, ...] = ()
    doses: tuple[Quoted, ...] = ()
    cautions: tuple[Quoted, ...] = ()
    warning: str = ""  # why it may not suit this person
    sources: tuple[Quoted, ...] = ()
    needs: tuple[str, ...] = field(default_factory=tuple)
    good_to_have: tuple[str, ...] = ()
