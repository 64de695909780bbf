"""Lets a screen reader say what a session says, each thing at its moment, in place of our voice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.core.events import Silence, Speak
from psoas_timer.core.phrases import phrases_in
from psoas_timer.gui.session.driver import SessionDriver


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say it now, instead of what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class ReadAloud(QObject):
    """Speaks on behalf of `widget` as long as the driver's own voice is off."""

    def __init__(self, driver: SessionDriver, widget: QWidget, clock: Callable[[], float]) -> None:
        """`clock` is the driver's."""
        super().__init__(driver)
        self._driver = driver
        self._widget = widget
        self._clock = clock
        self._waiting: list[QTimer] = []
        driver.muted = True
        driver.performed.connect(self._on_performed)

    def _on_performed(self, effect: object) -> None:
        match effect:
            case Speak():
                self._say(effect)
            case Silence():
                self._forget()

    def _say(self, speak: Speak) -> None:
        if speak.text in phrases_in(speak.language).countdown:
            return  # a screen reader would be late; the tones are not
        seconds = speak.at - self._clock()
        if seconds <= 0:
            self._announce(speak.text)
            return
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(lambda: self._announce(speak.text))
        timer.start(round(seconds * 1000))
        self._waiting = [other for other in self._waiting if other.isActive()] + [timer]

    def _announce(self, text: str) -> None:
        if self._driver.muted:
            announce(self._widget, text)

    def _forget(self) -> None:
        for timer in self._waiting:
            timer.stop()
        self._waiting = []
