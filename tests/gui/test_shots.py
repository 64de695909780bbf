"""The pictures of every page can be taken, and show something."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.samples import STATES
from tests.shots.pictures import SIZES, pictures

WITHOUT_WORDS = 100  # a bare card with its round corners has about 30


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_page_has_its_pictures_and_none_is_empty(qapp: QApplication) -> None:
    seen = {name: colours(picture.toImage()) for name, picture in pictures(qapp)}

    assert len(seen) >= len(STATES) * (len(SIZES) * 2 + 2)
    assert [name for name, found in seen.items() if found <= WITHOUT_WORDS] == []


def colours(picture: QImage) -> int:
    """How many there are in every fifth pixel: the soft edges of letters bring hundreds."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(plain.constBits()).cast("I")[::5]))
