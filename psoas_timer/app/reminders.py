"""Reminders: from what a person has set to a notification, and from its button to a session.

Told by the best way there is: a notification of the desktop with buttons, a message beside the
tray's icon, or a sentence in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from psoas_timer.app.live_home import LiveHome
from psoas_timer.app.sessions import Sessions
from psoas_timer.core.reminding import Reminder, Wishes
from psoas_timer.core.schedule import Quiet, parse_appointments, parse_days, parse_time
from psoas_timer.desktop import autostart
from psoas_timer.desktop.idle import Idle
from psoas_timer.desktop.notification import Notification
from psoas_timer.desktop.reminders import Reminders
from psoas_timer.desktop.tray import Tray
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.session.driver import SessionDriver
from psoas_timer.settings import Settings
from psoas_timer.texts import reason_of

_START, _LATER, _NOT_TODAY = "start", "later", "not-today"


class ReminderDesk(QObject):
    """Where what is due is told, and what the person answers is done."""

    def __init__(
        self,
        live: LiveHome,
        window: MainWindow,
        sessions: Sessions,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone().replace(tzinfo=None),
    ) -> None:
        super().__init__(window)
        self._live = live
        self._window = window
        self._last: Reminder | None = None
        self._idle = Idle(self)
        self._reminders = Reminders(now, self._idle.ask, self)
        self._reminders.due.connect(self._tell)
        self._notification = Notification(self)
        self._notification.answered.connect(self._on_answered)
        self._notification.failed.connect(self._tell_otherwise)
        self.tray = Tray(QApplication.windowIcon(), self)
        self._join_tray()
        sessions.began.connect(self._on_began)
        live.changed.connect(self._on_changed)
        self._follow_settings()

    def close(self) -> None:
        self._notification.close()
        self._idle.close()
        self.tray.show(False)

    # What is due

    def _tell(self, reminder: Reminder) -> None:
        if reminder.routine not in self._live.now.library.routines:
            return
        self._last = reminder
        buttons = {
            _START: self.tr("Start desk break") if reminder.is_break else self.tr("Start"),
            _LATER: self.tr("In ten minutes"),
            _NOT_TODAY: self.tr("Not today"),
        }
        self._notification.show(*self._words(reminder), buttons)

    def _tell_otherwise(self) -> None:
        """The desktop shows no notifications."""
        if self._last is None:
            return
        title, text = self._words(self._last)
        if not self.tray.say(title, text):
            self._window.show_trouble(f"{title}. {text}")
            QApplication.alert(self._window)

    def _words(self, reminder: Reminder) -> tuple[str, str]:
        name = self._live.now.library.routines[reminder.routine].name
        if reminder.is_break:
            return self.tr("Time to get up"), self.tr("A break: {name}.").format(name=name)
        return self.tr("Your routine"), self.tr("It is time for: {name}.").format(name=name)

    # What the person answers

    def _join_tray(self) -> None:
        tray, window = self.tray, self._window
        tray.open_asked.connect(window.come_up)
        tray.break_asked.connect(lambda: self._start(self._live.settings.reminder_routine))
        tray.snooze_asked.connect(self._reminders.snooze)
        tray.skip_asked.connect(self._reminders.skip_today)
        tray.quit_asked.connect(self.quit)
        tray.message_clicked.connect(lambda: self._on_answered(_START))

    def _on_answered(self, button: str) -> None:
        match button:
            case "start" if self._last is not None:
                self._start(self._last.routine)
            case "later":
                self._reminders.snooze()
            case "not-today":
                self._reminders.skip_today()

    def _start(self, routine: str) -> None:
        self._window.come_up()
        self._window.start(routine)

    def quit(self) -> None:
        """Not only into the tray."""
        self._window.close()
        QApplication.quit()

    # What is going on

    def _on_began(self, driver: SessionDriver, _routine: str) -> None:
        self._reminders.rest()
        self._notification.withdraw()
        driver.closed.connect(self._reminders.resume)

    def _on_changed(self, names: frozenset[str]) -> None:
        self._follow_settings()
        if "autostart" in names:
            self._set_autostart()

    def _follow_settings(self) -> None:
        settings = self._live.settings
        self._reminders.wish(wishes_of(settings))
        self.tray.show(settings.tray)
        QApplication.setQuitOnLastWindowClosed(not self.tray.is_there)

    def _set_autostart(self) -> None:
        if not autostart.is_possible():
            return
        try:
            autostart.set_autostart(self._live.settings.autostart, autostart.entry_path())
        except OSError as error:
            sentence = self.tr("What starts at login could not be changed ({reason}).")
            reason = reason_of(error)
            self._window.show_trouble(sentence.format(reason=reason))


def wishes_of(settings: Settings) -> Wishes:
    """What is to be reminded of, and when; the settings have been checked."""
    every = timedelta(minutes=settings.reminder_every) if settings.reminder_every else None
    appointments = (
        appointment
        for routine, lines in settings.reminders.items()
        for appointment in parse_appointments(routine, lines)
    )
    return Wishes(
        break_every=every,
        break_routine=settings.reminder_routine,
        quiet=Quiet(parse_time(settings.quiet_from), parse_time(settings.quiet_to)),
        rest_days=parse_days(settings.rest_days),
        appointments=tuple(appointments),
    )
