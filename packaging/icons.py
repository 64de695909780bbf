"""The program's icon in the sizes and forms that desktops want, drawn from its one SVG.

python packaging/icons.py FOLDER: FOLDER/NxN.png, psoas-timer.ico and psoas-timer.icns.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "assets" / "icons" / "psoas-timer.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels
_IN_ONE_FILE = {"ico": 256, "icns": 512}


def draw(pixels: int) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {folder / f"{pixels}x{pixels}.png": pixels for pixels in SIZES}
    wanted |= {folder / f"psoas-timer.{form}": pixels for form, pixels in _IN_ONE_FILE.items()}
    failed = [path for path, pixels in wanted.items() if not draw(pixels).save(str(path))]
    for path in failed:
        sys.stderr.write(f"{path} could not be written\n")
    return 1 if failed else 0


if __name__ == "__main__":
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    sys.exit(main(Path(sys.argv[1])))
