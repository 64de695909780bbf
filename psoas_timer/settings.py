"""What a person has set, kept as one small YAML file in the config folder.

Every key has a default. A value that cannot be is replaced by its default, with a sentence that
says so; the file itself is only ever replaced whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from psoas_timer.core.model import Condition
from psoas_timer.core.pace import LIMITS
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.core.schedule import (
    ScheduleError,
    parse_appointments,
    parse_days,
    parse_time,
)
from psoas_timer.texts import reason_of, tr
from psoas_timer.whole_file import replace_file

FILE = "settings.yaml"
MOST_BYTES = 64 * 1024
MOST_KEYS = 8  # that one command can have
_DEEPEST = 3  # a mapping of mappings of lists
_LONGEST_NAME = 40  # characters of a key's or a command's name


@dataclass(frozen=True, slots=True)
class Settings:
    """Seconds, words a minute, and volumes from 0 to 1."""

    notice_accepted: bool = False
    sound_checked: bool = False
    speaker: str = "ask"  # once a screen reader runs; or voice, reader
    voice: str = ""  # an engine's own name for it; empty: the best for the language
    rate: int = 150  # words a minute
    pitch: int = 50  # 0 to 100
    voice_volume: float = 1.0
    tone_volume: float = 0.6
    tones: str = "instead"  # of words, or beside them
    pan_sides: bool = False  # words of a side are heard from that side
    device: str = ""  # the name of an output; empty: the system's default, wherever that goes
    duck_others: bool = False  # lower other players while words sound
    lead_in: float = 0.4  # seconds of silence that wake a Bluetooth or HDMI device
    breath: float = 6.0  # seconds of one breath, in and out
    first_side: str = "right"  # where the content leaves it open
    timing: Mapping[str, float] = field(default_factory=dict)  # seconds, where not as shipped
    verbosity: str = "full"  # or brief, names, fading
    conditions: str = ""  # those a person named, between blanks; "none"; empty: never asked
    anyway: str = ""  # what they do in spite of one, as "knee-pain/kneeling-lunge", between blanks
    say_notes: bool = True  # breathing and form, inside holds
    say_halfway: bool = True
    say_ten_seconds: bool = True
    countdown: str = "words"  # or ticks, off
    language: str = ""  # en, de or es; empty: the system's
    look: str = "system"  # or light, or dark
    text_scale: float = 1.0
    motion: bool = True  # figures move, and a disc swells with the breath
    shared_folder: str = ""  # where sessions are exchanged with other machines; empty: nowhere
    pain_ease_up_to: int = 3  # of 10: up to here an exercise goes on, more gently
    pain_leave_up_to: int = 5  # up to here it is left; beyond, the routine ends
    when_locked: str = "go-on"  # or pause: a session, when the screen is locked
    reminder_every: int = 0  # minutes of use after which to remind of a break; 0: never
    reminder_routine: str = "desk-break"  # the break
    quiet_from: str = "22:00"  # no reminders from here on
    quiet_to: str = "07:00"  # to there; the same: no quiet hours
    rest_days: str = ""  # without reminders, as "sat sun"
    # Routines and when to remind of them, as "mon wed fri 07:30".
    reminders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Exercises of which more or less was offered, and their last day then: not to ask again.
    answered: Mapping[str, str] = field(default_factory=dict)
    tray: bool = False  # stay in the desktop's tray when the window is closed
    autostart: bool = False  # begin with the desktop, in the tray
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # where not as shipped


class NotSavedError(OSError):
    """The settings could not be written; the message is a sentence for people."""


_Check = Callable[[Any], bool]


def _number(low: float, high: float) -> _Check:
    return lambda value: (
        isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
    )


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
        and 1 <= len(value) <= MOST_KEYS
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
    is_lines = isinstance(value, list | tuple) and len(value) <= MOST_KEYS
    return (
        _is_name(name)
        and is_lines
        and all(_reads(lambda line: parse_appointments(name, [line]))(line) for line in value)
    )


# What an entry of those settings must be that hold several, by name and value.
_ENTRIES: Mapping[str, Callable[[Any, Any], bool]] = MappingProxyType(
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
        "notice_accepted": lambda value: isinstance(value, bool),
        "sound_checked": lambda value: isinstance(value, bool),
        "speaker": _one_of("ask", "voice", "reader"),
        "voice": lambda value: isinstance(value, str) and len(value) <= 200,
        "rate": lambda value: isinstance(value, int) and _number(80, 400)(value),
        "pitch": lambda value: isinstance(value, int) and _number(0, 100)(value),
        "voice_volume": _number(0, 1),
        "tone_volume": _number(0, 1),
        "tones": _one_of("instead", "beside"),
        "pan_sides": lambda value: isinstance(value, bool),
        "device": lambda value: isinstance(value, str) and len(value) <= 200,
        "duck_others": lambda value: isinstance(value, bool),
        "lead_in": _number(0, 3),
        "breath": _number(2, 20),
        "first_side": _one_of("left", "right"),
        "timing": _all_parts(_is_time),
        "verbosity": _one_of("full", "brief", "names", "fading"),
        "conditions": lambda value: value in ("", "none") or _all_words(value, _CONDITIONS),
        "anyway": lambda value: value == "" or _all_words(value, _ANYWAY),
        "say_notes": lambda value: isinstance(value, bool),
        "say_halfway": lambda value: isinstance(value, bool),
        "say_ten_seconds": lambda value: isinstance(value, bool),
        "countdown": _one_of("words", "ticks", "off"),
        "language": _one_of("", *LANGUAGES),
        "look": _one_of("system", "light", "dark"),
        "text_scale": _number(0.5, 3),
        "motion": lambda value: isinstance(value, bool),
        "shared_folder": lambda value: (
            isinstance(value, str)
            and len(value) <= 1000
            and (not value or Path(value).is_absolute())
        ),
        "pain_ease_up_to": lambda value: isinstance(value, int) and _number(0, 9)(value),
        "pain_leave_up_to": lambda value: isinstance(value, int) and _number(0, 9)(value),
        "when_locked": _one_of("go-on", "pause"),
        "reminder_every": lambda value: (
            value == 0 or (isinstance(value, int) and _number(5, 480)(value))
        ),
        "reminder_routine": _is_name,
        "quiet_from": _reads(parse_time),
        "quiet_to": _reads(parse_time),
        "rest_days": _reads(parse_days),
        "reminders": _all_parts(_are_appointments),
        "answered": _all_parts(_is_answered),
        "tray": lambda value: isinstance(value, bool),
        "autostart": lambda value: isinstance(value, bool),
        "keys": _all_parts(_are_keys),
    }
)


def load_settings(folder: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in that folder, and a sentence for each thing that is wrong with them."""
    path = folder / FILE
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        reason = reason_of(error)
        return Settings(), (
            tr("The settings in {path} cannot be read ({reason}).", path=path, reason=reason),
        )
    given = _parsed(data)
    if given is None:
        return Settings(), (
            tr("The settings in {path} are damaged; the usual ones are used.", path=path),
        )
    return _checked(given, path)


def _parsed(data: bytes) -> dict[object, object] | None:
    """The mapping in the file, or None if it is not one we could have written."""
    if len(data) > MOST_BYTES:
        return None
    try:
        text = data.decode("utf-8")
        given = (yaml.safe_load(text) or {}) if _is_plain(text) else None
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError):
        return None
    return given if isinstance(given, dict) else None


def _is_plain(text: str) -> bool:
    """Is it no deeper than ours, and without what YAML has beside values? Nothing is built yet."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        named = getattr(event, "anchor", None) or getattr(event, "tag", None)
        if depth > _DEEPEST or named or isinstance(event, yaml.AliasEvent):
            return False
    return True


def _checked(given: dict[object, object], path: Path) -> tuple[Settings, tuple[str, ...]]:
    known = {field.name for field in fields(Settings)}
    good: dict[str, Any] = {}
    notices: list[str] = []
    for key, value in given.items():
        if key not in known:
            notices.append(
                tr('There is no setting "{key}" ({path}); it is not used.', key=key, path=path)
            )
        elif key in _ENTRIES and isinstance(value, dict):
            good[str(key)] = _checked_entries(str(key), value, path, notices)
        elif not CHECKS[str(key)](value):
            usual = getattr(Settings(), str(key))
            notices.append(
                tr(
                    'The setting "{key}" cannot be {value!r}; {usual!r} is used ({path}).',
                    key=key,
                    value=value,
                    usual=usual,
                    path=path,
                )
            )
        else:
            good[str(key)] = value
    return replace(Settings(), **good), tuple(notices)


def _checked_entries(
    key: str, given: dict[Any, Any], path: Path, notices: list[str]
) -> dict[str, Any]:
    """Those that can be; the others stay as shipped, with a notice each."""
    good = {}
    for name, value in given.items():
        if _ENTRIES[key](name, value):
            good[name] = tuple(value) if isinstance(value, list) else value
        else:
            notices.append(
                tr(
                    'The setting "{name}" under "{key}" cannot be {value!r}; it stays as '
                    "shipped ({path}).",
                    name=name,
                    key=key,
                    value=value,
                    path=path,
                )
            )
    return good


def save_settings(settings: Settings, folder: Path) -> None:
    """Replace the file whole, or leave the old one as it was.

    Raises NotSavedError with a sentence if the folder cannot be written to.
    """
    text = "# Psoas Timer writes this file. Delete it to start afresh.\n"
    text += yaml.safe_dump(_written(settings), sort_keys=False, allow_unicode=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / FILE, text.encode("utf-8"))
    except OSError as error:
        reason = reason_of(error)
        raise NotSavedError(
            tr("Settings cannot be saved in {folder} ({reason}).", folder=folder, reason=reason)
        ) from error


def _written(settings: Settings) -> dict[str, object]:
    keys = {name: list(keys) for name, keys in settings.keys.items()}
    reminders = {name: list(lines) for name, lines in settings.reminders.items()}
    parts = {
        "timing": dict(settings.timing),
        "answered": dict(settings.answered),
        "keys": keys,
        "reminders": reminders,
    }
    return asdict(settings) | parts
