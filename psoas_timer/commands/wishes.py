"""`--set KEY=VALUE`: preferences for one plan, as typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from psoas_timer.commands.refusal import Refused
from psoas_timer.core.condition import Condition
from psoas_timer.core.pace import Pace
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.side import Side
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.texts import tr

_Kind = TypeVar("_Kind", bound=Enum)

_PACE = {field.name: (0.0, 600.0) for field in fields(Pace)} | {"breath": (2.0, 20.0)}
_RATE = (80.0, 400.0)
_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")
_KEYS = (*_PACE, "words_per_minute", "first_side", "verbosity", "conditions", "language")
_NAMED = [condition for condition in Condition if condition is not Condition.ALWAYS]


def wishes_help() -> str:
    """What can be set."""
    return _or(_KEYS)


def with_wishes(preferences: Preferences, wishes: Iterable[str]) -> Preferences:
    """The preferences with each KEY=VALUE put in. Raises Refused."""
    for wish in wishes:
        key, equals, value = (part.strip() for part in wish.partition("="))
        if not equals:
            raise Refused(
                tr('"{wish}" sets nothing: write --set KEY=VALUE, as in --set breath=5.', wish=wish)
            )
        preferences = _with(preferences, key, value)
    return preferences


def _with(preferences: Preferences, key: str, value: str) -> Preferences:
    if key in _PACE:
        seconds = _number(key, value, _PACE[key])
        return replace(preferences, pace=replace(preferences.pace, **{key: seconds}))
    match key:
        case "words_per_minute":
            return replace(preferences, words_per_minute=_number(key, value, _RATE))
        case "first_side":
            return replace(preferences, first_side=_one_of(Side, key, value))
        case "verbosity":
            return replace(preferences, verbosity=_one_of(Verbosity, key, value))
        case "conditions":
            return replace(preferences, conditions=_conditions(value))
        case "language":
            return replace(preferences, language=_language(value))
    near = get_close_matches(key[:40], _KEYS, n=1)
    hint = (
        tr('Did you mean "{name}"?', name=near[0])
        if near
        else tr("There are {keys}.", keys=wishes_help())
    )
    raise Refused(tr('There is no preference "{key}" to set. {hint}', key=key, hint=hint))


def _number(key: str, value: str, limits: tuple[float, float]) -> float:
    low, high = limits
    number = float(value) if _NUMBER.fullmatch(value) else -1.0
    if not low <= number <= high:
        raise Refused(
            tr(
                '{key} cannot be "{value}": write a number from {low:g} to {high:g}.',
                key=key,
                value=value,
                low=low,
                high=high,
            )
        )
    return number


def _one_of(kind: type[_Kind], key: str, value: str) -> _Kind:
    try:
        return kind(value)
    except ValueError as error:
        raise _no_such(key, value, [str(each.value) for each in kind]) from error


def _no_such(key: str, value: str, known: Sequence[str]) -> Refused:
    said = tr('{key} cannot be "{value}": write {known}.', key=key, value=value, known=_or(known))
    return Refused(said)


def _or(words: Sequence[str]) -> str:
    """ "left or right"."""
    *first, last = words
    return tr("{first} or {last}", first=", ".join(first), last=last)


def _language(value: str) -> str:
    if value not in LANGUAGES:
        raise _no_such("language", value, list(LANGUAGES))
    return value


def _conditions(value: str) -> frozenset[Condition]:
    """Those a person has, between commas; the cautions about the others are left out."""
    names = {condition.value: condition for condition in _NAMED}
    try:
        wanted = [name.strip() for name in value.split(",")] if value != "none" else []
        return frozenset(names[name] for name in wanted)
    except KeyError as error:
        known = ", ".join(names)
        raise Refused(
            tr(
                'conditions cannot be "{value}": write none, or some of {known} with '
                "commas between.",
                value=value,
                known=known,
            )
        ) from error
