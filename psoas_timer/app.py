"""The window program: joins home, library, performer and pages. It alone knows them all."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
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
from psoas_timer.gui.errand import Errand, Work
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.routine_card import RoutineCard
from psoas_timer.gui.saving_page import Saver
from psoas_timer.gui.speaker import Speaker
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.home import Home, open_home, open_performer, render
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
        self._choices: Errand | None = None
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
            settings=asdict(home.settings),
            saver=Saver(_endings, self._work_of_saving),
        )
        self._speaker = Speaker(clock.now, self.window)
        self._speaker.trouble.connect(self.window.show_trouble)
        page = self.window.settings_page
        page.opened.connect(self._find_choices)
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

    def _find_choices(self) -> None:
        """Once, when the settings are first opened: it starts every speech engine there is."""
        if self._choices is None:
            wanted = self._home.settings.voice or None
            self._choices = Errand(lambda _progress, _cancelled: choices(wanted))
            self._choices.done.connect(self._on_choices)
            self._choices.start()

    def _on_choices(self, found: object) -> None:
        match found:
            case (tuple() as voices, tuple() as devices):
                self.window.settings_page.form.offer(voices, devices)

    def _work_of_saving(self, routine: str, path: Path) -> Work:
        home = self._home  # as it is now, whatever is set while it runs
        return lambda progress, cancelled: save(home, routine, path, progress, cancelled)

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


def choices(wanted: str | None) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The voices, English ones first, and the outputs of this machine. Takes seconds."""
    from psoas_timer.sound.devices import output_names
    from psoas_timer.voice.listing import list_voices

    voices = sorted(
        list_voices(wanted).voices, key=lambda voice: not voice.language.startswith("en")
    )
    said = tuple(
        Choice(voice.id, ", ".join(filter(None, (voice.name, voice.language, voice.gender))))
        for voice in voices
    )
    return said, tuple(Choice(name, name) for name in output_names())


def _endings() -> tuple[str, ...]:
    """Those of audio files, the one that plays everywhere first."""
    from psoas_timer.rendering import ENDINGS

    return tuple(sorted(ENDINGS, key=lambda ending: ending != "mp3"))


def save(
    home: Home,
    routine: str,
    path: Path,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> str:
    """Save that routine as an audio file; a sentence about where it is, or why not."""
    from psoas_timer.rendering import CancelledError, CannotRenderError

    plan = compile_plan(home.library.routines[routine], home.preferences())
    try:
        rendered = render(home, plan, path, progress=progress, cancelled=cancelled)
    except CancelledError:
        return "Cancelled: nothing was saved."
    except CannotRenderError as error:
        return str(error)
    minutes = max(1, round(rendered.seconds / 60))
    return f"Saved as {path}: {minutes} min, {len(rendered.chapters)} chapters."
