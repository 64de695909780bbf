"""What somebody may have meant by a word that is not known here."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from psoas_timer.texts import tr

LONGEST = 40  # difflib's time grows with the square of the length


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is most like, if any comes close."""
    if len(word) > LONGEST:
        return None
    lowered = word.lower()
    return next(iter(difflib.get_close_matches(lowered, list(known), n=1)), None)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint, or nothing."""
    likely = nearest(word, known)
    return tr('Did you mean "{name}"?', name=likely) if likely else ""
