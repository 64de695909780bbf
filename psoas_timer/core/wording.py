"""Fill the working side into a content line: `$side`, `$other`, `$Side`, `$Other`, nothing else.

Plain substitution of whole words on purpose: `str.format` would let a file read attributes.
"""

from __future__ import annotations

import re

from psoas_timer.core.model import Line, Side

SIDE_WORDS = ("side", "other", "Side", "Other")
_WORD = re.compile(r"\$(side|other)\b", re.IGNORECASE)


def mentions_side(line: Line) -> bool:
    """Does the line change with the working side?"""
    return bool(_WORD.search(line.text) or _WORD.search(line.spoken))


def fill(text: str, side: Side | None, names: dict[Side, str]) -> str:
    """`text` with the side words of `names` put in; without a side it stays as it is."""
    if side is None:
        return text

    def word(match: re.Match[str]) -> str:
        which = match.group(1)
        name = names[side if which.lower() == "side" else side.other]
        return name.capitalize() if which[0].isupper() else name

    return _WORD.sub(word, text)
