"""Which language the system is set to, without asking anything that could fail."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first one that is set counts
_TAG = re.compile(r"[a-z]{2,3}", re.ASCII)
ENGLISH = "en"


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """As two or three letters: "de". English where the system does not say, or says nonsense."""
    names = [environment[name] for name in _VARIABLES if environment.get(name)]
    return _letters(names[0] if names else _told_by_locale())


def _letters(name: str) -> str:
    """Of "de_AT.UTF-8"; names such as C and POSIX are no languages."""
    first = re.split(r"[_.@-]", name, maxsplit=1)[0].lower()
    return first if _TAG.fullmatch(first) else ENGLISH


def _told_by_locale() -> str:
    """Where there are no such variables: Windows, or a Mac's Finder."""
    import locale

    try:
        return locale.getlocale()[0] or ""
    except ValueError:  # a name that Python does not understand
        return ""
