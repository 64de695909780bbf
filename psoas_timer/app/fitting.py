"""What fitting a routine to a time does to it, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.time_budget import Altered, Fitted
from psoas_timer.gui.dose.words import seconds_words
from psoas_timer.gui.session.next_time import difference_words

translate = QCoreApplication.translate


def fitted_words(fitted: Fitted) -> tuple[str, ...]:
    """Plainly, one sentence for each thing."""
    said = []
    if not fitted.fits:
        long = translate("Fitting", "Even at its shortest it takes {length}.")
        said.append(long.format(length=seconds_words(round(fitted.seconds))))
    if fitted.left_out:
        out = translate("Fitting", "Left out: {names}.")
        said.append(out.format(names=", ".join(fitted.left_out)))
    said += [_altered(one) for one in fitted.altered]
    if fitted.altered:
        said.append(translate("Fitting", "Both sides get the same."))
    return tuple(said) or (translate("Fitting", "It fits as it is."),)


def _altered(one: Altered) -> str:
    words = translate("Fitting", "{name}: {now} instead of {was}.")
    now = difference_words(one.before, one.after)
    return words.format(name=one.name, now=now, was=difference_words(one.after, one.before))
