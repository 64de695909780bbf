"""Everything that can happen to a session, and everything it can ask for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from psoas_timer.core.command import Command as Command
from psoas_timer.core.segment import Place, SegmentKind, Tone
from psoas_timer.core.side import Side


class PauseReason(Enum):
    """Why a session stands still."""

    ASKED = "asked"  # the person paused it
    QUESTION = "question"  # a dialog is open: stop?
    SLEPT = "slept"  # the computer slept
    SOUND_LOST = "sound lost"
    RESUMED = "resumed"  # taken up again from a checkpoint
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed. Due whenever the session's deadline is reached."""


@dataclass(frozen=True, slots=True)
class ClipFinished:
    """The clip asked for by `Speak` number `number` has been heard to its end."""

    number: int


@dataclass(frozen=True, slots=True)
class ClipsKnown:
    """How long some texts take to say: (text, seconds) pairs."""

    lengths: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class PainLevel:
    """How much it hurts, 0 to 10."""

    level: int


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to that segment of the plan."""

    index: int


@dataclass(frozen=True, slots=True)
class Interrupt:
    """Something from outside makes the session wait."""

    reason: PauseReason


Event = Command | Tick | ClipFinished | ClipsKnown | PainLevel | Jump | Interrupt


@dataclass(frozen=True, slots=True)
class Speak:
    """Say `text`, beginning at time `at`. Report ClipFinished(number) when it was said whole.

    What is not a `must` is better left out than late. `side` is the working side of the segment
    the words belong to, if it has one; `language` says which voice is to read
    them; empty, the one that reads the rest.
    """

    number: int
    text: str
    at: float
    must: bool = True
    side: Side | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Play:
    """Sound a tone at time `at`. `instead` is True for a tone that replaces words."""

    tone: Tone
    at: float
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """Stop what sounds and forget what was to sound."""


class Outcome(Enum):
    DONE = "done"
    SKIPPED = "skipped"
    HURT = "hurt"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one hold, rep or stretch of work. `seconds` were really spent in it."""

    exercise: str
    place: Place
    kind: SegmentKind
    side: Side | None
    seconds: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PainReport:
    exercise: str
    place: Place
    level: int


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a person changed about a routine's line on the spot."""

    item: int
    hold: float = 0.0  # seconds more or fewer, each hold
    reps: int = 0  # more or fewer, each side


@dataclass(frozen=True, slots=True)
class SoFar:
    """What a session had behind it: seconds in motion, pauses, what was done, what hurt."""

    ran: float = 0.0
    pauses: int = 0
    done: tuple[Done, ...] = ()
    pains: tuple[PainReport, ...] = ()


@dataclass(frozen=True, slots=True)
class Stopped:
    """By the pain key; `level` once the person has given it: then it is the last of the pains."""

    level: int | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Enough to go on from here after the computer died. `elapsed` seconds into the segment.

    `exercise` is that of the segment, if it has one, to know the place by in a changed routine.
    `stopped` if it stands there because something hurts.
    """

    routine: str
    exercise: str | None
    place: Place
    elapsed: float
    adjustments: tuple[Adjustment, ...] = ()
    so_far: SoFar = SoFar()
    stopped: Stopped | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """The session is over; remember it."""

    routine: str
    completed: bool
    so_far: SoFar
    adjustments: tuple[Adjustment, ...]


Effect = Speak | Play | Silence | Checkpoint | Record
