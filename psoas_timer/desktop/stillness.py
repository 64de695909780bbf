"""Whether the desktop asks for less motion, where its portal tells it; also while we run.

Two settings say so: the one that all desktops share, and the older one of GNOME, which others have
too. Qt knows of it from 6.12 on, and follows light and dark by the same portal.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from psoas_timer.desktop.bus import close_bus, open_session_bus

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_REDUCED = ("org.freedesktop.appearance", "reduced-motion")  # 1: reduced
_ANIMATED = ("org.gnome.desktop.interface", "enable-animations")


class Stillness(QObject):
    """`changed` carries whether things should stand still, as soon as that is known and then after
    every change. Where nobody answers, nothing happens.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes: dict[tuple[str, str], bool] = {}
        self._still = False
        self._bus = open_session_bus()
        if self._bus is None:
            return
        there = (_SERVICE, _PATH, _INTERFACE, "SettingChanged")
        self._bus.connect(*there, self, SLOT("_on_changed(QDBusMessage)"))  # type: ignore[call-overload]  # refuses stubs' bytes
        for setting in (_REDUCED, _ANIMATED):
            self._ask(self._bus, setting)

    def close(self) -> None:
        if self._bus is not None:
            close_bus(self._bus)
            self._bus = None

    def _ask(self, bus: QDBusConnection, setting: tuple[str, str]) -> None:
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        question.setArguments(list(setting))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        watcher.finished.connect(lambda: self._on_answer(watcher, setting))

    def _on_answer(self, watcher: QDBusPendingCallWatcher, setting: tuple[str, str]) -> None:
        answer = watcher.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and setting not in self._wishes:
            self._take(setting, *answer.arguments()[:1])
        watcher.deleteLater()

    @Slot(QDBusMessage)
    def _on_changed(self, news: QDBusMessage) -> None:
        match news.arguments():
            case [str(namespace), str(key), value] if (namespace, key) in (_REDUCED, _ANIMATED):
                self._take((namespace, key), value)

    def _take(self, setting: tuple[str, str], value: object = None) -> None:
        while isinstance(value, QDBusVariant):  # old portals answer with one in another
            value = value.variant()
        self._wishes[setting] = value == 1 if setting == _REDUCED else value is False
        still = any(self._wishes.values())
        if still != self._still:
            self._still = still
            self.changed.emit(still)
