"""A list that a person writes or pastes: understood line by line, and made a routine of theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from psoas_timer.app.live_home import LiveHome
from psoas_timer.core.naming import free_id, id_from
from psoas_timer.core.plain_list import PlainList, Understood, read_list
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.gui.sharing.list_page import ListPage
from psoas_timer.gui.sharing.list_row import Grasp, ListLine
from psoas_timer.gui.words import window_language
from psoas_timer.home import Home
from psoas_timer.library import NotKept

translate = QCoreApplication.translate


class Listing(QObject):
    """Lives as long as its page. `made` carries the id of the routine."""

    made = Signal(str)

    def __init__(self, live: LiveHome, page: ListPage) -> None:
        super().__init__(page)
        self._live = live
        self._page = page
        self._found = PlainList("", ())
        page.written.connect(self._read)
        page.wanted.connect(self._make)

    def _read(self, text: str) -> None:
        home = self._live.now
        self._found = read_list(text, home.library.exercises, window_language())
        self._page.show_lines(*list_shown(self._found, home))

    def _make(self, name: str) -> None:
        title = name.strip() or self._found.title or self.tr("My list")
        taken = self._live.now.library.routines
        routine = self._found.routine(free_id(id_from(title, "list"), taken), title)
        try:
            self._live.change_library(lambda mine: mine.keep_routine(routine))
        except NotKept as reason:
            self._page.say(str(reason))
        else:
            self.made.emit(routine.id)


def list_shown(found: PlainList, home: Home) -> tuple[tuple[ListLine, ...], str, str]:
    """Its lines, the name it gives itself, and how much of it was understood."""
    title = found.title or translate("Listing", "My list")
    lines = tuple(_line(line, home) for line in found.lines)
    return lines, title, _summary(found)


def _summary(found: PlainList) -> str:
    if not found.lines:
        return translate("Listing", "What is understood stands here while you write.")
    taken, left = len(found.items), len(found.unknown)
    understood = translate("Listing", "%n line(s) understood.", "", taken)
    if not left:
        return understood
    left_out = translate("Listing", "%n line(s) left out.", "", left)
    return f"{understood} {left_out}"


def _line(line: Understood, home: Home) -> ListLine:
    item = line.item
    exercise = item.exercise if isinstance(item, ExerciseItem) else None
    sided = exercise is not None and exercise.sides.sided
    grasp = Grasp.NOT if item is None else Grasp.SURE if line.sure else Grasp.UNSURE
    return ListLine(
        number=line.number,
        text=line.text,
        sentence=reason_words(line.reason) or line.sentence,
        grasp=grasp,
        exercise=exercise.id if exercise else "",
        side=home.preferences().first_side if sided else None,
    )
