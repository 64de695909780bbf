"""org.freedesktop.ScreenSaver on a bus of the test's own. Like the real one it forgets who left."""

from __future__ import annotations

import threading
from itertools import count

from jeepney import HeaderFields, MatchRule, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

NAME = "org.freedesktop.ScreenSaver"
LOOK_SECONDS = 0.05


class FakeScreenSaver:
    """Counts in `asked` how often it was to keep the screen on; `held` wishes stand now."""

    def __init__(self, address: str) -> None:
        self.asked = 0
        self.words: tuple[str, ...] = ()
        self._wishes: dict[int, str] = {}  # cookie: who asked
        self._cookies = count(4_000_000_000)  # more than an int32 takes
        self._bus: DBusConnection = open_dbus_connection(address)
        left = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        for wish in (message_bus.RequestName(NAME), message_bus.AddMatch(left)):
            unwrap_msg(self._bus.send_and_get_reply(wish, timeout=5))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def held(self) -> int:
        return len(self._wishes)

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        while not self._ended.is_set():
            try:
                message = self._bus.receive(timeout=LOOK_SECONDS)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._bus.send(self._answer(message))
            elif message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
                name, _before, now = message.body
                if not now:
                    self._wishes = {c: who for c, who in self._wishes.items() if who != name}

    def _answer(self, call: Message) -> Message:
        fields = call.header.fields
        match fields[HeaderFields.member], fields.get(HeaderFields.signature):
            case "Inhibit", "ss":
                cookie = next(self._cookies)
                self.asked += 1
                self.words = call.body
                self._wishes[cookie] = str(fields[HeaderFields.sender])
                return new_method_return(call, "u", (cookie,))
            case "UnInhibit", "u" if call.body[0] in self._wishes:
                del self._wishes[call.body[0]]
                return new_method_return(call)
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
