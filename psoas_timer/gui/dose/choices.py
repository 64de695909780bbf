"""The values of a dose that are one of a few, and what they are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import AS_ROUTINE, Telling, Verbosity
from psoas_timer.core.ways import Way
from psoas_timer.gui.fields import Choice

translate = QCoreApplication.translate


def ways(found: tuple[Way, ...]) -> tuple[Choice, ...]:
    """What one time can be."""
    names = {
        Way.HOLD: translate("ExerciseForm", "Held"),
        Way.WORK: translate("ExerciseForm", "Done for a time"),
        Way.REPS: translate("ExerciseForm", "Repeated, counted aloud"),
        Way.UNTIL_KEY: translate("ExerciseForm", "At your own pace, until a key"),
    }
    return tuple(Choice(way, names[way]) for way in found)


def orders() -> tuple[Choice, ...]:
    return (
        Choice(SideOrder.ALTERNATE, translate("DoseForm", "Change every time")),
        Choice(SideOrder.ALTERNATE_SETS, translate("DoseForm", "Change after every set")),
        Choice(SideOrder.IN_TURN, translate("DoseForm", "One side, then the other")),
    )


def first_sides() -> tuple[Choice, ...]:
    return (
        Choice(FirstSide.ASK, translate("DoseForm", "As in the settings")),
        Choice(FirstSide.RIGHT, translate("DoseForm", "Right")),
        Choice(FirstSide.LEFT, translate("DoseForm", "Left")),
    )


def tellings() -> tuple[Choice, ...]:
    """How much can be said of one exercise."""
    return (Choice(AS_ROUTINE, telling_name(AS_ROUTINE)), *verbosities())


def verbosities() -> tuple[Choice, ...]:
    return tuple(Choice(one, telling_name(one)) for one in Verbosity)


def telling_name(telling: Telling) -> str:
    """How much is said, in words."""
    return {
        AS_ROUTINE: translate("Telling", "As the routine"),
        Verbosity.FULL: translate("Telling", "Everything"),
        Verbosity.BRIEF: translate("Telling", "In brief"),
        Verbosity.NAMES: translate("Telling", "Names"),
        Verbosity.FADING: translate("Telling", "Fading"),
    }[telling]
