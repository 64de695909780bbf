"""What was done, in the window: kept as it happens, and gone on with where it was cut off."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from psoas_timer import clock
from psoas_timer.app.exchanging import Exchanging
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.core.session import Session
from psoas_timer.gui.library.continue_card import Unfinished as Offered
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.history import History
from psoas_timer.history.unfinished import Unfinished
from psoas_timer.resumption import CannotGoOn, resumption

_TRY_AGAIN = 60_000  # ms; until then a disk may have been cleared up


class Remembering(QObject):
    """Offers at the start what was cut off within the last day, and says what cannot be kept."""

    _troubled = Signal(str)

    def __init__(
        self, live: LiveHome, history: History, window: MainWindow, sessions: Sessions
    ) -> None:
        super().__init__(window)
        self._live = live
        self._history = history
        self._window = window
        self._sessions = sessions
        self._said = history.trouble  # it is among the notices
        self._said_of_folder = ""
        self._waiting: tuple[Session, Unfinished] | None = None
        self._later = QTimer(self)
        self._later.setInterval(_TRY_AGAIN)
        self._later.timeout.connect(history.retry)
        self._troubled.connect(self._on_trouble, Qt.ConnectionType.QueuedConnection)
        history.on_trouble(self._troubled.emit)
        if history.trouble:
            self._later.start()
        sessions.began.connect(self._on_began)
        self.exchanging = Exchanging(live, history, self)
        self.exchanging.trouble.connect(self._on_exchange_trouble)
        library = window.library_page
        library.continued.connect(self._go_on)
        library.continue_declined.connect(self._leave)
        self._offer()

    def close(self) -> None:
        """Write what could not be written until now, if it can be."""
        self.exchanging.stop()
        self._history.close()

    # What was cut off

    def _offer(self) -> None:
        unfinished = self._history.unfinished(clock.wall())
        if unfinished is None:
            return
        try:
            found = resumption(self._live.now, unfinished)
        except CannotGoOn as reason:
            kept = self.tr("What you did of it is kept.")
            self._window.show_trouble(f"{reason} {kept}")
            self._history.conclude(unfinished)
            return
        self._waiting = (found.session, unfinished)
        changed = self.tr("the routine has changed since, so it goes on at this place")
        stopped = self.tr("stopped at {time}").format(time=f"{unfinished.saved.local:%H:%M}")
        self._window.library_page.offer_to_continue(
            Offered(
                name=unfinished.begun.name,
                where=found.where,
                when=changed if found.changed else stopped,
            )
        )

    def _go_on(self) -> None:
        if self._waiting is not None and self._window.is_at_home:
            session, unfinished = self._waiting
            self._offer_no_more()
            self._window.begin(self._sessions.go_on(session, unfinished))

    def _leave(self) -> None:
        """What was done of it stays on record."""
        if self._waiting is not None:
            _session, unfinished = self._waiting
            self._offer_no_more()
            self._history.conclude(unfinished)

    def _offer_no_more(self) -> None:
        self._waiting = None
        self._window.library_page.offer_to_continue(None)

    def _on_began(self, driver: SessionDriver, _routine: str) -> None:
        """Who begins something else does not go on with what was cut off."""
        self._leave()
        driver.recorded.connect(self._on_recorded)

    def _on_recorded(self, _record: object) -> None:
        self._live.learn(self._history.familiar())
        self.exchanging.begin()

    # What is wrong

    def _on_trouble(self, sentence: str) -> None:
        if sentence:
            self._window.show_trouble(sentence)
            self._later.start()
        else:
            self._window.take_trouble_back(self._said)
            self._later.stop()
        self._said = sentence

    def _on_exchange_trouble(self, sentence: str) -> None:
        self._window.take_trouble_back(self._said_of_folder)
        if sentence:
            self._window.show_trouble(sentence)
        self._said_of_folder = sentence
