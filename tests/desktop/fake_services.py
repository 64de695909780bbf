"""Services of a desktop on a bus of the test's own, strict about types as the real ones are."""

from __future__ import annotations

import threading
from itertools import count
from queue import SimpleQueue

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

LOOK_SECONDS = 0.05

Variant = tuple[str, object]  # the type as D-Bus writes it, and the value


class FakeService:
    """Owns a name on the bus at `address` until it is closed; a thread of its own answers."""

    name: str

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        left = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        for wish in (message_bus.RequestName(self.name), message_bus.AddMatch(left)):
            unwrap_msg(self._bus.send_and_get_reply(wish, timeout=5))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._bus.close()

    def answer(self, call: Message) -> Message:
        raise NotImplementedError

    def speak(self) -> None:
        """Say what is to be said unasked; always after the answers to what was asked before."""

    def on_left(self, who: str) -> None:
        """A program went away from the bus."""

    def _serve(self) -> None:
        while not self._ended.is_set():
            self.speak()
            try:
                message = self._bus.receive(timeout=LOOK_SECONDS)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._bus.send(self.answer(message))
            elif message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
                name, _before, now = message.body
                if not now:
                    self.on_left(name)


def asked(call: Message) -> tuple[str, str]:
    """The method and the types of what it was given."""
    fields = call.header.fields
    return fields[HeaderFields.member], fields.get(HeaderFields.signature, "")


def unknown(call: Message) -> Message:
    return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")


class FakeScreenSaver(FakeService):
    """Counts in `asked` how often it was to keep the screen on; `held` wishes stand now.

    Like the real one it forgets the wishes of who left.
    """

    name = "org.freedesktop.ScreenSaver"

    def __init__(self, address: str) -> None:
        self.asked = 0
        self.words: tuple[str, ...] = ()
        self.idle = 0  # milliseconds
        self._wishes: dict[int, str] = {}  # cookie: who asked
        self._cookies = count(4_000_000_000)  # more than an int32 takes
        super().__init__(address)

    @property
    def held(self) -> int:
        return len(self._wishes)

    def on_left(self, who: str) -> None:
        self._wishes = {cookie: wisher for cookie, wisher in self._wishes.items() if wisher != who}

    def answer(self, call: Message) -> Message:
        match asked(call):
            case "Inhibit", "ss":
                cookie = next(self._cookies)
                self.asked += 1
                self.words = call.body
                self._wishes[cookie] = str(call.header.fields[HeaderFields.sender])
                return new_method_return(call, "u", (cookie,))
            case "UnInhibit", "u" if call.body[0] in self._wishes:
                del self._wishes[call.body[0]]
                return new_method_return(call)
            case "GetSessionIdleTime", "":
                return new_method_return(call, "u", (self.idle,))
        return unknown(call)


class FakeNotifications(FakeService):
    """Keeps what it is to show; `press` is a person's click."""

    name = "org.freedesktop.Notifications"

    def __init__(self, address: str) -> None:
        self.shown: list[tuple[int, str, str, list[str]]] = []  # replaces, title, text, actions
        self.is_shown = False
        self._pressed: SimpleQueue[str] = SimpleQueue()
        self._numbers = count(3_000_000_000)
        self._last = 0
        super().__init__(address)

    def press(self, button: str) -> None:
        self._pressed.put(button)

    def speak(self) -> None:
        source = DBusAddress("/org/freedesktop/Notifications", interface=self.name)
        while not self._pressed.empty():
            told = (self._last, self._pressed.get())
            self._bus.send(new_signal(source, "ActionInvoked", "us", told))

    def answer(self, call: Message) -> Message:
        match asked(call):
            case "Notify", "susssasa{sv}i":
                _name, replaces, _icon, title, text, actions, _hints, _time = call.body
                self._last = replaces or next(self._numbers)
                self.is_shown = True
                self.shown.append((replaces, title, text, actions))
                return new_method_return(call, "u", (self._last,))
            case "CloseNotification", "u" if self.is_shown and call.body[0] == self._last:
                self.is_shown = False
                return new_method_return(call)
        return unknown(call)


class FakeMutter(FakeService):
    """GNOME's own knowledge of how long a person has been away."""

    name = "org.gnome.Mutter.IdleMonitor"
    idle = 0  # milliseconds

    def answer(self, call: Message) -> Message:
        if asked(call) == ("GetIdletime", ""):
            return new_method_return(call, "t", (self.idle,))
        return unknown(call)


class FakePortal(FakeService):
    """The settings of a desktop; `set` is a person's click in its control panel."""

    name = "org.freedesktop.portal.Desktop"

    def __init__(self, address: str, settings: dict[tuple[str, str], Variant]) -> None:
        self._settings = settings
        self._clicks: SimpleQueue[tuple[str, str, Variant]] = SimpleQueue()
        super().__init__(address)

    def set(self, namespace: str, key: str, value: Variant) -> None:
        self._clicks.put((namespace, key, value))

    def speak(self) -> None:
        source = DBusAddress(
            "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings"
        )
        while not self._clicks.empty():
            self._bus.send(new_signal(source, "SettingChanged", "ssv", self._clicks.get()))

    def answer(self, call: Message) -> Message:
        match asked(call):
            case "Read", "ss" if call.body in self._settings:
                return new_method_return(call, "v", (("v", self._settings[call.body]),))
            case "Read", "ss":
                return new_error(call, "org.freedesktop.portal.Error.NotFound")
        return unknown(call)
