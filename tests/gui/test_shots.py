"""The pictures of every page can be taken, and show something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.samples import STATES
from tests.shots.pictures import SIZES, take_pictures


@pytest.mark.slow
def test_every_page_has_its_pictures_and_none_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    take_pictures(qapp, tmp_path)

    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= len(STATES) * (len(SIZES) * 2 + 2)
    for path in pictures:
        small = QImage(str(path)).scaled(40, 25)
        colours = {small.pixelColor(x, y).name() for x in range(40) for y in range(25)}
        assert len(colours) > 2, path.name
