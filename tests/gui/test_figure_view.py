"""A figure moves in step with its segment, and wakes nobody when there is nothing to move."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.core.dose import Tempo
from psoas_timer.core.figure.model import Figure, Keyframe
from psoas_timer.core.segment import Cue, Place, Segment, SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.gui.figure_view import BLEND, FADE, FigureView
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.library import FigureShelf, Library
from psoas_timer.resources import assets
from tests.gui.conftest import FakeClock

SHELF = FigureShelf(Library(), assets() / "figures")
SIZE = QSize(320, 240)


def lunge() -> Figure:
    found = SHELF.figure("kneeling-lunge")
    assert found is not None
    return found


def segment(kind: SegmentKind, side: Side = Side.RIGHT, tempo: Tempo | None = None) -> Segment:
    place = Place(0, kind, 1, 1, side)
    cues = (Cue("Go."),)
    return Segment(kind=kind, place=place, title="X", cues=cues, side=side, tempo=tempo)


def wakes(view: FigureView) -> bool:
    """Is a timer running? Asked anew each time: it changes behind the type checker's back."""
    return view.moving


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> FigureView:
    figure_view = FigureView(Theme(qapp, Scheme.LIGHT), now=clock)
    qtbot.addWidget(figure_view)
    figure_view.resize(SIZE)
    figure_view.show()
    return figure_view


def test_a_hold_stands_still_and_wakes_nobody(view: FigureView) -> None:
    view.show_segment(lunge(), segment(SegmentKind.HOLD), 3.0, running=True)

    assert view.pose is lunge().pose(Keyframe.HOLD)
    assert not wakes(view)


def test_a_movement_begins_in_the_setup_and_ends_in_the_hold(
    view: FigureView, clock: FakeClock
) -> None:
    move = segment(SegmentKind.MOVE)
    view.show_segment(lunge(), move, 0.0, running=True)
    assert view.pose == lunge().pose(Keyframe.SETUP)
    assert wakes(view)

    clock.now += 60
    view.show_segment(lunge(), move, 60.0, running=False)
    assert view.pose is lunge().pose(Keyframe.HOLD)
    assert not wakes(view)


def test_a_rep_is_up_at_the_top_of_its_tempo_and_wakes_for_the_way_down(view: FigureView) -> None:
    rep = segment(SegmentKind.REP, tempo=Tempo(2.0, 5.0, 3.0))
    view.show_segment(lunge(), rep, 2.5, running=True)

    assert view.pose is lunge().pose(Keyframe.HOLD)
    assert wakes(view)  # a timer runs, for the way down

    view.show_segment(lunge(), rep, 10.0, running=True)
    assert view.pose is lunge().pose(Keyframe.SETUP)


def test_paused_hidden_or_without_motion_no_timer_runs(view: FigureView) -> None:
    move = segment(SegmentKind.MOVE)
    view.show_segment(lunge(), move, 1.0, running=True)
    assert wakes(view)

    view.show_segment(lunge(), move, 1.0, running=False)
    assert not wakes(view)

    view.show_segment(lunge(), move, 1.0, running=True)
    view.hide()
    assert not wakes(view)

    view.show()
    assert wakes(view)
    view.showMinimized()
    view.show_segment(lunge(), move, 1.2, running=True)
    view.show_segment(lunge(), segment(SegmentKind.MOVE, Side.LEFT), 1.2, running=True)
    assert not wakes(view)
    view.showNormal()
    view.show_segment(lunge(), move, 1.3, running=True)
    assert wakes(view)
    view.motion = False
    assert not wakes(view)
    assert view.pose is lunge().pose(Keyframe.HOLD)


def test_the_next_segment_takes_over_from_where_the_body_is(
    view: FigureView, clock: FakeClock
) -> None:
    view.show_segment(lunge(), segment(SegmentKind.HOLD), 29.0, running=True)
    rest = segment(SegmentKind.REST)
    view.show_segment(lunge(), rest, 0.0, running=True)
    assert view.pose == lunge().pose(Keyframe.HOLD)
    assert wakes(view)

    clock.now += BLEND
    view.show_segment(lunge(), rest, BLEND, running=False)
    assert view.pose is lunge().pose(Keyframe.SETUP)


def test_a_change_of_side_fades_and_then_all_is_still(view: FigureView, clock: FakeClock) -> None:
    hold, other = segment(SegmentKind.HOLD), segment(SegmentKind.HOLD, Side.LEFT)
    view.show_segment(lunge(), hold, 1.0, running=True)
    right = view.grab().toImage()
    view.show_segment(lunge(), other, 0.0, running=True)
    assert wakes(view)
    assert view.grab().toImage() == right

    clock.now += FADE / 2
    between = view.grab().toImage()
    view.show_segment(lunge(), other, FADE / 2, running=False)
    left = view.grab().toImage()
    assert not wakes(view)
    assert between not in (left, right)
    assert left != right


def test_without_motion_a_change_of_side_is_at_once(view: FigureView) -> None:
    view.motion = False
    view.show_segment(lunge(), segment(SegmentKind.HOLD), 1.0, running=True)
    view.grab()
    view.show_segment(lunge(), segment(SegmentKind.HOLD, Side.LEFT), 0.0, running=True)
    changed = view.grab().toImage()
    view.show_still(lunge(), Side.LEFT)

    assert not wakes(view)
    assert view.grab().toImage() == changed


def test_the_ground_goes_round_the_limbs(view: FigureView) -> None:
    view.show_still(lunge(), Side.RIGHT)
    on_the_card = view.grab().toImage()
    view.ground = "paused_card"

    assert view.grab().toImage() != on_the_card


def test_the_picture_is_told_in_words(view: FigureView) -> None:
    view.show_still(lunge(), Side.LEFT)
    assert "left knee down" in view.accessibleDescription()

    view.show_still(lunge(), None)
    assert "$" not in view.accessibleDescription()

    view.show_still(None, None)
    assert view.accessibleDescription() == "No figure"


def test_the_window_does_not_wait_for_the_painter() -> None:
    """What paints is imported with the first figure, not with the page that will show one."""
    code = "import psoas_timer.gui.figure_view, sys; print('psoas_timer.figure' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


def test_h61_a_figure_shows_the_same_side_in_every_direction_of_reading(view: FigureView) -> None:
    view.show_still(lunge(), Side.LEFT)
    left = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert view.grab().toImage() == left
    view.show_still(lunge(), Side.RIGHT)
    assert view.grab().toImage() != left
