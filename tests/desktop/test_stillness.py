"""Less motion where the desktop asks for it, told by a fake portal on a bus of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from psoas_timer.desktop.stillness import Stillness
from tests.desktop.fake_services import FakePortal, Variant

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a fake of the Linux desktop")

REDUCED = ("org.freedesktop.appearance", "reduced-motion")
ANIMATED = ("org.gnome.desktop.interface", "enable-animations")
SCHEME = ("org.freedesktop.appearance", "color-scheme")
MOVING = {REDUCED: ("u", 0), ANIMATED: ("b", True)}


@pytest.fixture
def portal(bus: str, request: pytest.FixtureRequest) -> Iterator[FakePortal]:
    settings: dict[tuple[str, str], Variant] = getattr(request, "param", MOVING)
    with closing(FakePortal(bus, settings)) as service:
        yield service


@pytest.fixture
def heard(qtbot: QtBot, portal: FakePortal) -> Iterator[list[bool]]:
    """What has been told so far."""
    told: list[bool] = []
    listener = Stillness()
    listener.changed.connect(told.append)
    yield told
    listener.close()


@pytest.mark.parametrize(
    "portal",
    [{REDUCED: ("u", 1)}, {ANIMATED: ("b", False)}, {REDUCED: ("u", 0), ANIMATED: ("b", False)}],
    indirect=True,
)
def test_a_desktop_that_wants_less_motion_is_heard_at_the_start(
    qtbot: QtBot, heard: list[bool]
) -> None:
    qtbot.waitUntil(lambda: heard == [True])


def test_the_wish_is_followed_while_the_program_runs(
    qtbot: QtBot, heard: list[bool], portal: FakePortal
) -> None:
    portal.set(*SCHEME, ("u", 1))
    portal.set(*REDUCED, ("u", 1))
    qtbot.waitUntil(lambda: heard == [True])

    portal.set(*ANIMATED, ("b", False))
    portal.set(*REDUCED, ("u", 0))
    portal.set(*ANIMATED, ("b", True))
    qtbot.waitUntil(lambda: heard == [True, False])


def test_what_nobody_can_mean_counts_as_no_wish(
    qtbot: QtBot, heard: list[bool], portal: FakePortal
) -> None:
    portal.set(*REDUCED, ("u", 7))
    portal.set(*REDUCED, ("s", "yes"))
    portal.set(*ANIMATED, ("as", []))
    portal.set(*REDUCED, ("u", 1))

    qtbot.waitUntil(lambda: heard != [])
    assert heard == [True]


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/at/all"])
def test_h55_without_a_desktop_nothing_is_asked(
    qapp: object, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    listener = Stillness()

    listener.close()
