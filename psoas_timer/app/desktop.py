"""A session among the other things of a desktop: media keys, the screen, sleep, locks, motion."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from psoas_timer import clock
from psoas_timer.app.covers import Covers
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.core.events import PauseReason
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.desktop.awake import Awake
from psoas_timer.desktop.mpris import MediaControls
from psoas_timer.desktop.sleep import Sleep
from psoas_timer.desktop.stillness import Stillness
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.theme import Theme


class Desktop(QObject):
    """Follows every session; where a desktop has none of these things, nothing happens."""

    quit_asked = Signal()

    def __init__(
        self, live: LiveHome, theme: Theme, window: MainWindow, sessions: Sessions
    ) -> None:
        super().__init__(window)
        self._live = live
        self._driver: SessionDriver | None = None
        self._covers = Covers(live.now.figures.figure, live.now.folders.cache)
        self._media = MediaControls(clock.now, self)
        self._media.asked.connect(lambda command: window.session_page.ask_for(command))
        self._media.raise_asked.connect(window.come_up)
        self._media.quit_asked.connect(self.quit_asked)
        self._awake = Awake(parent=self)
        self._stillness = Stillness(self)
        self._stillness.changed.connect(theme.heed)
        self._sleep = Sleep(self)
        self._sleep.falls_asleep.connect(lambda: self._interrupt(PauseReason.SLEPT))
        self._sleep.locked.connect(self._on_locked)
        sessions.began.connect(self._on_began)

    def close(self) -> None:
        self._awake.close()
        self._media.end()
        self._sleep.close()
        self._stillness.close()

    def _on_began(self, driver: SessionDriver, routine: str) -> None:
        self._driver = driver
        self._covers = Covers(self._live.now.figures.figure, self._live.now.folders.cache)
        self._media.begin(driver.snapshot, routine)
        driver.changed.connect(self._show)
        driver.closed.connect(self._on_closed)

    def _show(self, snapshot: Snapshot) -> None:
        if self._media.is_heard:
            self._media.show(snapshot, self._covers.of(snapshot.segment))
        self._awake.show(snapshot)

    def _on_closed(self) -> None:
        self._driver = None
        self._media.end()
        self._awake.end()

    def _on_locked(self) -> None:
        if self._live.settings.when_locked == "pause":
            self._interrupt(PauseReason.ASKED)

    def _interrupt(self, reason: PauseReason) -> None:
        if self._driver is not None:
            self._driver.interrupt(reason)
