"""What history keeps of a session. Seconds throughout, moments by the wall clock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from psoas_timer.core.events import Outcome
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.stamp import Stamp

LONGEST_TEXT = 4000  # characters of a note
WORST_PAIN = 10


class FollowUp(Enum):
    """How it was a day after a session that hurt."""

    SETTLED = "settled"
    STILL = "still there"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Effort:
    """One hold, rep or stretch of work.

    `planned` seconds are those of the routine as it began, 0 for what was done beyond it. Without
    an outcome it was never reached.
    """

    exercise: str
    item: int
    set: int
    rep: int
    side: Side | None
    kind: SegmentKind
    planned: float
    seconds: float
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Pain:
    """`level` of 10, told in mid-exercise at `at`."""

    exercise: str
    item: int
    set: int
    rep: int
    side: Side | None
    level: int
    at: Stamp


@dataclass(frozen=True, slots=True)
class Felt:
    """How much it hurts, 0 to 10, in all and on each side; None where nobody said."""

    level: int | None = None
    left: int | None = None
    right: int | None = None


NOTHING_SAID = Felt()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """`id` is a UUID. `revision` grows with each edit: of two copies the higher one holds."""

    id: str
    routine: str  # the routine's id, or FILE:id
    name: str
    started: Stamp
    ended: Stamp
    completed: bool
    ran: float  # seconds in motion, pauses left out
    pauses: int
    efforts: tuple[Effort, ...] = ()
    pains: tuple[Pain, ...] = ()
    note: str = ""
    before: Felt = NOTHING_SAID
    after: Felt = NOTHING_SAID
    follow_up: FollowUp | None = None
    revision: int = 1
    deleted: bool = False

    @property
    def planned(self) -> float:
        """Seconds of effort that the routine asked for."""
        return sum(effort.planned for effort in self.efforts)

    def seconds(self, side: Side | None) -> float:
        """Seconds of effort on that side; None: on both at once."""
        return sum(effort.seconds for effort in self.efforts if effort.side is side)

    @property
    def worst(self) -> int | None:
        """The highest pain told during the session."""
        return max((pain.level for pain in self.pains), default=None)

    def edited(self, **changes: object) -> SessionRecord:
        """A copy with these changes that holds against this one."""
        revision = self.revision + 1
        return replace(self, **changes, revision=revision)  # type: ignore[arg-type]  # own names

    def emptied(self) -> SessionRecord:
        """Only that there was such a session, and that it was deleted."""
        return self.edited(
            efforts=(), pains=(), note="", before=NOTHING_SAID, after=NOTHING_SAID, follow_up=None
        )
