"""How much is said of an exercise, by what it, its line and its routine want."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias


class Verbosity(Enum):
    """How much is said."""

    FULL = "full"
    BRIEF = "brief"  # the short forms
    NAMES = "names"  # names, sides, beginnings and ends
    FADING = "fading"  # full until an exercise is familiar, then brief


class AsRoutine(Enum):
    """What an exercise or a line says of a thing that it leaves to the routine."""

    AS_ROUTINE = "routine"


AS_ROUTINE = AsRoutine.AS_ROUTINE
Telling: TypeAlias = Verbosity | AsRoutine
"""How much is said of one exercise."""
