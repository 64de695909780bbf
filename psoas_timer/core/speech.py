"""How long words take to say, before anyone has said them. Seconds.

Once a clip is rendered its real length replaces this estimate everywhere.
"""

from __future__ import annotations

from functools import lru_cache

WORDS_PER_MINUTE = 155.0
_BREATH_AT_A_STOP = 0.25
_SHORTEST = 0.4


@lru_cache(maxsize=4096)  # every frame drawn asks for a whole plan's
def estimate(text: str, words_per_minute: float = WORDS_PER_MINUTE) -> float:
    """Seconds to say `text` at that rate; a little more for each full stop inside it."""
    if not text.strip():
        return 0.0
    stops = sum(text.count(mark) for mark in (". ", "? ", "! ", ": "))
    return max(_SHORTEST, len(text.split()) * 60 / words_per_minute) + stops * _BREATH_AT_A_STOP
