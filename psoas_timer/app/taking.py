"""One file that is being taken in: what its page shows, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.needs import needs
from psoas_timer.gui.sharing.arrivals import ArrivalCard, Arrivals, fate_words
from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage
from psoas_timer.home import Home
from psoas_timer.library import (
    Arrival,
    Before,
    Fate,
    MyLibrary,
    NotKept,
    Preview,
    Problem,
    before,
    preview,
    put_back,
    take_in,
)
from psoas_timer.texts import reason_of

translate = QCoreApplication.translate


class Taking(QObject):
    """Lives as long as its page."""

    def __init__(self, live: LiveHome, page: ArrivalsPage, path: Path) -> None:
        super().__init__(page)
        self._live = live
        self._page = page
        self._path = path
        self._was: Before | None = None
        self._replaces = False
        page.agreed.connect(self._take)
        page.put_back.connect(self._put_back)
        page.replacing_chosen.connect(self._look_again)
        self._look_again(replaces=False)

    @property
    def _packs(self) -> Path:
        return self._live.now.folders.data / "packs"

    def _look_again(self, replaces: bool) -> None:
        self._replaces = replaces
        self._show()

    def _show(self, sentence: str = "") -> None:
        home = self._live.now
        self._found = preview(self._path, home.own, self._packs, replacing=self._replaces)
        self._page.show_arrivals(arrivals(self._found, home, replaces=self._replaces), sentence)

    def _take(self) -> None:
        found, packs = self._found, self._packs

        def change(mine: MyLibrary) -> str:
            self._was = before(found, mine, packs)
            return take_in(found, mine, packs)

        why = self._change(change)
        if why:
            self._show(why)
        else:
            news = [one for one in found.arrivals if one.fate is not Fate.SAME]
            cards = arrivals(found, self._live.now, are_here=True).cards
            self._page.show_added(cards, _added_words(news))

    def _put_back(self) -> None:
        found, packs, was = self._found, self._packs, self._was
        if was is not None:
            why = self._change(lambda mine: put_back(found, was, mine, packs))
            self._show(why or self.tr("All is as it was."))

    def _change(self, change: Callable[[MyLibrary], str]) -> str:
        """Make that change; a sentence if it could not be."""
        try:
            self._live.change_library(change)
        except (NotKept, ValueError) as error:
            return str(error)
        except OSError as error:
            reason = reason_of(error)
            return self.tr("It cannot be written ({reason}).").format(reason=reason)
        return ""


def arrivals(
    found: Preview, home: Home, *, replaces: bool = False, are_here: bool = False
) -> Arrivals:
    """What the page shows of it; `are_here`: it has been taken in."""
    return Arrivals(
        file=found.path.name,
        cards=tuple(_card(one, found, home, are_here=are_here) for one in found.arrivals),
        problems=tuple(problem_words(problem, found.path) for problem in found.problems),
        refusal=found.refusal,
        can_replace=any(one.routine and one.fate is Fate.RENAMED for one in found.arrivals),
        replaces=replaces,
    )


def _added_words(news: Sequence[Arrival]) -> str:
    """ "Added 3 exercises and 1 routine." """
    routines = sum(1 for one in news if one.routine)
    exercises = len(news) - routines
    if len(news) == 1:
        of_routine = translate("Taking", "Added the routine {name}.")
        of_exercise = translate("Taking", "Added the exercise {name}.")
        return (of_routine if routines else of_exercise).format(name=news[0].name)
    if not exercises:
        return translate("Taking", "Added %n routine(s).", "", routines)
    if not routines:
        return translate("Taking", "Added %n exercise(s).", "", exercises)
    return translate("Taking", "Added {exercises} and {routines}.").format(
        exercises=translate("Taking", "%n exercise(s)", "", exercises),
        routines=translate("Taking", "%n routine(s)", "", routines),
    )


def problem_words(problem: Problem, path: Path) -> str:
    """Where it is inside the file, and what is wrong, without any place on this machine."""
    inside = problem.file.relative_to(path) if problem.file.is_relative_to(path) else Path()
    said = " ".join(filter(None, (problem.message, problem.hint)))
    name = inside.as_posix() if inside.parts else ""
    if problem.line is None:
        return translate("Taking", "{name}: {said}").format(name=name, said=said) if name else said
    if name:
        words = translate("Taking", "{name}, line {line}: {said}")
        return words.format(name=name, line=problem.line, said=said)
    return translate("Taking", "Line {line}: {said}").format(line=problem.line, said=said)


def _card(arrival: Arrival, found: Preview, home: Home, *, are_here: bool) -> ArrivalCard:
    in_file = f"{found.path}:{arrival.old_id}" if found.pack is None else ""
    return ArrivalCard(
        name=arrival.name,
        facts=_facts(arrival, home),
        fate=fate_words(arrival),
        reference=(arrival.id if are_here else in_file) if arrival.routine else "",
        is_news=arrival.fate is not Fate.SAME,
    )


def _facts(arrival: Arrival, home: Home) -> str:
    if arrival.routine is None:
        return translate("Taking", "An exercise")
    asks = needs(arrival.routine, home.preferences())
    minutes = translate("Taking", "%n minute(s)", "", asks.minutes)
    exercises = translate("Taking", "%n exercise(s)", "", asks.exercises)
    return f"{minutes} · {exercises}"
