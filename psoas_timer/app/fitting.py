"""What fitting a routine to a time does to it, in words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.core.routine import Routine
from psoas_timer.core.side import Side
from psoas_timer.core.time_budget import Altered, Fitted
from psoas_timer.gui.dose.words import seconds_words
from psoas_timer.gui.session.next_time import difference_words

translate = QCoreApplication.translate


def fitted_words(fitted: Fitted) -> tuple[str, ...]:
    """Plainly, one sentence for each thing, and first whether anything is left out."""
    said = []
    if fitted.left_out:
        out = translate("Fitting", "%n exercise(s) left out: {names}.", "", len(fitted.left_out))
        said.append(out.format(names=", ".join(fitted.left_out)))
    if not fitted.fits:
        long = translate("Fitting", "Even at its shortest it takes {length}.")
        said.append(long.format(length=seconds_words(round(fitted.seconds))))
    if not said:
        said.append(translate("Fitting", "Nothing is left out."))
    return (*said, *(_altered(one) for one in fitted.altered))


def fitted_name(name: str, minutes: int) -> str:
    """What a routine is called that fits so many minutes, to be told from the whole one."""
    return translate("Fitting", "{name} ({minutes} min)").format(name=name, minutes=minutes)


def named_as_fitted(routine: Routine, minutes: int) -> Routine:
    """Under a name and an id of its own, so that it does not take the whole one's place."""
    name = fitted_name(routine.name, minutes)
    name = name if len(name) <= LONGEST_NAME else routine.name
    return replace(routine, id=f"{routine.id}-{minutes}-min", name=name)


def _altered(one: Altered) -> str:
    words = {
        None: translate("Fitting", "{name}: {now} instead of {was}."),
        Side.LEFT: translate("Fitting", "{name}, left: {now} instead of {was}."),
        Side.RIGHT: translate("Fitting", "{name}, right: {now} instead of {was}."),
    }[one.side]
    now = difference_words(one.before, one.after)
    return words.format(name=one.name, now=now, was=difference_words(one.after, one.before))
