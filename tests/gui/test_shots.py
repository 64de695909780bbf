"""The pictures of every page can be taken, and show something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from psoas_timer.home import open_home
from tests.gui.samples import STATES
from tests.shots.moments import states
from tests.shots.pictures import SIZES, take_pictures

WITHOUT_WORDS = 100  # a bare card with its round corners has about 30


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_page_has_its_pictures_and_none_is_empty(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "shots"
    take_pictures(qapp, folder)

    pictures = sorted(folder.iterdir())
    assert {path.suffix for path in pictures} == {".png"}
    assert len(pictures) >= len(STATES) * (len(SIZES) * 2 + 2)
    for path in pictures:
        assert colours(QImage(str(path))) > WITHOUT_WORDS, path.name


@pytest.mark.parametrize(
    ("language", "said", "after"),
    [
        (
            "de",
            "Du spürst es vorn in der linken Hüfte.",
            "Rechte Seite, Wiederholung zwei von drei.",
        ),
        (
            "es",
            "Lo notas en la parte delantera de la cadera izquierda.",
            "Lado derecho, repetición dos de tres.",
        ),
    ],
)
def test_a_picture_of_a_session_shows_what_is_said_in_its_language(
    monkeypatch: pytest.MonkeyPatch, language: str, said: str, after: str
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    shown = dict(states(open_home()))

    assert shown.keys() == STATES.keys()
    assert (shown["hold-left"].caption, shown["hold-left"].up_next) == (said, after)


def colours(picture: QImage) -> int:
    """How many there are in every fifth pixel: the soft edges of letters bring hundreds."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return len(set(memoryview(plain.constBits()).cast("I")[::5]))
