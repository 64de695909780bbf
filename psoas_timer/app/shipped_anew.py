"""What a person has changed and was shipped anew since: both are shown once, and theirs stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QCoreApplication

from psoas_timer.app.live_home import LiveHome
from psoas_timer.gui.dose.words import dose_words
from psoas_timer.library import MyLibrary, NotKept, Outdated, outdated, outdated_routines

translate = QCoreApplication.translate


def news(live: LiveHome) -> str:
    """The sentences, or none; from now on the person has seen what is shipped now."""
    own = live.now.own
    exercises, routines = outdated(own), outdated_routines(own)
    said = [*map(_about_exercise, exercises), *_about_routines(live, routines)]
    names = (*(f"exercises.{one.exercise}" for one in exercises), *map(_key, routines))
    if names:
        _mark_seen(live, names)
    return " ".join(said)


def _about_exercise(one: Outdated) -> str:
    shipped, mine = one.shipped, one.mine
    sentence = translate("Shipped", "{exercise} is shipped as {shipped} now; yours stays {mine}.")
    return sentence.format(
        exercise=shipped.name,
        shipped=dose_words(shipped.dose, shipped.sides),
        mine=dose_words(mine.dose, mine.sides),
    )


def _about_routines(live: LiveHome, names: tuple[str, ...]) -> Iterator[str]:
    sentence = translate("Shipped", "{routine} is shipped anew; your changes to it are kept.")
    for name in names:
        yield sentence.format(routine=live.now.library.routines[name].name)


def _key(routine: str) -> str:
    return f"routines.{routine}"


def _mark_seen(live: LiveHome, names: tuple[str, ...]) -> None:
    def seen(mine: MyLibrary) -> str:
        return mine.seen_as_shipped(*names)

    with suppress(NotKept):  # it is told again at the next start
        live.change_library(seen)
