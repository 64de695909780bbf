"""The words on screens that window and terminal share, and how a language fills them in.

Texts with {names} in braces are filled in by `str.format`; each language has the same names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import PauseReason
from psoas_timer.core.exercise import Position
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session's words."""

    notice: tuple[str, ...]  # what everybody reads once, before the first routine
    stop_question: str
    stop_promise: str
    phases: Mapping[SegmentKind, str]
    ready: str
    resuming: str
    hurt: str
    paused: str
    finished: str
    ended: str
    reasons: Mapping[PauseReason, str]
    begin: str  # {key}
    go_on: str  # {key}
    minutes_left: str  # {minutes}
    under_a_minute_left: str
    set_of: str  # {number} {of}
    hold_of: str  # {number} {of}
    rep_of: str  # {number} {of}
    number_of: str  # {number} {of}
    break_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundCheckWords:
    """What the sound check says, asks and advises."""

    words: str  # said aloud
    question: str
    mends: tuple[str, ...]
    given_up: str
    heard: str
    at_the_top: str
    at_the_bottom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BreathWords:
    """What came of measuring a person's breath."""

    too_fast: str
    too_slow: str
    uneven: str
    takes: str  # {seconds} {breaths} {low} {high}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningWords:
    """What happens to an exercise for a person's body, and why. {exercise} {why}"""

    left_out: str
    becomes: str  # {instead} too
    take_care: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWords:
    """How a line of a list that a person wrote was understood, or why not."""

    unknown: str  # {name}
    nameless: str
    each_side: str  # nothing was said about it
    is_it: str
    too_many: str  # {most}


@dataclass(frozen=True, slots=True, kw_only=True)
class AftercareWords:
    """What is said to pain that has not settled a day later."""

    advice: str
    hurts_often: str  # {number} of sessions in two weeks, three or more


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What is printed on a sheet beside a routine's own texts."""

    pain: str
    not_advice: str
    tick: str
    often: str  # {times}: an exercise in a group that is repeated
    needs: str  # {things}
    sources: str  # {names}
    start: str  # below figures
    hold: str
    sides: Mapping[Side, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeWords:
    """Each lesson: the key's name on the keyboard, what to do, and the praise for it."""

    pause: tuple[str, str, str]
    go_on: tuple[str, str, str]
    skip: tuple[str, str, str]
    pain: tuple[str, str, str]
    over: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Everything of one language."""

    decimal: str  # the sign between whole and tenths
    session: Session
    positions: Mapping[Position, str]
    conditions: Mapping[Condition, str]
    sound_check: SoundCheckWords
    breath: BreathWords
    screening: ScreeningWords
    plain_list: ListWords
    aftercare: AftercareWords
    sheet: SheetWords
    practice: PracticeWords
