"""All that stands behind the first page: home, history, voice and desktop, joined to the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from psoas_timer import clock
from psoas_timer.app import first_look, shipped_anew
from psoas_timer.app.browsing import Browsing
from psoas_timer.app.cards import look_at
from psoas_timer.app.desktop import Desktop
from psoas_timer.app.editing import Editing
from psoas_timer.app.feelings import Feelings
from psoas_timer.app.first_look import FirstLook
from psoas_timer.app.first_run import FirstRun
from psoas_timer.app.helping import Helping
from psoas_timer.app.importing import Importing
from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.looking import Looking
from psoas_timer.app.looking_back import LookingBack
from psoas_timer.app.next_time import NextTimes
from psoas_timer.app.opening import Opening
from psoas_timer.app.printing import Printing
from psoas_timer.app.progress import Progress
from psoas_timer.app.remembering import Remembering
from psoas_timer.app.reminders import ReminderDesk
from psoas_timer.app.saving import saver
from psoas_timer.app.screening import Screening
from psoas_timer.app.sessions import Sessions
from psoas_timer.app.setting import Setting, usual_settings
from psoas_timer.app.sharing import Sharing
from psoas_timer.app.speech import Speech
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.history import open_history
from psoas_timer.home import Home


class Whole(QObject):
    """Does what the window is asked for, and keeps the look of its first page for the next start.

    It is kept only while nothing can come before that page: a person who is quick with Enter
    answers no question that they have not seen.
    """

    def __init__(
        self, app: QApplication, home: Home, theme: Theme, keymap: Keymap, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._app = app
        self._live = LiveHome(home)
        self._is_old = False  # does the first page look otherwise than it was kept?
        self._notices: tuple[str, ...] = ()
        self._theme = theme
        self._keymap = keymap
        self._window = window

    def assemble(self) -> Iterator[None]:
        """Make all parts and join them, before anything else; in pieces."""
        self._join_sessions()
        yield
        self._join_surroundings()
        yield
        self._join_routines()
        yield
        self._join_records()
        self._watch()

    def _join_sessions(self) -> None:
        """What it takes to begin a routine and to hear it."""
        live, window = self._live, self._window
        settings, usual = asdict(live.settings), usual_settings(live.now)
        window.know(settings=settings, usual=usual, saver=saver(live))
        self._history = open_history(live.now.folders.data, clock.wall())
        self.sessions = Sessions(live, self._history)
        self._speech = Speech(live, window)
        self.sessions.join(window, self._speech)
        self.sessions.began.connect(self._speech.read_aloud)

    def _join_surroundings(self) -> None:
        """What is set and asked, and what the desktop has."""
        live, window = self._live, self._window
        self._setting = Setting(live, window)
        self._first_run = FirstRun(live, window, self._speech)
        self._helping = Helping(live, window, self._keymap, self._speech, self._first_run)
        self._screening = Screening(live, window)
        self._desktop = Desktop(live, self._theme, window, self.sessions)
        self._reminders = ReminderDesk(live, window, self.sessions)
        self._desktop.quit_asked.connect(self._reminders.quit)
        self.opening = Opening(window)
        self.sessions.began.connect(lambda driver, _name: self.opening.watch(driver))

    def _join_routines(self) -> None:
        """Routines and exercises: looked at, changed, printed and given away."""
        live, window, sessions, speech = self._live, self._window, self.sessions, self._speech
        theme, keymap = self._theme, self._keymap
        self._browsing = Browsing(live, window)
        self._progress = Progress(live, self._history)
        self._looking = looking = Looking(
            live, theme, keymap, window, sessions, speech, self._progress
        )
        self._printing = Printing(live, window, looking)
        self._editing = Editing(live, theme, keymap, window, sessions, speech, looking)
        self._importing = Importing(
            live, theme, keymap, window, looking, Sharing(live, window, looking), self.opening
        )

    def _join_records(self) -> None:
        """What was done, what it was like, and what to change because of it."""
        live, history, window, sessions = self._live, self._history, self._window, self.sessions
        self._remembering = Remembering(live, history, window, sessions)
        exchanging = self._remembering.exchanging
        self._looking_back = LookingBack(live, history, window, self._theme, exchanging)
        self._feelings = Feelings(live, history, window, sessions)
        self._next_times = NextTimes(live, self._progress, window, sessions)

    def _watch(self) -> None:
        live, window = self._live, self._window
        live.trouble.connect(window.show_trouble)
        live.changed.connect(self._on_changed)
        window.text_resized.connect(lambda scale: live.keep(text_scale=scale))
        self.sessions.began.connect(self._on_began)
        live.library_changed.connect(self._grow_old)
        self._app.applicationStateChanged.connect(self._on_state)
        window.came_home.connect(live.look_for_changes)

    def start(self, reference: str) -> SessionDriver | None:
        """A session; or None, and the routine's page, if there is a question before it."""
        routine = self._live.now.library.routines.get(reference)
        if routine is not None and self._progress.asks_for_less(routine):
            self._looking.look_at_routine(reference)
            return None
        return self.sessions.start(reference)

    @property
    def has_tray(self) -> bool:
        return self._reminders.tray.is_there

    def begin(self, shown: FirstLook, about_keys: tuple[str, ...], *, is_recalled: bool) -> None:
        """Tell what there is to tell, and ask what is to be asked before anything else.

        `shown` is what the first page was made of, `is_recalled` that it may be wrong.
        """
        notices = (*self._live.now.notices, *about_keys, self._history.notice)
        self._notices = tuple(filter(None, notices))
        if self._notices:
            self._window.show_trouble(" ".join(self._notices))
        else:
            self._window.tell(shipped_anew.news(self._live))
        if is_recalled:
            shown = self._corrected(shown)
        self._keep_look(shown)
        self._first_run.begin()
        if self._window.is_at_home:
            self._feelings.follow_up()

    def get_ready(self) -> Iterator[None]:
        """For a session, for which nobody has to wait yet; in pieces."""
        yield from self._speech.get_ready()
        yield
        self._window.session_page  # noqa: B018 - it is made when it is first asked for

    def close(self) -> None:
        """Stop what sounds and end the voice's own process; let the desktop have its way again."""
        self._editing.close()
        self._desktop.close()
        self._reminders.close()
        self._speech.close()
        self.sessions.close()
        if self._is_old:
            self._is_old = False
            self._keep_look(look_at(self._live.now))
        self._remembering.close()

    # The look of the first page

    def _corrected(self, shown: FirstLook) -> FirstLook:
        """What was shown out of the cache gives way to what is."""
        now = look_at(self._live.now)
        if now != shown:
            self._on_changed(frozenset({"look", "text_scale", "keys", "motion"}))
            self._window.library_page.show_problems(now.problems)
            self._window.library_page.show_routines(now.cards)
        return now

    def _keep_look(self, look: FirstLook) -> None:
        folders = self._live.now.folders
        if self._may_come_first():
            first_look.keep(look, folders)
        else:
            first_look.forget(folders)

    def _may_come_first(self) -> bool:
        """Is there nothing to be said, asked or offered before the page of all routines?"""
        settings = self._live.settings
        return (
            settings.notice_accepted
            and settings.sound_checked
            and not self._notices
            and self._history.unfinished(clock.wall()) is None
            and not self._feelings.will_ask
        )

    def _grow_old(self) -> None:
        self._is_old = True

    def _on_began(self) -> None:
        """It may be cut off, and then the next start offers to go on with it."""
        self._is_old = True
        first_look.forget(self._live.now.folders)

    # What changes meanwhile

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Who comes back from an editor finds what they wrote there; but not in mid-session."""
        may_look = self._window.is_at_home or self._editing.is_shown
        if state is Qt.ApplicationState.ApplicationActive and may_look:
            self._live.look_for_changes()

    def _on_changed(self, names: frozenset[str]) -> None:
        self._is_old = True
        settings = self._live.settings
        if "look" in names:
            self._theme.use(Scheme(settings.look))
        if "text_scale" in names:
            self._theme.scale_text(settings.text_scale)
        if "keys" in names:
            self._keymap.use(settings.keys)
        if "motion" in names:
            self._theme.allow(motion=settings.motion)
