"""A notification of the desktop with buttons. Where there is none to be had, that is told.

Sent through jeepney, since QtDBus cannot send the unsigned number that the standard asks for; one
thread waits for what the person presses.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from threading import Lock, Thread

from jeepney import (
    AuthenticationError,
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection
from PySide6.QtCore import QObject, Signal

from psoas_timer.core.identity import APP_ID, NAME

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_AS_THE_DESKTOP_LIKES = -1  # how long it is shown
_LEAVING_SECONDS = 2.0
# What a missing, strange or broken bus raises.
_UNREACHABLE = (AuthenticationError, KeyError, OSError, RuntimeError, StopIteration, ValueError)


class Notification(QObject):
    """One at a time: the next takes the place of the last. Its texts are plain.

    `answered` carries the name of the button that was pressed; `failed` comes instead of a
    notification.
    """

    answered = Signal(str)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()  # for all below
        self._connection: DBusConnection | None = None
        self._thread: Thread | None = None
        self._number = 0  # the desktop's, of what is shown
        self._serial = 0  # of what was asked for last
        self._first = ""  # the button that a click anywhere stands for

    def show(self, title: str, text: str, buttons: Mapping[str, str]) -> None:
        """Returns at once. `buttons` are words by name; the first is also a click anywhere."""
        names = [("default", next(iter(buttons.values()), title)), *buttons.items()]
        actions = [word for pair in names for word in pair]
        hints = {"desktop-entry": ("s", APP_ID), "category": ("s", "x-psoas-timer.reminder")}
        with self._lock:
            self._first = next(iter(buttons), "")
            body = (
                NAME, self._number, APP_ID, title, _plain(text), actions, hints,
                _AS_THE_DESKTOP_LIKES,
            )  # fmt: skip
            question = new_method_call(_SERVICE, "Notify", "susssasa{sv}i", body)
            if self._connection is not None:
                self._send(question)
            elif self._thread is None:
                self._thread = Thread(target=self._work, args=(question,), daemon=True)
                self._thread.start()

    def withdraw(self) -> None:
        """Take away what is shown, if anything is."""
        with self._lock:
            if self._connection is not None and self._number:
                wish = new_method_call(_SERVICE, "CloseNotification", "u", (self._number,))
                wish.header.flags = MessageFlag.no_reply_expected  # it may be gone already
                self._connection.send(wish)
                self._number = 0

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.interrupt()
            thread = self._thread
        if thread is not None:
            thread.join(_LEAVING_SECONDS)

    def _work(self, question: Message) -> None:
        try:
            with open_dbus_connection() as connection:
                self._attend(connection, question)
        except _UNREACHABLE:
            self.failed.emit()
        finally:
            with self._lock:
                self._connection = self._thread = None

    def _attend(self, connection: DBusConnection, question: Message) -> None:
        rule = MatchRule(type="signal", interface=_SERVICE.interface)
        connection.send(message_bus.AddMatch(rule))
        with self._lock:
            self._connection = connection
            self._send(question)
        with suppress(ReceiveStopped):
            while True:
                self._hear(connection.receive())

    def _send(self, question: Message) -> None:
        assert self._connection is not None
        self._serial = next(self._connection.outgoing_serial)
        self._connection.send(question, serial=self._serial)

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type, fields.get(HeaderFields.member):
            case MessageType.method_return, _ if self._is_reply(message):
                self._number = message.body[0]
            case MessageType.error, _ if self._is_reply(message):
                self.failed.emit()
            case MessageType.signal, "ActionInvoked" if message.body[0] == self._number:
                pressed = message.body[1]
                self.answered.emit(self._first if pressed == "default" else pressed)

    def _is_reply(self, message: Message) -> bool:
        return bool(message.header.fields.get(HeaderFields.reply_serial) == self._serial)


def _plain(text: str) -> str:
    """The standard lets a body be markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
