"""What a content file says: exercises, doses and routines. All durations are seconds.

Texts are kept as written, with `$side` and `$other` still in them; `core.wording` fills them in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import TypeAlias

from psoas_timer.core.side import Side as Side


class SideOrder(Enum):
    """How an exercise goes through the sides."""

    BOTH = "both"  # both at once: no sides
    ALTERNATE = "alternate"  # change after every hold or rep
    ALTERNATE_SETS = "alternate-sets"  # change after every set
    IN_TURN = "in-turn"  # finish one side, then the other

    @property
    def sided(self) -> bool:
        return self is not SideOrder.BOTH


class FirstSide(Enum):
    """Which side begins; ASK leaves it to the person at the start."""

    LEFT = "left"
    RIGHT = "right"
    ASK = "ask"


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


class Condition(Enum):
    """When a caution or a rule of safety applies."""

    ALWAYS = "always"
    SPINAL_CONDITION = "spinal-condition"
    SIJ_DYSFUNCTION = "sij-dysfunction"
    KNEE_PAIN = "knee-pain"
    HIP_REPLACEMENT_FRONT = "hip-replacement-front"  # operated on from the front
    HIP_REPLACEMENT_OTHER = "hip-replacement-other"
    PREGNANCY = "pregnancy"
    ABDOMEN = "abdomen"  # an operation, an aneurysm or the like: no pressure on the belly
    OSTEOPOROSIS = "osteoporosis"


class Verbosity(Enum):
    """How much is said."""

    FULL = "full"
    BRIEF = "brief"  # the short forms
    NAMES = "names"  # names, sides, beginnings and ends
    FADING = "fading"  # full until an exercise is familiar, then brief


class AsRoutine(Enum):
    """What an exercise or a line says of a thing that it leaves to the routine."""

    AS_ROUTINE = "routine"


AS_ROUTINE = AsRoutine.AS_ROUTINE
Telling: TypeAlias = Verbosity | AsRoutine
"""How much is said of one exercise."""


class Unit(Enum):
    SECONDS = "seconds"
    BREATHS = "breaths"


@dataclass(frozen=True, slots=True)
class Amount:
    """How long: seconds or breaths, perhaps a range. `up_to` means only the top is given."""

    low: float
    high: float
    unit: Unit = Unit.SECONDS
    up_to: bool = False

    @property
    def start(self) -> float:
        """Where a person begins: the low end of a range; half of an "up to" (that half is ours)."""
        if self.up_to:
            return max(1.0, float(round(self.high / 2)))
        return self.low

    @property
    def is_range(self) -> bool:
        return self.low != self.high or self.up_to


class Per(Enum):
    """What a number of times counts."""

    ALL = "in all"
    EACH_SIDE = "each side"


@dataclass(frozen=True, slots=True)
class Count:
    """How many times: a number or a range, in all or on each side."""

    low: int = 1
    high: int = 1
    per: Per = Per.ALL


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of one rep's way up, pause at the top and way down."""

    up: float = 2.0
    pause: float = 0.0
    down: float = 2.0


WAYS = frozenset({"hold", "work", "until_key"})  # of saying what one time is; a dose has one


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much of an exercise to do.

    Exactly one of these says what one time is: `hold`, `work` (`for:` in files, as many as you
    can), `until_key`, or none of them, which makes a time one rep at `tempo`. `contract` and
    `relax` come before each hold (contract-relax).
    """

    hold: Amount | None = None
    work: Amount | None = None
    until_key: bool = False
    contract: Amount | None = None
    relax: Amount | None = None
    times: Count = Count()
    sets: int = 1
    rest: float | None = None  # between two times; None: the pace decides
    set_rest: float | None = None  # between two sets; None: the pace decides
    tempo: Tempo | None = None

    def changed(self, change: DoseChange) -> Dose:
        """This dose with everything that `change` says; a new way of counting replaces the old."""
        given = change.given()
        if not given:
            return self
        if WAYS & given.keys():
            given = {"hold": None, "work": None, "until_key": False} | given
        return replace(self, **given)  # type: ignore[arg-type]  # keys are this class's own


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseChange:
    """Part of a dose: what a routine's line or one side says differently. None: unchanged."""

    hold: Amount | None = None
    work: Amount | None = None
    until_key: bool | None = None
    contract: Amount | None = None
    relax: Amount | None = None
    times: Count | None = None
    sets: int | None = None
    rest: float | None = None
    set_rest: float | None = None
    tempo: Tempo | None = None

    def given(self) -> dict[str, object]:
        """The values this change sets, by field name."""
        if self is NO_CHANGE:  # by far the most common, and a plan asks thousands of times
            return {}
        pairs = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {name: value for name, value in pairs if value is not None}

    def then(self, later: DoseChange) -> DoseChange:
        """Both changes as one; where they speak of the same thing, `later` wins."""
        given = later.given()
        return replace(self.without(given), **given)  # type: ignore[arg-type]  # its own fields

    def without(self, names: Iterable[str]) -> DoseChange:
        """This change with nothing to say of those fields, nor of another way of counting."""
        named = set(names)
        gone = named | WAYS if named & WAYS else named
        return replace(self, **dict.fromkeys(gone))


NO_CHANGE = DoseChange()


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
    dose: Dose = Dose()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Who a set of files is by, and the full names of the sources its exercises refer to."""

    id: str
    title: str
    language: str = "en"
    revision: int = 1
    license: str | None = None
    author: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
