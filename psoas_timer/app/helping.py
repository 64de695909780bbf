"""The help page at work: what it tells of this computer, and what its buttons do."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, qVersion
from PySide6.QtGui import QGuiApplication

from psoas_timer import __version__, resources
from psoas_timer.app.first_run import FirstRun
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.core.exercise import Exercise
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.errand import Errand, unforeseen
from psoas_timer.gui.help.topics import Facts, HelpDeed
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.home import Home

if TYPE_CHECKING:
    from psoas_timer.gui.help.help_page import HelpPage

translate = QCoreApplication.translate


class Helping(QObject):
    """Opens the help on any page but those that are not to be left: a session, and the notice."""

    def __init__(
        self, live: LiveHome, window: MainWindow, keymap: Keymap, speech: Speech, first: FirstRun
    ) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        self._keymap = keymap
        self._speech = speech
        self._first_run = first
        self._page: HelpPage | None = None
        self._errand: Errand | None = None
        window.on_key(PageAction.HELP, self.open)

    def open(self) -> None:
        """In a session, show the keys: they are what one needs to know there."""
        if not self._window.may_be_left:
            self._window.show_keys()
            return
        if self._page is None:
            from psoas_timer.gui.help.help_page import HelpPage

            self._page = HelpPage(facts(self._live.now), self._keymap)
            self._page.asked.connect(self._do)
        self._window.open(self._page)

    def _do(self, deed: HelpDeed) -> None:
        match deed:
            case HelpDeed.PRACTISE:
                self._first_run.practise()
            case HelpDeed.CHECK_SOUND:
                self._speech.check_sound()
            case HelpDeed.SETTINGS:
                self._window.open(self._window.settings_page)
            case HelpDeed.COPY_DIAGNOSTICS:
                self._examine()

    def _examine(self) -> None:
        """In a thread: to look for a voice takes seconds."""
        assert self._page is not None
        self._page.tell(self.tr("Looking at everything; this takes a few seconds."))
        from psoas_timer.commands.doctor import report

        home = self._live.now
        self._errand = Errand(lambda _progress, _cancelled: report(home))
        self._errand.done.connect(self._copy)
        self._errand.start()

    def _copy(self, text: object) -> None:
        assert self._page is not None
        if text == unforeseen():
            self._page.tell(text)
            return
        QGuiApplication.clipboard().setText(str(text))
        self._page.tell(self.tr("Copied. You can paste it wherever you want to send it."))


def facts(home: Home) -> Facts:
    """What the help tells of this program, this home and this computer."""
    folders = home.folders
    return Facts(
        versions=(
            (translate("Help", "Psoas Timer"), __version__),
            (translate("Help", "Python"), platform.python_version()),
            (translate("Help", "Qt"), qVersion()),
            (translate("Help", "System"), platform.platform()),
        ),
        sources=sources(home),
        folders=(
            (translate("Help", "Routines and history"), str(folders.data)),
            (translate("Help", "Settings"), str(folders.config)),
            (translate("Help", "Rendered speech, safe to delete"), str(folders.cache)),
            (translate("Help", "Logs"), str(folders.state)),
        ),
        licence=resources.licence,
    )


def sources(home: Home) -> tuple[tuple[str, str], ...]:
    """The full name of every source, with the exercises that come from it."""
    named = {
        ref: name for pack in home.library.packs.values() for ref, name in pack.sources.items()
    }
    safety = translate("Help", "Questions about your body, and cautions")
    return tuple(
        (name, ", ".join(_using(ref, home.library.exercises.values())) or safety)
        for ref, name in named.items()
    )


def _using(ref: str, exercises: Iterable[Exercise]) -> tuple[str, ...]:
    return tuple(
        exercise.name
        for exercise in exercises
        if any(source.ref == ref for source in exercise.sources)
    )
