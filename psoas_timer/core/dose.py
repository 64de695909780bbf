"""How much of an exercise to do, and what a line or a side says differently. Times are seconds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import Enum


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


ONCE = Dose()
NO_CHANGE = DoseChange()
