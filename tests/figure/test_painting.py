"""What is painted: whole, inside its room, the working limb in front, and the same either way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QTransform

from psoas_timer.core.figure.model import Figure, Keyframe, Point, View
from psoas_timer.core.figure.skeleton import Skeleton, solve
from psoas_timer.core.side import Side
from psoas_timer.figure import DARK, LIGHT, Colours, image, outline, paint
from psoas_timer.figure.framing import frame
from psoas_timer.library import FigureShelf, Library
from psoas_timer.resources import assets

FIGURES = assets() / "figures"
IDS = sorted(path.stem for path in FIGURES.glob("*.yaml"))
SIZE = QSize(320, 240)
OUTSIDE = "#123456"


def figure(name: str) -> Figure:
    found = FigureShelf(Library(), FIGURES).figure(name)
    assert found is not None
    return found


def skin(body: Skeleton) -> Iterator[Point]:
    """Points all round the body."""
    yield from outline.trunk(body)
    yield from outline.placed(outline.HAIR, body.head, body.crown - 90, outline.HEAD_SIZE)
    for leg in (body.near_leg, body.far_leg):
        for part in outline.leg(leg):
            yield from part
    for arm in (body.near_arm, body.far_arm):
        for part in outline.arm(arm):
            yield from part


def share_of(picture: QImage, colour: str) -> float:
    """How much of the picture has just that colour."""
    points = [(x, y) for x in range(0, SIZE.width(), 4) for y in range(0, SIZE.height(), 4)]
    return sum(picture.pixelColor(x, y).name() == colour for x, y in points) / len(points)


@pytest.mark.parametrize("name", IDS)
def test_no_pose_is_cut_off_at_the_edge(name: str) -> None:
    shown = figure(name)
    seen = frame(shown)
    for keyframe, pose in shown.poses.items():
        for x, y in skin(solve(pose, shown.view)):
            assert seen.left < x < seen.right, keyframe
            assert seen.bottom < y < seen.top, keyframe


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_working_leg_is_seen_in_full_colour_and_the_body_with_it(
    name: str, colours: Colours
) -> None:
    picture = image(figure(name), "hold", Side.RIGHT, colours, SIZE)

    assert share_of(picture, colours.pants) > 0.006
    assert share_of(picture, colours.shirt) > 0.004
    assert share_of(picture, colours.skin) > 0.003
    assert share_of(picture, colours.ground) + share_of(picture, colours.mat) > 0.4


@pytest.mark.parametrize("name", IDS)
def test_the_muscle_is_lit_in_the_hold_only(name: str) -> None:
    shown = figure(name)
    if shown.muscle is None:
        return
    unlit, lit = (shown.pose(frame).light for frame in (Keyframe.SETUP, Keyframe.HOLD))

    assert unlit < 0.6
    assert lit == 1.0


def test_the_other_side_is_the_mirror_image() -> None:
    shown = figure("kneeling-lunge")
    right = image(shown, "hold", Side.RIGHT, LIGHT, SIZE)
    left = image(shown, "hold", Side.LEFT, LIGHT, SIZE).transformed(QTransform().scale(-1, 1))
    points = [(x, y) for x in range(0, SIZE.width(), 4) for y in range(0, SIZE.height(), 4)]
    differ = [
        abs(right.pixelColor(x, y).lightness() - left.pixelColor(x, y).lightness()) > 40
        for x, y in points
    ]

    assert sum(differ) < 20
    assert image(shown, "hold", None, LIGHT, SIZE) == right


def test_a_figure_stays_within_the_room_it_is_given() -> None:
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(OUTSIDE))
    painter = QPainter(picture)
    paint(painter, QRectF(100, 60, 120, 90), figure("kneeling-lunge"), "hold", Side.RIGHT, DARK)
    painter.end()

    assert {picture.pixelColor(x, 30).name() for x in range(SIZE.width())} == {OUTSIDE}
    assert {picture.pixelColor(50, y).name() for y in range(SIZE.height())} == {OUTSIDE}
    inside = {picture.pixelColor(x, y).name() for x in range(100, 220) for y in range(60, 150)}
    assert len(inside) > 5


def test_painting_leaves_the_painter_as_it_was() -> None:
    picture = QImage(SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(OUTSIDE))
    painter = QPainter(picture)
    painter.translate(7, 5)
    paint(painter, QRectF(0, 0, 100, 80), figure("camel-pose"), "hold", Side.LEFT, LIGHT)

    assert painter.transform() == QTransform.fromTranslate(7, 5)
    assert not painter.hasClipping()
    painter.end()


def test_a_keyframe_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="sideways"):
        image(figure("camel-pose"), "sideways", None, LIGHT, SIZE)


@pytest.mark.parametrize("name", IDS)
def test_side_lying_is_seen_from_above_and_nothing_else(name: str) -> None:
    above = figure(name).view is View.ABOVE

    assert above == (name in {"side-lying-psoas-stretch", "massage-on-side", "rest-on-side"})


def test_a_figure_can_be_printed(tmp_path: Path) -> None:
    sheet = QPdfWriter(str(tmp_path / "sheet.pdf"))
    sheet.setResolution(300)
    painter = QPainter(sheet)
    paint(painter, QRectF(0, 0, 900, 700), figure("glute-bridge"), "hold", None, LIGHT)
    painter.end()

    written = (tmp_path / "sheet.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert 4_000 < len(written) < 200_000
