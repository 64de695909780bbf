"""The program in the desktop's tray: to begin a break from there, and to be left alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from psoas_timer.core.identity import NAME


class Tray(QObject):
    """An icon with a menu. Where the desktop has no tray, nothing is shown and nothing happens."""

    open_asked = Signal()
    break_asked = Signal()
    snooze_asked = Signal()
    skip_asked = Signal()
    quit_asked = Signal()
    message_clicked = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        for words, signal in (
            (self.tr("Open Psoas Timer"), self.open_asked),
            (self.tr("Start desk break"), self.break_asked),
            (self.tr("Remind me again in ten minutes"), self.snooze_asked),
            (self.tr("No more reminders today"), self.skip_asked),
            (self.tr("Quit"), self.quit_asked),
        ):
            self._menu.addAction(words).triggered.connect(lambda _=False, s=signal: s.emit())
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(NAME)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_clicked)

    @property
    def is_there(self) -> bool:
        """Does a person see it?"""
        return self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, shown: bool) -> None:
        self._icon.setVisible(shown and QSystemTrayIcon.isSystemTrayAvailable())

    def say(self, title: str, text: str) -> bool:
        """A message beside the icon; False if there is no way to show one."""
        if not (self.is_there and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(title, text)
        return True

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()
