"""`--set KEY=VALUE`: preferences for one plan, as typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from psoas_timer.commands.refusal import Refused
from psoas_timer.core.model import Condition, Side, Verbosity
from psoas_timer.core.pace import Pace
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.core.preferences import Preferences

_Kind = TypeVar("_Kind", bound=Enum)

_PACE = {field.name: (0.0, 600.0) for field in fields(Pace)} | {"breath": (2.0, 20.0)}
_RATE = (80.0, 400.0)
_NUMBER = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")
_KEYS = (*_PACE, "words_per_minute", "first_side", "verbosity", "conditions", "language")
_NAMED = [condition for condition in Condition if condition is not Condition.ALWAYS]

WISHES_HELP = f"{', '.join(_KEYS[:-1])} or {_KEYS[-1]}"


def with_wishes(preferences: Preferences, wishes: Iterable[str]) -> Preferences:
    """The preferences with each KEY=VALUE put in. Raises Refused."""
    for wish in wishes:
        key, equals, value = (part.strip() for part in wish.partition("="))
        if not equals:
            raise Refused(f'"{wish}" sets nothing: write --set KEY=VALUE, as in --set breath=5.')
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
    hint = f'Did you mean "{near[0]}"?' if near else f"There are {WISHES_HELP}."
    raise Refused(f'There is no preference "{key}" to set. {hint}')


def _number(key: str, value: str, limits: tuple[float, float]) -> float:
    low, high = limits
    number = float(value) if _NUMBER.fullmatch(value) else -1.0
    if not low <= number <= high:
        raise Refused(f'{key} cannot be "{value}": write a number from {low:g} to {high:g}.')
    return number


def _one_of(kind: type[_Kind], key: str, value: str) -> _Kind:
    try:
        return kind(value)
    except ValueError as error:
        *first, last = (str(each.value) for each in kind)
        raise Refused(f'{key} cannot be "{value}": write {", ".join(first)} or {last}.') from error


def _language(value: str) -> str:
    if value not in LANGUAGES:
        *first, last = LANGUAGES
        raise Refused(f'language cannot be "{value}": write {", ".join(first)} or {last}.')
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
            f'conditions cannot be "{value}": write none, or some of {known} with commas between.'
        ) from error
