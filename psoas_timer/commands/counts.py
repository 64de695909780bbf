"""How many there are of things, in words that agree with the number."""

from __future__ import annotations

from psoas_timer.texts import tr, tr_counted


def exercises(number: int) -> str:
    return tr_counted(number, "{number} exercise", "{number} exercises")


def routines(number: int) -> str:
    return tr_counted(number, "{number} routine", "{number} routines")


def errors(number: int) -> str:
    return tr_counted(number, "{number} error", "{number} errors")


def warnings(number: int) -> str:
    return tr_counted(number, "{number} warning", "{number} warnings")


def both(first: str, second: str) -> str:
    """ "22 exercises and 8 routines"."""
    return tr("{first} and {second}", first=first, second=second)
