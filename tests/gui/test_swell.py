"""The disc behind the digits swells in step with a breath or a rep, and wakes nobody in vain."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.core.beat import Beat, BeatPart
from psoas_timer.gui.session.ring import Ring
from psoas_timer.gui.session.swell import Swell
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import FakeClock

IN = Beat(3, 10, BeatPart.IN, 2.0, 2.0)
OUT = Beat(3, 10, BeatPart.OUT, 4.0, 4.0)
TOP = Beat(3, 10, BeatPart.TOP, 1.0, 1.0)


@pytest.fixture
def swell(qapp: QApplication, clock: FakeClock) -> Swell:
    swell = Swell(qapp, clock)
    swell.appear(visible=True)
    return swell


def test_it_grows_in_and_shrinks_out(swell: Swell, clock: FakeClock) -> None:
    swell.show_beat(IN, running=True)
    assert swell.size == pytest.approx(0)
    clock.now += 1.0
    assert swell.size == pytest.approx(0.5)
    clock.now += 1.0
    assert swell.size == pytest.approx(1)

    swell.show_beat(OUT, running=True)
    assert swell.size == pytest.approx(1)
    clock.now += 4.0
    assert swell.size == pytest.approx(0)


def test_without_a_rhythm_there_is_no_disc_and_no_timer(swell: Swell) -> None:
    swell.show_beat(IN, running=True)
    assert swell.moving

    swell.show_beat(None, running=True)
    assert swell.size is None
    assert not swell.moving


@pytest.mark.parametrize(
    ("beat", "running", "visible", "moves"),
    [
        (OUT, True, True, True),
        (OUT, False, True, False),
        (OUT, True, False, False),
        (TOP, True, True, False),
    ],
)
def test_nothing_wakes_the_computer_while_it_stands_still(
    swell: Swell, beat: Beat, running: bool, visible: bool, moves: bool
) -> None:
    swell.show_beat(beat, running=running)
    swell.appear(visible=visible)

    assert swell.moving is moves


def test_without_motion_it_is_large_or_small(swell: Swell, clock: FakeClock) -> None:
    swell.allow(motion=False)

    swell.show_beat(IN, running=True)
    assert swell.size == 1
    clock.now += 1.0
    assert swell.size == 1
    swell.show_beat(OUT, running=True)
    assert swell.size == 0
    assert not swell.moving


def test_a_pause_stops_it_where_it_is(swell: Swell, clock: FakeClock) -> None:
    swell.show_beat(Beat(3, 10, BeatPart.IN, 2.0, 1.0), running=False)
    clock.now += 5.0

    assert swell.size == pytest.approx(0.5)


def test_a_hidden_ring_does_not_swell(qtbot: QtBot, theme: Theme) -> None:
    ring = Ring(theme)
    qtbot.addWidget(ring)
    ring.show()
    ring.show_beat(IN, running=True)
    assert ring.swell.moving

    ring.hide()
    assert not ring.swell.moving
