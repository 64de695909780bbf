"""Answers that a person types, in their language or in English."""

from __future__ import annotations

from psoas_timer.core.naming import words_in
from psoas_timer.texts import tr


def is_yes(given: str) -> bool:
    return _means(given, ("yes", tr("yes")))


def is_no(given: str) -> bool:
    return _means(given, ("no", tr("no")))


def _means(given: str, words: tuple[str, ...]) -> bool:
    """Is it one of the words, or the first letter of one?"""
    typed = "".join(words_in(given))
    plain = ["".join(words_in(word)) for word in words]
    return typed in plain or typed in [word[0] for word in plain]
