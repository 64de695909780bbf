"""What a compiled plan is made of: segments, each with the cues due in it.

`core.plan` makes it, `core.session` walks it, every view and printout reads it. Seconds
throughout.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

from psoas_timer.core.dose import Tempo
from psoas_timer.core.exercise import Position
from psoas_timer.core.side import Side


class SegmentKind(Enum):
    ANNOUNCE = "announce"
    SETUP = "setup"
    SWITCH = "switch"
    MOVE = "move"
    HOLD = "hold"
    REP = "rep"
    WORK = "work"
    RELEASE = "release"
    REST = "rest"
    SAY = "say"
    PAUSE = "pause"
    WAIT = "wait"
    FINISH = "finish"

    @property
    def is_effort(self) -> bool:
        """Is this what a person came for, and what history counts?"""
        return self in _EFFORT


_EFFORT = {SegmentKind.HOLD, SegmentKind.REP, SegmentKind.WORK, SegmentKind.WAIT}


class Rank(IntEnum):
    """What gives way when two cues do not both fit: the higher number."""

    MUST = 0  # instructions, safety, the side
    MARK = 1  # hold, down, release
    COUNT = 2  # countdown, breaths
    PROGRESS = 3  # halfway, ten seconds
    FORM = 4  # breathing, form and feel


class Tone(Enum):
    """Short sounds that differ by ear; they also stand in for words when there is no voice."""

    START = "start"
    END = "end"
    SWITCH = "switch"
    HALFWAY = "halfway"
    TICK = "tick"
    BREATHE_IN = "breathe in"
    BREATHE_OUT = "breathe out"
    ALERT = "alert"


class Anchor(Enum):
    """What a cue's offset is counted from; MIDDLE and END move when a hold is made longer."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words, a tone, or both, due at a moment of a segment."""

    text: str = ""
    rank: Rank = Rank.MUST
    anchor: Anchor = Anchor.START
    offset: float = 0.0  # seconds after START or MIDDLE, before END
    tone: Tone | None = None
    needs: float = 0.0  # only in segments at least this long

    def at(self, seconds: float) -> float:
        """The moment in a segment of that length, in seconds from its start."""
        match self.anchor:
            case Anchor.START:
                return self.offset
            case Anchor.MIDDLE:
                return seconds / 2 + self.offset
            case Anchor.END:
                return seconds - self.offset


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands in its routine, however long its neighbours are.

    Survives a change of dose, so a session can find its place again in a new plan.
    """

    item: int
    kind: SegmentKind
    set: int = 0
    rep: int = 0
    side: Side | None = None
    nth: int = 0  # among segments that are otherwise alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One stretch of the plan.

    With `seconds` it lasts exactly that long. Without, it lasts as long as its speech, and
    `settle` seconds more for the body to follow. A WAIT lasts until a key.
    """

    kind: SegmentKind
    place: Place
    title: str
    seconds: float | None = None
    settle: float = 0.0
    cues: tuple[Cue, ...]
    landing: str = ""  # said instead of the first cue by who arrives here by a key
    detail: str = ""  # "Left side, hold two of three."
    in_full: str = ""  # what "say it again" says
    exercise: str | None = None
    language: str = "en"  # of its words
    side: Side | None = None
    set: int = 1
    sets: int = 1
    rep: int = 1
    reps: int = 1
    position: Position = Position.ANY
    pose: str = ""  # the id of the figure that shows it
    tempo: Tempo | None = None  # of an exercise that goes by reps; the pause is what is held
    breath: float | None = None  # seconds of one breath, in a hold counted in breaths
    stop_on_pain: bool = False

    @property
    def item(self) -> int:
        """Which line of the routine, from 0; repeats unrolled count as further lines."""
        return self.place.item

    @property
    def is_timed(self) -> bool:
        return self.seconds is not None

    @property
    def where(self) -> str:
        """Where a person is, in words: "Kneeling lunge stretch. Left side, hold two of three." """
        return " ".join(words for words in (f"{self.title}.", self.detail) if words)

    @property
    def instruction(self) -> str:
        """What to do now, in the words that are said."""
        return self.cues[0].text
