"""What a person wants of every plan, whatever the routine."""

from __future__ import annotations

from dataclasses import dataclass, field

from psoas_timer.core.condition import Condition
from psoas_timer.core.marks import Marks
from psoas_timer.core.pace import Pace
from psoas_timer.core.pain import PainRule
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity


@dataclass(frozen=True, slots=True)
class Preferences:
    """`first_side` begins where the content leaves it open.

    `verbosity` holds where neither the line nor the routine says; `familiar` are the ids of
    exercises that FADING need not explain any more. `conditions` are those the person named; None
    means never asked, and then every caution is said. `anyway` are exercises (by id) that they do
    in spite of a condition. `language` is that of the program's words, and of texts that do not
    tell theirs.
    """

    pace: Pace = field(default_factory=Pace)
    words_per_minute: float = 155.0
    first_side: Side = Side.RIGHT
    verbosity: Verbosity = Verbosity.FULL
    marks: Marks = field(default_factory=Marks)
    familiar: frozenset[str] = frozenset()
    conditions: frozenset[Condition] | None = None
    anyway: frozenset[tuple[Condition, str]] = frozenset()
    pain: PainRule = field(default_factory=PainRule)
    language: str = "en"

    def warns_of(self, condition: Condition) -> bool:
        """Does a caution for that condition concern this person, as far as they have said?"""
        known = self.conditions
        return condition is Condition.ALWAYS or known is None or condition in known

    def words_for(self, item: ExerciseItem) -> Verbosity:
        """FULL, BRIEF or NAMES."""
        wanted = item.words or self.verbosity
        if wanted is not Verbosity.FADING:
            return wanted
        return Verbosity.BRIEF if item.exercise.id in self.familiar else Verbosity.FULL
