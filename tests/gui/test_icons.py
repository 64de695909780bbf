"""The signs and the typeface that are shipped with the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication

from psoas_timer import resources
from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.theme import Theme

SIZE = 48
IN_THE_STYLE_SHEET = {"chevron-down", "tick-dark", "tick-light"}
OF_THE_PROGRAM = {"psoas-timer"}


def drawn(icon: Icon, colour: str) -> QImage:
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw(painter, icon, QRectF(0, 0, SIZE, SIZE), colour)
    painter.end()
    return image


@pytest.mark.parametrize("icon", Icon)
def test_every_sign_is_drawn_in_the_colour_asked_for(qapp: QApplication, icon: Icon) -> None:
    image = drawn(icon, "#0b5f58")
    colours = {image.pixelColor(x, y).name() for x in range(SIZE) for y in range(SIZE)}

    assert "#0b5f58" in colours


def test_no_two_signs_look_alike(qapp: QApplication) -> None:
    pictures = [drawn(icon, "#000000") for icon in Icon]

    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_no_sign_is_shipped_that_nothing_can_show() -> None:
    shipped = {path.stem for path in (resources.assets() / "icons").glob("*.svg")}

    assert shipped == {*Icon} | IN_THE_STYLE_SHEET | OF_THE_PROGRAM


def test_the_window_is_written_in_the_shipped_typeface(qapp: QApplication, theme: Theme) -> None:
    info = QFontInfo(qapp.font())

    assert info.family() == "Inter"
    assert info.pixelSize() == 16
