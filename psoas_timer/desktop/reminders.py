"""Looks at the clock for reminders while any are wanted, and sleeps while none are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from psoas_timer.core.reminding import LOOK_EVERY, Reminding, Wishes


class Reminders(QObject):
    """`due` carries a Reminder. `now` is a person's local time.

    `ask_idle` calls what it is given with the time they have been away, None if nobody knows.
    """

    due = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        ask_idle: Callable[[Callable[[timedelta | None], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._reminding = Reminding(Wishes(), now())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(round(LOOK_EVERY.total_seconds() * 1000))
        self._timer.timeout.connect(lambda: ask_idle(self._look))

    def wish(self, wishes: Wishes) -> None:
        """From now on, those."""
        self._reminding.wishes = wishes
        if not wishes.any:
            self._timer.stop()
        elif not self._timer.isActive():
            self._reminding.had_break(self._now())
            self._timer.start()

    def rest(self) -> None:
        """A session has begun: nobody is to be reminded of what they are doing."""
        self._timer.stop()

    def resume(self) -> None:
        """The session is over, and it was a break."""
        self._reminding.had_break(self._now())
        if self._reminding.wishes.any:
            self._timer.start()

    def snooze(self) -> None:
        self._reminding.snooze(self._now())

    def skip_today(self) -> None:
        self._reminding.skip_today(self._now())

    def _look(self, idle: timedelta | None) -> None:
        reminder = self._reminding.look(self._now(), idle) if self._timer.isActive() else None
        if reminder is not None:
            self.due.emit(reminder)
