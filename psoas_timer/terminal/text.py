"""Text in columns: how wide it is on a terminal, cut to a width, and broken into lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ELLIPSIS = "…"


def plain(text: str) -> str:
    """`text` without signs that could steer the terminal, in one line."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def columns(text: str) -> int:
    """How many columns `text` takes."""
    return sum(_columns_of(sign) for sign in text)


def cut(text: str, width: int) -> str:
    """`text` if it fits into that many columns, else its beginning and an ellipsis."""
    if columns(text) <= width:
        return text
    return f"{_beginning(text, width - 1)}{ELLIPSIS}" if width > 0 else ""


def lines(text: str, width: int, most: int) -> list[str]:
    """`text` in at most `most` lines of at most `width` columns; what is left over is cut."""
    if width <= 0 or most <= 0:
        return []
    found = list(_broken(text, width))
    if len(found) <= most:
        return found
    return [*found[: most - 1], cut(" ".join(found[most - 1 :]), width)]


def _broken(text: str, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if columns(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        line = word
        while columns(line) > width:
            piece = _beginning(line, width) or line[0]
            yield piece
            line = line[len(piece) :]
    if line:
        yield line


def _beginning(text: str, width: int) -> str:
    taken = 0
    for index, sign in enumerate(text):
        taken += _columns_of(sign)
        if taken > width:
            return text[:index]
    return text


def _columns_of(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
