"""A music player on a bus of the test's own, with a volume and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

LOOK_SECONDS = 0.05


def is_possible() -> bool:
    return shutil.which("dbus-daemon") is not None


@contextmanager
def private_bus() -> Iterator[str]:
    """The address of a session bus that ends with the block."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        daemon.stdout.close()


class FakePlayer:
    """Owns `org.mpris.MediaPlayer2.NAME` on the bus at `address` until it is closed."""

    def __init__(self, address: str, name: str, status: str, volume: float | None) -> None:
        self.status = status
        self.volume = volume  # None: it has none, as a browser
        self.set_to: list[float] = []
        self._bus: DBusConnection = open_dbus_connection(address)
        unwrap_msg(
            self._bus.send_and_get_reply(
                message_bus.RequestName(f"org.mpris.MediaPlayer2.{name}"), timeout=5
            )
        )
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

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

    def _answer(self, call: Message) -> Message:
        wanted = call.body[1] if len(call.body) > 1 else ""
        if wanted == "PlaybackStatus":
            return new_method_return(call, "v", (("s", self.status),))
        if wanted != "Volume" or self.volume is None:
            return new_error(call, "org.freedesktop.DBus.Error.UnknownProperty")
        if call.header.fields[HeaderFields.member] == "Set":
            self.volume = float(call.body[2][1])
            self.set_to.append(self.volume)
            return new_method_return(call)
        return new_method_return(call, "v", (("d", self.volume),))
