"""The window program: joins home, library, performer and pages. It alone knows them all."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from types import TracebackType

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from psoas_timer import clock, crash
from psoas_timer.core.log import Header, fingerprint
from psoas_timer.core.model import Routine
from psoas_timer.core.offer import offer
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.gui.driver import SessionDriver
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.routine_card import RoutineCard
from psoas_timer.gui.settings_form import SettingsView
from psoas_timer.gui.speaker import Speaker
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.home import Home, open_home, open_performer
from psoas_timer.performer import Performer
from psoas_timer.session_log import SessionLog
from psoas_timer.settings import NotSavedError, save_settings

SAMPLE = "Left side. Hold for thirty seconds. Three. Two. One."
# Settings that change no sound.
ONLY_SEEN = {"look", "text_scale", "notice_accepted", "sound_checked"}


def main() -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Qt ends the whole process where there is no display: `display.why_no_window` knows before.
    """
    app = QApplication([sys.argv[0] if sys.argv else "psoas-timer"])
    app.setApplicationName("psoas-timer")
    app.setApplicationDisplayName("Psoas Timer")
    program = Program(app, open_home())
    sys.excepthook = program.rescue
    program.window.show()
    code = app.exec()
    program.close()
    return code


class Program:
    """One run of the window program. `app` is the only QApplication."""

    def __init__(self, app: QApplication, home: Home) -> None:
        self._home = home
        self._performer = open_performer(home)
        self._sounds_otherwise = False  # has a setting changed since the performer was opened?
        self._log: SessionLog | None = None
        self._theme = Theme(app, Scheme(home.settings.look), home.settings.text_scale)
        memory = QSettings(str(home.folders.state / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(
            theme=self._theme,
            cards=tuple(self._card(routine) for routine in home.library.routines.values()),
            start_routine=self.start,
            memory=memory,
            problems=tuple(str(problem) for problem in home.library.problems),
            needs_notice=not home.settings.notice_accepted,
            settings=SettingsView(values=asdict(home.settings)),
        )
        self._speaker = Speaker(clock.now, self.window)
        self._speaker.trouble.connect(self.window.show_trouble)
        page = self.window.settings_page
        page.changed.connect(self._on_setting_changed)
        page.hear_asked.connect(lambda: self._speaker.say(SAMPLE, self._performer_now()))
        page.check_asked.connect(self._check_sound)
        page.closed.connect(self._speaker.hush)
        check = self.window.sound_check_page
        check.say_asked.connect(self._say_at)
        check.closed.connect(self._on_sound_checked)
        self._speaker.finished.connect(check.ask)
        self.window.notice_accepted.connect(self._on_notice_accepted)
        self.window.text_resized.connect(self._on_text_resized)
        if home.notices:
            self.window.show_trouble(" ".join(home.notices))
        if home.settings.notice_accepted and not home.settings.sound_checked:
            self._check_sound()

    def start(self, routine: str) -> SessionDriver:
        """A driver for a new session of that routine."""
        performer = self._performer_now()
        preferences = self._home.preferences()
        plan = compile_plan(self._home.library.routines[routine], preferences)
        if self._log:
            self._log.close()
        header = Header(routine, preferences, fingerprint(plan))
        self._log = SessionLog(self._home.folders.state, header)
        driver = SessionDriver(
            Session(plan), performer, clock.now, log=self._log, parent=self.window
        )
        performer.prepare(plan)
        return driver

    def rescue(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """After an error nobody foresaw: keep the details, make the session wait, say so."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        path = crash.keep(error.with_traceback(trace), self._home.folders.state)
        self.window.rescue(crash.sentence(error, path))

    def close(self) -> None:
        """Stop what sounds and end the voice's own process."""
        self._performer.close()
        if self._log:
            self._log.close()

    def _performer_now(self) -> Performer:
        """The performer, anew if it would no longer sound as the person has set it."""
        if self._sounds_otherwise:
            self._speaker.hush()
            self._performer.close()
            self._performer = open_performer(self._home)
            self._sounds_otherwise = False
        return self._performer

    def _card(self, routine: Routine) -> RoutineCard:
        asks = offer(routine, self._home.preferences())
        return RoutineCard(
            id=routine.id,
            name=routine.name,
            about=routine.about or "",
            minutes=asks.minutes,
            exercises=asks.exercises,
            positions=asks.positions,
            props=asks.props,
            warnings=asks.warnings,
        )

    def _on_notice_accepted(self) -> None:
        self._keep(notice_accepted=True)
        if not self._home.settings.sound_checked:
            self._check_sound()

    def _check_sound(self) -> None:
        self.window.check_sound(self._home.settings.voice_volume)

    def _say_at(self, text: str, volume: float) -> None:
        if round(volume, 2) != round(self._home.settings.voice_volume, 2):
            self._keep(voice_volume=round(volume, 2))
            self.window.settings_page.show_value("voice_volume", volume)
        self._speaker.say(text, self._performer_now())

    def _on_sound_checked(self) -> None:
        """Once is enough, also for who left it for later: the settings lead there too."""
        self._speaker.hush()
        self._keep(sound_checked=True)

    def _on_text_resized(self, scale: float) -> None:
        self._keep(text_scale=scale)

    def _on_setting_changed(self, name: str, value: object) -> None:
        self._keep(**{name: value})
        if name == "look":
            self._theme.use(Scheme(value))
        elif name == "text_scale":
            self._theme.scale_text(self._home.settings.text_scale)

    def _keep(self, **changes: object) -> None:
        """Save at once; what cannot be saved still holds until the window is closed."""
        settings = replace(self._home.settings, **changes)  # type: ignore[arg-type]  # own keys
        self._home = replace(self._home, settings=settings)
        self._sounds_otherwise |= not changes.keys() <= ONLY_SEEN
        try:
            save_settings(settings, self._home.folders.config)
        except NotSavedError as error:
            self.window.show_trouble(str(error))
