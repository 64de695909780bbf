"""Doses as people write them, in their language or in the words of files: "3 je Seite", "1,5 min".

The words of files are English, whatever the language; what reads those reads everything here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from psoas_timer.core.phrases import LANGUAGES, Phrases
from psoas_timer.core.phrases.written import Ways, Written

_NO_LETTER_BEFORE = r"(?<![^\W\d_])"
_NO_LETTER_AFTER = r"(?![^\W\d_])\.?"  # a short form's full stop belongs to it
_COMMA = re.compile(r"(?<=[0-9]),(?=[0-9])")
_COMMA_LONG = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2} ?[^\W\d_])")  # of a list, which has others too
_TIMES_LONG = re.compile(r"(?<=[0-9]) times (?=[0-9])")  # 3 times 30 s
_ONE_BREATH = re.compile(r"(?<![0-9.-])1 breaths")
_CROSSES = ("x", "\u00d7")

_Rules = tuple[tuple[re.Pattern[str], str], ...]


def in_file_words(text: str, phrases: Phrases) -> str:
    """A value that a person has written, as a file has it; what is not understood stays."""
    words = text
    if phrases.shown.decimal == ",":
        words = _COMMA.sub(".", words)
    for pattern, instead in _of_fields(phrases.written):
        words = pattern.sub(instead, words)
    return " ".join(words.split())


def in_words_of(text: str, phrases: Phrases) -> str:
    """A value as a file has it, written for a person: the reverse of `in_file_words`."""
    written = phrases.written
    words = _ONE_BREATH.sub(f"1 {written.breath[0]}", text)
    words = words.replace(".", phrases.shown.decimal)
    for english, ways in (
        ("up to", written.up_to),
        ("breaths", written.breaths),
        ("each side", written.each_side),
        ("in all", written.in_all),
    ):
        words = words.replace(english, ways[0])
    return words


def in_english(line: str) -> str:
    """The dose in a line of a list, which may be in any of our languages."""
    if not any(sign.isdigit() for sign in line):
        return line
    for phrases in LANGUAGES.values():
        for pattern, instead in _of_lists(phrases.written):
            line = pattern.sub(instead, line)
    return line


@lru_cache
def _of_fields(written: Written) -> _Rules:
    return (
        (_between_numbers(written.to), "-"),
        (_before_number(written.up_to), "up to "),
        (_whole(written.each_side), " each side"),
        (_whole(written.in_all), " in all"),
        (_after_number(written.seconds), " s"),
        (_after_number(written.minutes), " min"),
        (_after_number((*written.breaths, *written.breath)), " breaths"),
        (_after_number((*written.times, *_CROSSES)), ""),
    )


@lru_cache
def _of_lists(written: Written) -> _Rules:
    """In an order in which no word takes away what a later one needs."""
    return (
        (_COMMA_LONG, "."),
        (_between_numbers(written.to), "-"),
        *((_whole((word,)), f"{number} times") for word, number in written.often),
        (_whole(written.each_side), " each side"),
        (_whole(written.in_all), " in all"),
        (_whole(written.left), "left"),
        (_whole(written.right), "right"),
        (_whole(written.rest), "rest"),
        (_whole(written.sets), "sets"),
        (_whole(written.reps), "reps"),
        (_whole(written.hold), "hold"),
        (_before_number(written.of), ""),
        (_after_number(written.seconds), " s"),
        (_after_number(written.minutes), " min"),
        (_after_number((*written.breaths, *written.breath)), " breaths"),
        (_after_number(written.times), " times"),
        (_TIMES_LONG, " x "),
    )


def _whole(ways: Ways) -> re.Pattern[str]:
    """Whole words, which a number may touch."""
    return _pattern(f"{_NO_LETTER_BEFORE}{_any_of(ways)}{_NO_LETTER_AFTER}")


def _after_number(ways: Ways) -> re.Pattern[str]:
    return _pattern(rf"(?<=[0-9])[ -]?{_any_of(ways)}{_NO_LETTER_AFTER}")


def _before_number(ways: Ways) -> re.Pattern[str]:
    return _pattern(rf"{_NO_LETTER_BEFORE}{_any_of(ways)}\.? ?(?=[0-9])")


def _between_numbers(ways: Ways) -> re.Pattern[str]:
    return _pattern(rf"(?<=[0-9]) ?{_any_of(ways)} ?(?=[0-9])")


def _any_of(ways: Ways) -> str:
    longest_first = sorted(ways, key=len, reverse=True)
    return f"(?:{'|'.join(re.escape(way) for way in longest_first) or '(?!)'})"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)
