"""What is asked and shown once: the notice, who speaks, the sound check, the keys practised."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.start.practice_page import PracticePage
from psoas_timer.gui.start.speaker_page import SpeakerPage

_STEPS = 3
_ACTIVE_AFTER = 700  # milliseconds; until then Qt may not know that a screen reader runs


class FirstRun(QObject):
    """The notice has to be read; the rest can be left with Escape and is not asked for again."""

    def __init__(self, live: LiveHome, window: MainWindow, speech: Speech) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        self._speech = speech
        self._keys_follow = False  # after the sound check that is going on
        window.notice_accepted.connect(self._on_notice_accepted)
        window.came_home.connect(self._on_came_home)
        window.made.connect(self._join)
        QTimer.singleShot(_ACTIVE_AFTER, self, self._on_came_home)

    def begin(self) -> None:
        """With what is still to come, if anything is."""
        settings = self._live.settings
        if settings.notice_accepted and not settings.sound_checked:
            if self._asks_who_speaks():
                return
            self._keys_follow = True
            self._window.sound_check_page.show_step(2, _STEPS)
            self._speech.check_sound()

    def practise(self, step: int = 0) -> None:
        """The keys, from the first one on; `step` is which of the first pages it is."""
        page = self._window.practice_page
        page.show_step(step, _STEPS if step else 0)
        self._window.open(page)
        page.begin()

    def _on_notice_accepted(self) -> None:
        self._live.keep(notice_accepted=True)
        self.begin()

    def _asks_who_speaks(self) -> bool:
        """Once, and only where there are two who could; what comes next follows the answer."""
        if self._live.settings.speaker != "ask" or not QAccessible.isActive():
            return False
        page = SpeakerPage()
        page.chosen.connect(lambda speaker: self._live.keep(speaker=speaker))
        page.chosen.connect(lambda speaker: self._window.show_setting("speaker", speaker))
        page.closed.connect(page.deleteLater)
        self._window.open(page)
        return True

    def _on_came_home(self) -> None:
        if not (self._window.is_at_home and self._live.settings.notice_accepted):
            return
        if self._asks_who_speaks():
            return
        if not self._live.settings.sound_checked:
            self.begin()
        elif self._keys_follow:
            self._keys_follow = False
            self._window.sound_check_page.show_step(0, 0)
            self.practise(_STEPS)

    def _join(self, page: object) -> None:
        if isinstance(page, PracticePage):
            page.say_asked.connect(self._speech.tell)
            page.closed.connect(self._speech.hush)
