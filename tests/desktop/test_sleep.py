"""News of the computer, from fakes of the two services that tell it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from psoas_timer.desktop.sleep import Sleep, label

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="services of the Linux desktop")

LOGIND = "org.freedesktop.login1"


@pytest.fixture
def tell(bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Sends a signal as logind; the one bus is the system's and the session's."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    monkeypatch.setenv("XDG_SESSION_ID", "3")
    connection = QDBusConnection.connectToBus(bus, "logind")
    assert connection.registerService(LOGIND)

    def send(path: str, interface: str, name: str, *words: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(words))
        assert connection.send(message)

    yield send
    QDBusConnection.disconnectFromBus("logind")


@pytest.fixture
def sleep(tell: object, qapp: object) -> Iterator[Sleep]:
    news = Sleep()
    yield news
    news.close()


def test_it_tells_before_the_computer_sleeps_and_not_when_it_wakes(
    qtbot: QtBot, sleep: Sleep, tell: Callable[..., None]
) -> None:
    heard = listen(sleep.falls_asleep)
    path, manager = "/org/freedesktop/login1", f"{LOGIND}.Manager"
    tell(path, manager, "PrepareForSleep", False)
    tell(path, manager, "PrepareForSleep", True)

    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1


def test_h62_it_tells_when_this_session_is_locked_and_not_when_another_is(
    qtbot: QtBot, sleep: Sleep, tell: Callable[..., None]
) -> None:
    heard = listen(sleep.locked)
    for session in ("_34", "_33"):
        tell(f"/org/freedesktop/login1/session/{session}", f"{LOGIND}.Session", "Lock")

    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome"])
def test_h62_it_tells_when_the_screen_saver_begins(
    qtbot: QtBot, sleep: Sleep, tell: Callable[..., None], desktop: str
) -> None:
    heard = listen(sleep.locked)
    for active in (False, True):
        saver = f"org.{desktop}.ScreenSaver"
        tell(f"/{saver.replace('.', '/')}", saver, "ActiveChanged", active)

    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1


def test_names_are_written_as_systemd_writes_them() -> None:
    assert [label(name) for name in ("3", "c2", "a-b")] == ["_33", "c2", "a_2db"]


def test_h55_without_any_bus_there_is_no_news(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere/at/all")

    Sleep().close()


def listen(signal: SignalInstance) -> list[bool]:
    heard: list[bool] = []
    signal.connect(lambda: heard.append(True))
    return heard
