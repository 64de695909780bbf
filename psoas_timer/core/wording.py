"""Fill the working side into a content line: `$side`, `$other`, `$Side`, `$Other`, nothing else.

A language whose side words agree with what they stand beside has forms of them, written after a
full stop: `$side.en`. Plain substitution of whole words on purpose: `str.format` would let a file
read attributes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from psoas_timer.core.side import Side

if TYPE_CHECKING:  # the command line needs none of it on its way to the window
    from psoas_timer.core.exercise import Line

SIDE_WORDS = ("side", "other", "Side", "Other")
_WORD = re.compile(r"\$(side|other)(?:\.([a-z]+))?\b", re.IGNORECASE)

SideWords = Mapping[str, Mapping[Side, str]]
"""A language's words for the two sides, by form; "" is the form with no ending."""


def mentions_side(line: Line) -> bool:
    """Does the line change with the working side?"""
    return bool(_WORD.search(line.text) or _WORD.search(line.spoken))


def fill(text: str, side: Side | None, words: SideWords) -> str:
    """`text` with the side words put in; without a side it stays as it is.

    A form that the language does not have is a file's mistake, told when it is read; here the
    plain word stands in.
    """
    if side is None:
        return text

    def word(match: re.Match[str]) -> str:
        which, form = match.group(1), match.group(2) or ""
        known = form.lower() in words
        name = words[form.lower() if known else ""][side if which.lower() == "side" else side.other]
        rest = "" if known else f".{form}"
        return (first_large(name) if which[0].isupper() else name) + rest

    return _WORD.sub(word, text)


def first_large(text: str) -> str:
    """With a large first letter, and the others as they are: some languages need theirs."""
    return text[:1].upper() + text[1:]
