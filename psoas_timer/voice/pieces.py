"""A text as an engine may have it: plain characters, in pieces of bounded length.

Some engines read `<` as the start of markup, `[[` as a command; all crash or hang on texts or
words that are long enough.
"""

from __future__ import annotations

import re
import unicodedata

from psoas_timer.voice.protocol import LONGEST

LONGEST_TEXT = 2_000  # characters that are spoken of any one text: about two minutes
LONGEST_WORD = 40

_MARKUP = re.compile(r"[<>{}|\\^`~]|\[\[|\]\]")
_ENDS = (r"[.!?:;]\s", r",\s", r"\s")  # where to cut, best first


def pieces(text: str) -> list[str]:
    """`text` made plain, cut at ends of sentences into pieces of at most LONGEST characters.

    Empty when there is nothing in it to say. What lies beyond LONGEST_TEXT is left out.
    """
    rest = plain(text[:LONGEST_TEXT])
    found = []
    while len(rest) > LONGEST:
        cut = _best_cut(rest)
        found.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    found.append(rest)
    return [piece for piece in found if any(letter.isalnum() for letter in piece)]


def plain(text: str) -> str:
    """One line without control characters, lone surrogates, markup or endless words."""
    printable = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    words = _MARKUP.sub(" ", printable).split()
    return " ".join(part for word in words for part in _parts(word))


def _parts(word: str) -> list[str]:
    return [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]


def _best_cut(text: str) -> int:
    """Where to end the first piece: at the last end of a sentence that fits, if there is one."""
    for end in _ENDS:
        cuts = [match.end() for match in re.finditer(end, text[:LONGEST])]
        if cuts and cuts[-1] > LONGEST // 4:
            return cuts[-1]
    return LONGEST
