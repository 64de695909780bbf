"""What happens once, before the first routine: the notice, the sound check, the keys practised."""

from __future__ import annotations

from PySide6.QtCore import QObject

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.speech import Speech
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.start.practice_page import PracticePage

_STEPS = 3


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

    def begin(self) -> None:
        """With what is still to come, if anything is."""
        settings = self._live.settings
        if settings.notice_accepted and not settings.sound_checked:
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

    def _on_came_home(self) -> None:
        if self._keys_follow and self._live.settings.sound_checked:
            self._keys_follow = False
            self._window.sound_check_page.show_step(0, 0)
            self.practise(_STEPS)

    def _join(self, page: object) -> None:
        if isinstance(page, PracticePage):
            page.say_asked.connect(self._speech.say)
            page.closed.connect(self._speech.hush)
