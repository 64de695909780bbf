"""What a content file says of one exercise. All durations are seconds.

Texts are kept as written, with `$side` and `$other` still in them; `core.wording` fills them in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import NO_CHANGE, ONCE, Dose, DoseChange
from psoas_timer.core.side import FirstSide, Side, SideOrder
from psoas_timer.core.verbosity import Verbosity


class ExerciseKind(Enum):
    STRETCH = "stretch"
    STRENGTHEN = "strengthen"
    MASSAGE = "massage"
    MOBILITY = "mobility"
    BREAK = "break"
    REST = "rest"


class Position(Enum):
    """How the body is placed; the plan allows time for the change between two of them."""

    SUPINE = "supine"
    PRONE = "prone"
    SIDE_LYING = "side-lying"
    HALF_KNEELING = "half-kneeling"
    KNEELING = "kneeling"
    STANDING = "standing"
    SEATED = "seated"
    PLANK = "plank"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. `say` is how to speak it where the written form is not the spoken one."""

    text: str
    say: str | None = None

    @property
    def spoken(self) -> str:
        return self.say or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A variant a person can switch on: deeper, easier, another prop."""

    id: str
    label: str
    default: bool = False
    setup: tuple[Line, ...] = ()
    move: tuple[Line, ...] = ()
    release: tuple[Line, ...] = ()
    props: tuple[str, ...] = ()
    figure: str | None = None  # that shows it, if it looks otherwise


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning, when it applies, and the key of the source that gives it."""

    when: Condition
    say: Line
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where an exercise is from and the dose that source gives, in its own words."""

    ref: str
    dose: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    id: str
    name: str
    kind: ExerciseKind
    position: Position = Position.ANY
    figure: str | None = None  # the id of the figure that shows it, where that is not its own
    props: tuple[str, ...] = ()
    optional_props: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    aka: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    sides: SideOrder = SideOrder.BOTH
    first_side: FirstSide | None = None
    side_cue: Line | None = None
    switch: float | None = None  # seconds to change sides; None: the pace decides
    dose: Dose = ONCE
    left: DoseChange = NO_CHANGE
    right: DoseChange = NO_CHANGE
    setup: tuple[Line, ...] = ()
    move: tuple[Line, ...] = ()
    later: Line | None = None
    release: tuple[Line, ...] = ()
    finish: tuple[Line, ...] = ()
    form: tuple[Line, ...] = ()
    feel: Line | None = None
    breathe: Line | None = None
    options: tuple[Option, ...] = ()
    stop: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: str | None = None
    verbosity: Verbosity | None = None  # None: as the routine has it
    language: str = ""  # of its texts; empty: that of whoever does it
    words: tuple[tuple[str, str], ...] = ()  # props and targets in that language

    def called(self, thing: str) -> str:
        """A prop or target in words; what it is known by is the same in every language."""
        return dict(self.words).get(thing, thing)

    def dose_for(self, side: Side | None) -> DoseChange:
        """What this exercise says differently about one side."""
        if side is None:
            return NO_CHANGE
        return self.left if side is Side.LEFT else self.right
