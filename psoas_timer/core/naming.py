"""Names: ids made of them, and which exercise somebody means by one that is not quite right."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable

from psoas_timer.core.exercise import Exercise

LONGEST_NAME = 40  # letters that are compared: the time grows with their square
CLOSE = 0.72  # how alike two names are that may be the same
_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = {"the", "a", "an", "of", "with", "on", "in", "stretch", "exercise", "exercises", "pose"}


LONGEST_ID = 60


def id_from(name: str, otherwise: str) -> str:
    """A name as an id: small letters, digits and '-'. One that begins with no letter gets a word
    before it, which also stands for a name without any letters."""
    made = "-".join(words_in(name))[:LONGEST_ID].strip("-")
    return made if made[:1].isalpha() else f"{otherwise}-{made}"[:LONGEST_ID].strip("-")


def free_id(name: str, taken: Collection[str]) -> str:
    """That id, or else the first of name-2, name-3 that is free."""
    if name not in taken:
        return name
    stem = name[: LONGEST_ID - 5].strip("-")
    return next(new for n in range(2, 10_000) if (new := f"{stem}-{n}") not in taken)


def words_in(text: str) -> list[str]:
    """In small letters without accents: "Brücke" has one word, brucke."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(sign for sign in apart if not unicodedata.combining(sign)))


class Names:
    """What exercises are called, made comparable."""

    def __init__(self, exercises: Iterable[Exercise]) -> None:
        self._by_name: dict[str, list[Exercise]] = {}
        for exercise in exercises:
            for name in (exercise.name, exercise.id, *exercise.aka, *exercise.was):
                self._by_name.setdefault(_bare(name), []).append(exercise)

    def find(self, name: str) -> tuple[list[Exercise], bool]:
        """The exercises of that name, the likeliest first, and whether it is quite that name."""
        bare = _bare(name)[:LONGEST_NAME]
        if not bare:
            return [], False
        if bare in self._by_name:
            return list(dict.fromkeys(self._by_name[bare])), True
        mine = set(bare.split())
        scored = [(self._likeness(bare, mine, known), known) for known in self._by_name]
        best = sorted((pair for pair in scored if pair[0] >= CLOSE), reverse=True)
        every = [exercise for _, known in best for exercise in self._by_name[known]]
        return list({exercise.id: exercise for exercise in every}.values()), False

    def near(self, name: str) -> tuple[str, ...]:
        """The ids of exercises whose names are somewhat like it."""
        bare = _bare(name)[:LONGEST_NAME]
        close = difflib.get_close_matches(bare, list(self._by_name), n=3, cutoff=0.4)
        return tuple(dict.fromkeys(e.id for known in close for e in self._by_name[known]))

    @staticmethod
    def _likeness(bare: str, mine: set[str], known: str) -> float:
        """By letters; and names of which one is all in the other are close."""
        theirs = set(known.split())
        letters = difflib.SequenceMatcher(None, bare, known[:LONGEST_NAME]).ratio()
        if mine and theirs and (mine <= theirs or theirs <= mine):
            return max(letters, CLOSE + 0.2 * len(mine & theirs) / len(mine | theirs))
        return letters


def _bare(name: str) -> str:
    """The words of a name that tell it from others, without a plural's s."""
    words = [word for word in words_in(name) if word not in _EMPTY] or words_in(name)
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)
