"""Every sentence the program itself says or shows of a session, by language.

A language is one subclass of `Phrases` with its words for screens. Which one speaks is never
looked up: it travels with the preferences, the exercise and the routine.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from psoas_timer.core.phrases.base import LONGEST, Counted, Phrases, chunks
from psoas_timer.core.phrases.english import English
from psoas_timer.core.phrases.german import German
from psoas_timer.core.phrases.shown import Shown
from psoas_timer.core.phrases.spanish import Spanish

__all__ = ["ENGLISH", "LANGUAGES", "LONGEST", "Counted", "Phrases", "Shown", "chunks", "phrases_in"]

ENGLISH = English()
_BY_LANGUAGE = {phrases.language: phrases for phrases in (ENGLISH, German(), Spanish())}
LANGUAGES: Mapping[str, Phrases] = MappingProxyType(_BY_LANGUAGE)


def phrases_in(language: str) -> Phrases:
    """Those of a language by its tag, as in "de" or "de-at"; English where there are none."""
    return LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower(), ENGLISH)
