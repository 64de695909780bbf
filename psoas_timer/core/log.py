"""A session's log in plain values that JSON can hold: what was asked for, then each event.

The same events at the same times give the same session, so a log is all a bug report needs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import Enum

from psoas_timer.core.condition import Condition
from psoas_timer.core.events import (
    ClipFinished,
    ClipsKnown,
    Command,
    Event,
    Interrupt,
    Jump,
    PainLevel,
    PauseReason,
    Tick,
)
from psoas_timer.core.marks import Countdown, Marks
from psoas_timer.core.pace import Pace
from psoas_timer.core.pain import PainRule
from psoas_timer.core.plan import Plan
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity

FORMAT = 1


class Damage(Enum):
    """Why something cannot be part of a log."""

    NOT_A_LOG = "this is not a session log"
    OTHER_FORMAT = "this log has format {format}, and format {known} is understood"
    FIRST_LINE = "its first line is damaged"
    NO_EVENT = "this is no event of a session"
    NO_JSON = "this line is no JSON"


class LogError(ValueError):
    """What was read cannot be part of a log; `values` fill what its kind has in braces."""

    def __init__(self, kind: Damage, **values: object) -> None:
        super().__init__(kind.value.format(**values))
        self.kind = kind
        self.values = values


@dataclass(frozen=True, slots=True)
class Header:
    """How to get the plan of a session again: a routine's id or FILE:id, and what was wanted.

    `plan` is the fingerprint that plan had; `start` the segment it began with; `minutes` the time
    that it was made to fit, if any.
    """

    routine: str
    preferences: Preferences
    plan: str
    start: int = 0
    minutes: float | None = None


def fingerprint(plan: Plan) -> str:
    """A short text that differs for plans that differ in anything said, timed or counted."""
    parts = ((s.place, s.seconds, s.settle, s.cues, s.landing, s.in_full) for s in plan.segments)
    return hashlib.sha256(repr(tuple(parts)).encode()).hexdigest()[:16]


def header_to_json(header: Header) -> dict[str, object]:
    wanted = header.preferences
    conditions = wanted.conditions
    return {
        "format": FORMAT,
        "routine": header.routine,
        "plan": header.plan,
        "start": header.start,
        "minutes": header.minutes,
        "preferences": {
            "pace": asdict(wanted.pace),
            "words_per_minute": wanted.words_per_minute,
            "first_side": wanted.first_side.value,
            "verbosity": wanted.verbosity.value,
            "marks": asdict(wanted.marks) | {"countdown": wanted.marks.countdown.value},
            "familiar": sorted(wanted.familiar),
            "conditions": None if conditions is None else sorted(c.value for c in conditions),
            "anyway": sorted([c.value, exercise] for c, exercise in wanted.anyway),
            "pain": asdict(wanted.pain),
            "language": wanted.language,
        },
    }


def header_from_json(data: object) -> Header:
    """Raises LogError."""
    if not isinstance(data, Mapping) or "format" not in data:
        raise LogError(Damage.NOT_A_LOG)
    if data["format"] != FORMAT:
        raise LogError(Damage.OTHER_FORMAT, format=data["format"], known=FORMAT)
    try:
        return Header(
            routine=_text(data["routine"]),
            preferences=_preferences(data["preferences"]),
            plan=_text(data["plan"]),
            start=_whole(data["start"]),
            minutes=None if data.get("minutes") is None else _number(data["minutes"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise LogError(Damage.FIRST_LINE) from error


def event_to_json(now: float, event: Event) -> dict[str, object]:
    """`now` is in seconds of the session's clock."""
    at: dict[str, object] = {"at": now}
    match event:
        case Command():
            return at | {"command": event.value}
        case Tick():
            return at | {"tick": True}
        case ClipFinished(number):
            return at | {"clip": number}
        case ClipsKnown(lengths):
            return at | {"lengths": [list(pair) for pair in lengths]}
        case PainLevel(level):
            return at | {"pain": level}
        case Jump(index):
            return at | {"jump": index}
        case Interrupt(reason):
            return at | {"interrupt": reason.value}


def event_from_json(data: object) -> tuple[float, Event]:
    """The time in seconds, and the event. Raises LogError."""
    try:
        return _entry(data)
    except (KeyError, TypeError, ValueError) as error:
        raise LogError(Damage.NO_EVENT) from error


def _entry(data: object) -> tuple[float, Event]:
    match data:
        case {"at": at, "command": command}:
            return _number(at), Command(command)
        case {"at": at, "tick": True}:
            return _number(at), Tick()
        case {"at": at, "clip": number}:
            return _number(at), ClipFinished(_whole(number))
        case {"at": at, "lengths": [*pairs]}:
            known = tuple((_text(text), _number(seconds)) for text, seconds in pairs)
            return _number(at), ClipsKnown(known)
        case {"at": at, "pain": level}:
            return _number(at), PainLevel(_whole(level))
        case {"at": at, "jump": index}:
            return _number(at), Jump(_whole(index))
        case {"at": at, "interrupt": reason}:
            return _number(at), Interrupt(PauseReason(reason))
    raise ValueError(data)


def _preferences(data: Mapping[str, object]) -> Preferences:
    pace, pain, conditions = data["pace"], data["pain"], data["conditions"]
    if not isinstance(pace, Mapping) or not isinstance(pain, Mapping):
        raise TypeError(data)
    return Preferences(
        pace=Pace(**{_text(key): _number(value) for key, value in pace.items()}),
        words_per_minute=_rate(data["words_per_minute"]),
        first_side=Side(data["first_side"]),
        verbosity=Verbosity(data["verbosity"]),
        marks=_marks(data.get("marks", {})),
        familiar=_texts(data["familiar"]),
        conditions=_conditions(conditions),
        anyway=_anyway(data.get("anyway", [])),
        pain=PainRule(**{_text(key): _whole(value) for key, value in pain.items()}),
        language=_text(data.get("language", "en")),
    )


def _marks(data: object) -> Marks:
    """Logs from before there was a choice have none."""
    if not isinstance(data, Mapping):
        raise TypeError(data)
    given = dict(data)
    countdown = Countdown(given.pop("countdown", Countdown.WORDS.value))
    return Marks(**{_text(key): bool(value) for key, value in given.items()}, countdown=countdown)


def _rate(data: object) -> float:
    rate = _number(data)
    if rate < 1:
        raise ValueError(data)
    return rate


def _conditions(data: object) -> frozenset[Condition] | None:
    if data is None:
        return None
    if not isinstance(data, list):
        raise TypeError(data)
    return frozenset(Condition(name) for name in data)


def _anyway(data: object) -> frozenset[tuple[Condition, str]]:
    """Logs from before there was a choice have none."""
    if not isinstance(data, list):
        raise TypeError(data)
    return frozenset((Condition(name), _text(exercise)) for name, exercise in data)


def _texts(data: object) -> frozenset[str]:
    if not isinstance(data, list):
        raise TypeError(data)
    return frozenset(_text(text) for text in data)


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise TypeError(data)
    return data


def _whole(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise TypeError(data)
    return data


def _number(data: object) -> float:
    """Seconds or the like. JSON's NaN and Infinity would make a clock that never gets anywhere."""
    if not isinstance(data, int | float) or isinstance(data, bool) or not abs(data) < 1e12:
        raise TypeError(data)
    return float(data)
