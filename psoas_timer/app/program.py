"""One run of the window program, put together."""

from __future__ import annotations

import gc
import sys
from dataclasses import asdict
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from psoas_timer import clock, crash, resources
from psoas_timer.app.browsing import Browsing
from psoas_timer.app.cards import routine_cards
from psoas_timer.app.desktop import Desktop
from psoas_timer.app.editing import Editing
from psoas_timer.app.feelings import Feelings
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
from psoas_timer.core.identity import APP_ID, NAME
from psoas_timer.desktop.one_instance import be_the_only_one
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.gui.translators import speak
from psoas_timer.history import open_history
from psoas_timer.home import Home, open_home
from psoas_timer.paths import user_folders


def main(file: str = "", *, background: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    If a window of this person is open, it comes up and shows `file`, if any. In the background
    there is no window at first, only the tray, if there is one. Raises NoAnswerError.

    Qt ends the whole process where there is no display: `display.why_no_window` knows before.
    """
    gc.disable()  # until the window is there: nothing made on the way to it is given up
    app = QApplication([sys.argv[0] if sys.argv else "psoas-timer"])
    app.setApplicationName("psoas-timer")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(APP_ID)
    count_in_english(app)
    app.setWindowIcon(QIcon(str(resources.assets() / "icons" / "psoas-timer.svg")))
    only = be_the_only_one(user_folders(), file, quietly=background)
    if only is None:
        return 0
    home = open_home()
    speak(app, home.language, resources.translations())
    program = Program(app, home)
    sys.excepthook = program.rescue
    if background and program.reminders.tray.is_there:
        gc.enable()
    else:
        program.window.drawn.connect(gc.enable)
        program.window.show()
    only.asked.connect(program.opening.ask)
    if file:
        program.opening.ask(file)
    code = app.exec()
    program.close()
    only.close()
    return code


class Program:
    """`app` is the only QApplication."""

    def __init__(self, app: QApplication, home: Home) -> None:
        self._live = live = LiveHome(home)
        settings = home.settings
        self._theme = Theme(app, Scheme(settings.look), settings.text_scale, motion=settings.motion)
        self._keymap = Keymap()
        about_keys = self._keymap.use(settings.keys)
        history = open_history(home.folders.data, clock.wall())
        self._sessions = Sessions(live, history)
        self.window = MainWindow(
            theme=self._theme,
            cards=routine_cards(home),
            start_routine=self._sessions.start,
            memory=QSettings(str(home.folders.state / "window.ini"), QSettings.Format.IniFormat),
            problems=tuple(str(problem) for problem in home.library.problems),
            needs_notice=not settings.notice_accepted,
            settings=asdict(settings),
            usual=usual_settings(home),
            saver=saver(live),
            keymap=self._keymap,
        )
        self._speech = Speech(live, self.window)
        self._setting = Setting(live, self.window)
        self._first_run = FirstRun(live, self.window, self._speech)
        self._sessions.join(self.window, self._speech)
        self._sessions.began.connect(self._speech.read_aloud)
        self._helping = Helping(live, self.window, self._keymap, self._speech, self._first_run)
        self._screening = Screening(live, self.window)
        self._desktop = Desktop(live, self.window, self._sessions)
        self.reminders = ReminderDesk(live, self.window, self._sessions)
        self._desktop.quit_asked.connect(self.reminders.quit)
        self.opening = Opening(self.window)
        self._browsing = Browsing(live, self.window)
        progress = Progress(live, history)
        self._looking = Looking(
            live,
            self._theme,
            self._keymap,
            self.window,
            self._sessions,
            self._speech,
            progress,
        )
        self._printing = Printing(live, self.window, self._looking)
        self._editing = Editing(
            live,
            self._theme,
            self._keymap,
            self.window,
            self._sessions,
            self._speech,
            self._looking,
        )
        sharing = Sharing(live, self.window, self._looking)
        self._importing = Importing(
            live,
            self._theme,
            self._keymap,
            self.window,
            self._looking,
            sharing,
            self.opening,
        )
        live.trouble.connect(self.window.show_trouble)
        live.changed.connect(self._on_changed)
        self.window.text_resized.connect(lambda scale: live.keep(text_scale=scale))
        notices = (*home.notices, *about_keys, *filter(None, [history.notice]))
        if notices:
            self.window.show_trouble(" ".join(notices))
        self._remembering = Remembering(live, history, self.window, self._sessions)
        self._looking_back = LookingBack(
            live, history, self.window, self._theme, self._remembering.exchanging
        )
        self._feelings = Feelings(live, history, self.window, self._sessions)
        self._next_times = NextTimes(live, progress, self.window, self._sessions)
        app.applicationStateChanged.connect(self._on_state)
        self.window.came_home.connect(live.look_for_changes)
        self._first_run.begin()
        if self.window.is_at_home:
            self._feelings.follow_up()

    def rescue(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """After an error nobody foresaw: keep the details, make the session wait, say so."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        path = crash.keep(error.with_traceback(trace), self._live.now.folders.state)
        self.window.rescue(crash.sentence(error, path))

    def close(self) -> None:
        """Stop what sounds and end the voice's own process; let the desktop have its way again."""
        self._editing.close()
        self._desktop.close()
        self.reminders.close()
        self._speech.close()
        self._sessions.close()
        self._remembering.close()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Who comes back from an editor finds what they wrote there; but not in mid-session."""
        if state is Qt.ApplicationState.ApplicationActive and self.window.is_at_home:
            self._live.look_for_changes()

    def _on_changed(self, names: frozenset[str]) -> None:
        settings = self._live.settings
        if "look" in names:
            self._theme.use(Scheme(settings.look))
        if "text_scale" in names:
            self._theme.scale_text(settings.text_scale)
        if "keys" in names:
            self._keymap.use(settings.keys)
        if "motion" in names:
            self._theme.allow(motion=settings.motion)
