"""What the page of a routine shows. All texts are plain words."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.side import Side
from psoas_timer.gui.exercise.sheet import Quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class StopCard:
    """One line of the routine. `index` is the segment to begin from."""

    line: int
    index: int
    start: str  # "4:30"
    length: str  # "2:10 min"
    name: str
    dose: str = ""
    facts: str = ""  # "half kneeling, right side first"
    exercise: str = ""  # its id, if it is one
    figure: str = ""  # the id of what shows it
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineSheet:
    id: str
    name: str
    about: str = ""
    length: str  # "14 min"
    facts: tuple[tuple[str, str], ...] = ()  # "You need", "cushion"
    stops: tuple[StopCard, ...]
    warnings: tuple[str, ...] = ()  # what this person's answers change
    cautions: tuple[Quoted, ...] = ()
