"""The pages above the settings, where what no row has room for is measured or chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.page import Page
from psoas_timer.gui.settings.breath_page import BreathPage
from psoas_timer.gui.settings.changes import Changes
from psoas_timer.gui.settings.keys_page import KeysPage
from psoas_timer.gui.settings.rows import Deed
from psoas_timer.gui.settings.times_page import TimesPage


class PagesAbove(QObject):
    """Each is made when it is first asked for.

    `chosen` carries the row that has another value now, and that value; `undo_asked` the row whose
    last change is to be taken back; `page_asked` a page to open above one of these.
    """

    chosen = Signal(str, object)
    undo_asked = Signal(str)
    page_asked = Signal(object)
    _times_shown = Signal(object)

    def __init__(
        self, changes: Changes, clock: Callable[[], float], keymap: Keymap, parent: QObject
    ) -> None:
        """`clock` tells seconds, to measure a breath."""
        super().__init__(parent)
        self._changes = changes
        self._clock = clock
        self._keymap = keymap
        self._routines: Sequence[Choice] = ()

    def page(self, deed: Deed) -> Page | None:
        """The page where that is done, if there is one."""
        match deed:
            case Deed.MEASURE:
                return self.breath
            case Deed.KEYS:
                return self.keys
            case Deed.TIMES:
                self.times.offer(self._routines)
                return self.times
        return None

    def offer_routines(self, routines: Sequence[Choice]) -> None:
        """Any of these can be reminded of at its time."""
        self._routines = routines

    def show_times(self, times: object) -> None:
        self._times_shown.emit(times)

    @cached_property
    def breath(self) -> BreathPage:
        """Where a breath is measured; what comes of it is a setting."""
        page = BreathPage(self._clock)
        page.taken.connect(self._take_breath)
        return page

    @cached_property
    def keys(self) -> KeysPage:
        """Where actions are given other keys; all of them are one setting."""
        page = KeysPage(self._keymap)
        page.page_asked.connect(self.page_asked)
        page.chosen.connect(lambda keys: self.chosen.emit("keys", keys))
        page.undo_asked.connect(lambda: self.undo_asked.emit("keys"))
        return page

    @cached_property
    def times(self) -> TimesPage:
        """Where routines are given times; all of them are one setting."""
        page = TimesPage()
        page.chosen.connect(lambda times: self.chosen.emit("reminders", times))
        page.undo_asked.connect(lambda: self.undo_asked.emit("reminders"))
        self._times_shown.connect(page.show_times)
        self.show_times(self._changes.value("reminders"))
        return page

    def _take_breath(self, seconds: float) -> None:
        self.chosen.emit("breath", seconds)
        self.breath.closed.emit()
