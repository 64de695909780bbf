"""The pictures of every page can be taken, and show something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.samples import STATES
from tests.shots.pictures import SIZES, take_pictures

WITHOUT_WORDS = 100  # a bare card with its round corners has about 30


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_page_has_its_pictures_and_none_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    take_pictures(qapp, tmp_path)

    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) >= len(STATES) * (len(SIZES) * 2 + 2)
    for path in pictures:
        assert colours(QImage(str(path))) > WITHOUT_WORDS, path.name


def colours(picture: QImage) -> int:
    """How many there are in every fifth pixel: the soft edges of letters bring hundreds."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(plain.constBits()).cast("I")[::5]))
