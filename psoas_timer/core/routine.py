"""A routine and its items: what is done one after the other. All durations are seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import NO_CHANGE, Dose, DoseChange
from psoas_timer.core.exercise import Exercise, Line, Option
from psoas_timer.core.side import FirstSide, Side, SideOrder
from psoas_timer.core.verbosity import Telling, Verbosity


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseItem:
    """A routine's line that does an exercise, with what it changes about the dose."""

    exercise: Exercise
    change: DoseChange = NO_CHANGE
    left: DoseChange = NO_CHANGE
    right: DoseChange = NO_CHANGE
    sides: SideOrder | None = None
    first_side: FirstSide | None = None
    options: Mapping[str, bool] = field(default_factory=dict)
    verbosity: Telling | None = None  # None: as the exercise has it

    @property
    def order(self) -> SideOrder:
        return self.sides or self.exercise.sides

    def dose(self, side: Side | None = None) -> Dose:
        """The dose of this line: exercise, its side, this line, this line's side; later wins."""
        mine = self.left if side is Side.LEFT else self.right if side else NO_CHANGE
        changes = (self.exercise.dose_for(side), self.change, mine)
        dose = self.exercise.dose
        for change in changes:
            dose = dose.changed(change)
        return dose

    @property
    def words(self) -> Verbosity | None:
        """How much is said; None: as the routine has it."""
        wanted = self.verbosity or self.exercise.verbosity
        return wanted if isinstance(wanted, Verbosity) else None

    def option_on(self, option: Option) -> bool:
        return self.options.get(option.id, option.default)

    @property
    def figure(self) -> str:
        """The id of the figure that shows it: of the last option that is on and looks otherwise,
        else of the exercise.
        """
        on = (one.figure for one in reversed(self.exercise.options) if self.option_on(one))
        return next(filter(None, on), None) or self.exercise.figure or self.exercise.id


@dataclass(frozen=True, slots=True)
class SayItem:
    line: Line


@dataclass(frozen=True, slots=True)
class PauseItem:
    seconds: float


@dataclass(frozen=True, slots=True)
class RepeatItem:
    times: int
    items: tuple[Item, ...]


Item = ExerciseItem | SayItem | PauseItem | RepeatItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    id: str
    name: str
    about: str | None = None
    items: tuple[Item, ...]
    warn: tuple[Condition, ...] = ()
    per_day: int | None = None
    verbosity: Verbosity | None = None
    language: str = ""  # of its own texts; empty: that of whoever does it

    def __hash__(self) -> int:
        """Of what can be hashed, for the exercises of its lines hold mappings."""
        return hash((self.id, len(self.items)))


def exercise_items(items: tuple[Item, ...]) -> Iterator[ExerciseItem]:
    """All lines that do an exercise, those inside a repeat once."""
    for item in items:
        if isinstance(item, ExerciseItem):
            yield item
        elif isinstance(item, RepeatItem):
            yield from exercise_items(item.items)
