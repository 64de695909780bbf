"""What the editor of a routine shows. All texts are plain words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.condition import Condition
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.gui.dose.dosing import Dosing


class LineKind(Enum):
    EXERCISE = "exercise"
    SAY = "say"
    PAUSE = "pause"
    GROUP = "group"  # the head of lines that are repeated


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a list: a line of the routine, or an exercise to choose.

    `inside`: it is one of those that are repeated. `warns`: it is worth a second look.
    """

    key: int = 0
    kind: LineKind = LineKind.EXERCISE
    name: str
    dose: str = ""  # "3 x 30 s each side"
    facts: str = ""  # "half kneeling"
    length: str = ""  # "2:10 min"
    exercise: str = ""
    side: Side | None = None
    inside: bool = False
    warns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkCard:
    """`order` is another order of the lines that mends it, if there is one."""

    sentence: str
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorSheet:
    """The routine as it is now. `undoes` and `redoes` say what, or are empty."""

    name: str
    about: str = ""
    whose: str = ""  # what becomes of changes
    length: str = ""  # "12 min"
    sides: str = ""  # "Left 3:20 min, right 3:20 min"
    facts: tuple[tuple[str, str], ...] = ()
    verbosity: Verbosity | None = None
    per_day: int | None = None
    warn: tuple[Condition, ...] = ()
    rows: tuple[Row, ...] = ()
    remarks: tuple[RemarkCard, ...] = ()
    undoes: str = ""
    redoes: str = ""
    can_reset: bool = False
    can_delete: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSheet:
    """One line, to be changed; which of the values there are, its kind decides."""

    key: int
    kind: LineKind
    name: str = ""
    facts: str = ""
    dosing: Dosing | None = None
    text: str = ""
    seconds: float = 0.0
    times: int = 1
    remarks: tuple[str, ...] = ()
