"""When to ask how it was the day after, and what to say to pain that does not settle.

Published traffic lights for pain differ in their numbers and agree on this: pain is to be back to
its usual level within 24 hours. When we ask, and of how many sessions we speak, is ours.
"""

from __future__ import annotations

from psoas_timer.core.phrases.shown import AftercareWords

ASK_FROM = 8 * 3600.0  # seconds after a session that hurt: a night, mostly
ASK_UNTIL = 3 * 24 * 3600.0  # later nobody remembers
OFTEN = 3  # sessions that hurt
LATELY = 14  # days


def is_due(seconds_since: float) -> bool:
    """Is it time to ask about a session that hurt and ended so long ago?"""
    return ASK_FROM <= seconds_since <= ASK_UNTIL


def advice(sessions_that_hurt: int, words: AftercareWords) -> str:
    """What to say when it has not settled; `sessions_that_hurt` are those of the last LATELY."""
    if sessions_that_hurt < OFTEN:
        return words.advice
    return f"{words.hurts_often.format(number=sessions_that_hurt)} {words.advice}"
