"""What a reader has to know about its surroundings: sides, and the exercises there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.side import SideOrder


class Sides(Enum):
    """What `$side` and "each side" can mean at a spot."""

    NONE = "none"  # outside of any exercise
    BOTH = "both"  # an exercise without sides
    SIDED = "sided"
    ONE = "one"  # what an exercise says about one of its sides
    UNKNOWN = "unknown"  # `sides` itself is wrong, so nothing can be said about the rest

    @classmethod
    def of(cls, order: SideOrder) -> Sides:
        return cls.SIDED if order.sided else cls.BOTH


@dataclass(frozen=True, slots=True)
class Scope:
    sides: Sides = Sides.NONE
    exercise: Exercise | None = None  # the one that a routine's line is about
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    left_out: Mapping[str, Path] = field(default_factory=dict)  # exercises in files with errors
    language: str = ""  # of the texts, where a translation tells it

    def exercise_named(self, name: str) -> Exercise | None:
        """The exercise that has that id, or else the one that had it in an older version."""
        known = self.exercises.get(name)
        return known or next((e for e in self.exercises.values() if name in e.was), None)


NOWHERE = Scope()
