"""What to say where it is not the wanted voice that speaks."""

from __future__ import annotations

from psoas_timer.texts import marked, tr
from psoas_timer.voice.engines import engine_of

_VANISHED = marked(
    'There is no voice "{wanted}" any more, so {voice} speaks: choose another in the settings.'
)


def vanished(wanted: str | None, voice: str | None) -> str:
    """A sentence if the wanted one is gone from its engine; else empty."""
    if not wanted or voice == wanted or _stands_in(voice, wanted):
        return ""
    return tr(_VANISHED, wanted=wanted, voice=voice or tr("another one"))


def _stands_in(voice: str | None, wanted: str) -> bool:
    """Does this engine speak for another that failed, and has been told of?"""
    return engine_of(wanted) not in (None, engine_of(voice or ""))
