"""What each setting can be: the file is checked by it, and so is what the window offers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from psoas_timer.core.condition import Condition
from psoas_timer.core.pace import LIMITS
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.core.schedule import (
    ScheduleError,
    parse_appointments,
    parse_days,
    parse_time,
)

MOST_EACH = 8  # keys of one command, or times of one routine
_LONGEST_NAME = 40  # characters of a key's or a command's name

_Check = Callable[[Any], bool]


def _number(low: float, high: float) -> _Check:
    return lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
    )


def _whole(low: int, high: int) -> _Check:
    return lambda value: isinstance(value, int) and _number(low, high)(value)


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _one_of(*words: str) -> _Check:
    return lambda value: value in words


_CONDITIONS = re.compile("|".join(c.value for c in Condition if c is not Condition.ALWAYS))
_EXERCISE, _DAY = re.compile(r"[a-z][a-z0-9-]{0,59}"), re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ANYWAY = re.compile(rf"({_CONDITIONS.pattern})/[a-z][a-z0-9-]{{0,59}}")


def _all_words(value: object, word: re.Pattern[str]) -> bool:
    """Is it words between blanks, each as that pattern says?"""
    return (
        isinstance(value, str)
        and len(value) <= 10_000
        and all(word.fullmatch(part) for part in value.split(" "))
    )


def _is_time(name: Any, value: Any) -> bool:
    return name in LIMITS and _number(*LIMITS[name])(value)


def _are_keys(name: Any, value: Any) -> bool:
    """The names of a command and of its keys; whether there are such is for the keymap to say."""
    return (
        _is_name(name)
        and isinstance(value, list | tuple)
        and 1 <= len(value) <= MOST_EACH
        and all(map(_is_name, value))
    )


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_NAME


def _reads(parse: Callable[[str], object]) -> _Check:
    """Can it be read by that, which raises ScheduleError if not?"""

    def check(value: Any) -> bool:
        try:
            return isinstance(value, str) and len(value) <= 200 and bool([parse(value)])
        except ScheduleError:
            return False

    return check


def _is_answered(name: Any, value: Any) -> bool:
    return (
        isinstance(name, str)
        and isinstance(value, str)
        and bool(_EXERCISE.fullmatch(name) and _DAY.fullmatch(value))
    )


def _are_appointments(name: Any, value: Any) -> bool:
    is_lines = isinstance(value, list | tuple) and len(value) <= MOST_EACH
    return (
        _is_name(name)
        and is_lines
        and all(_reads(lambda line: parse_appointments(name, [line]))(line) for line in value)
    )


# What an entry of those settings must be that hold several, by name and value.
ENTRIES: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
    {
        "timing": _is_time,
        "answered": _is_answered,
        "keys": _are_keys,
        "reminders": _are_appointments,
    }
)


def _all_parts(entry: Callable[[Any, Any], bool]) -> _Check:
    return lambda value: (
        isinstance(value, Mapping) and all(entry(name, part) for name, part in value.items())
    )


CHECKS: Mapping[str, _Check] = MappingProxyType(
    {
        "notice_accepted": _is_switch,
        "sound_checked": _is_switch,
        "speaker": _one_of("ask", "voice", "reader"),
        "voice": lambda value: isinstance(value, str) and len(value) <= 200,
        "rate": _whole(80, 400),
        "pitch": _whole(0, 100),
        "voice_volume": _number(0, 1),
        "tone_volume": _number(0, 1),
        "tones": _one_of("instead", "beside"),
        "pan_sides": _is_switch,
        "device": lambda value: isinstance(value, str) and len(value) <= 200,
        "duck_others": _is_switch,
        "lead_in": _number(0, 3),
        "breath": _number(2, 20),
        "first_side": _one_of("left", "right"),
        "timing": _all_parts(_is_time),
        "verbosity": _one_of("full", "brief", "names", "fading"),
        "conditions": lambda value: value in ("", "none") or _all_words(value, _CONDITIONS),
        "anyway": lambda value: value == "" or _all_words(value, _ANYWAY),
        "say_notes": _is_switch,
        "say_halfway": _is_switch,
        "say_ten_seconds": _is_switch,
        "countdown": _one_of("words", "ticks", "off"),
        "language": _one_of("", *LANGUAGES),
        "look": _one_of("system", "light", "dark"),
        "text_scale": _number(0.5, 3),
        "motion": _is_switch,
        "shared_folder": lambda value: (
            isinstance(value, str)
            and len(value) <= 1000
            and (not value or Path(value).is_absolute())
        ),
        "pain_ease_up_to": _whole(0, 9),
        "pain_leave_up_to": _whole(0, 9),
        "when_locked": _one_of("go-on", "pause"),
        "reminder_every": lambda value: value == 0 or _whole(5, 480)(value),
        "reminder_routine": _is_name,
        "quiet_from": _reads(parse_time),
        "quiet_to": _reads(parse_time),
        "rest_days": _reads(parse_days),
        "reminders": _all_parts(_are_appointments),
        "answered": _all_parts(_is_answered),
        "tray": _is_switch,
        "autostart": _is_switch,
        "keys": _all_parts(_are_keys),
    }
)
