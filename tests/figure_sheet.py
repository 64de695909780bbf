"""Contact sheets of every figure: `python -m tests.figure_sheet [FOLDER [ID...]]`, else ./shots.

One picture for each figure: its keyframes across, both sides and both rooms down, and small ones.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from psoas_timer import resources
from psoas_timer.core.figure.model import Figure, Keyframe
from psoas_timer.core.side import Side
from psoas_timer.figure import DARK, LIGHT, paint
from psoas_timer.library import Library
from psoas_timer.library.figure_shelf import FigureShelf

WIDTH, HEIGHT = 400, 300
SMALL = 160


def main() -> None:
    app = QGuiApplication(sys.argv[:1])
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "shots")
    make_sheets(folder, sys.argv[2:] or None)
    app.quit()


def make_sheets(folder: Path, ids: list[str] | None = None) -> None:
    """A sheet for each of the shipped figures, and one of all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    shipped = resources.assets() / "figures"
    shelf = FigureShelf(Library(), shipped)
    figures = [shelf.figure(name) for name in ids or sorted(p.stem for p in shipped.glob("*.yaml"))]
    known = [figure for figure in figures if figure is not None]
    for figure in known:
        sheet(figure).save(str(folder / f"figure-{figure.id}.png"))
    overview(known).save(str(folder / "figures.png"))


def sheet(figure: Figure) -> QImage:
    keyframes = [frame for frame in Keyframe if frame in figure.poses]
    width = len(keyframes) * WIDTH + 2 * SMALL
    rows = [(side, colours) for colours in (LIGHT, DARK) for side in (Side.RIGHT, Side.LEFT)]
    picture = QImage(width, len(rows) * HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for row, (side, colours) in enumerate(rows):
        painter.fillRect(QRectF(0, row * HEIGHT, width, HEIGHT), QColor(colours.ground))
        for column, frame in enumerate(keyframes):
            room = QRectF(column * WIDTH, row * HEIGHT, WIDTH, HEIGHT)
            paint(painter, room.adjusted(8, 8, -8, -8), figure, frame, side, colours)
        for column, frame in enumerate((Keyframe.SETUP, Keyframe.HOLD)):
            x = len(keyframes) * WIDTH + column * SMALL
            room = QRectF(x, row * HEIGHT + (HEIGHT - SMALL) / 2, SMALL, SMALL)
            paint(painter, room, figure, frame, side, colours)
    painter.end()
    return picture


def overview(figures: list[Figure], across: int = 4) -> QImage:
    """Every figure's setup and hold."""
    lines = -(-len(figures) // across)
    picture = QImage(across * 2 * 240, max(lines, 1) * 220, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.ground))
    painter = QPainter(picture)
    for number, figure in enumerate(figures):
        left, top = number % across * 480, number // across * 220
        painter.drawText(left + 8, top + 16, figure.id)
        for column, frame in enumerate(("setup", "hold")):
            room = QRectF(left + column * 240 + 4, top + 22, 232, 190)
            paint(painter, room, figure, frame, Side.RIGHT, LIGHT)
    painter.end()
    return picture


if __name__ == "__main__":
    main()
