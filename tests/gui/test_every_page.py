"""What holds for every page of the window there is, as the pictures show them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from psoas_timer.core.side import Side
from psoas_timer.gui.fields import ScaleField
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.session.side_flag import SideFlag
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.topic_list import TopicList
from tests.gui.samples import SETTINGS, STATES, USUAL
from tests.shots.pictures import FAMILIES, Family

USED = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip
FAMILY = pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.__module__.split(".")[-1])


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def own_parts(page: QWidget) -> Iterator[QWidget]:
    for part in page.findChildren(QWidget):
        if not part.objectName().startswith("qt_"):
            yield part


@pytest.mark.slow
@FAMILY
def test_h46_every_text_is_plain_and_whatever_can_be_used_has_a_name(
    theme: Theme, tmp_path: Path, family: Family
) -> None:
    for name, page in family(theme, tmp_path):
        page.resize(1024, 640)
        page.show()
        assert not page.findChildren(QTextEdit), name
        for part in own_parts(page):
            assert not part.toolTip().startswith("<"), name
            if isinstance(part, QLabel):
                assert part.textFormat() is Qt.TextFormat.PlainText, (name, part.text())
            if isinstance(part, QAbstractButton):
                assert part.shortcut() == QKeySequence(), (name, part.text())
            if isinstance(part, USED) and part.isVisible() and is_reached(part):
                assert part.accessibleName(), (name, part)
        page.close()


def is_reached(part: QWidget) -> bool:
    """Can the focus, or a pointer, get there? Bars and what is inside a list belong to that."""
    return not isinstance(part, QScrollBar) and not isinstance(part.parent(), QComboBox)


AT_A_SCALE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from psoas_timer.gui.theme import Scheme, Theme
from tests.shots import session, settings, start

app = QApplication([])
theme = Theme(app, Scheme.LIGHT)
for family in (session, settings, start):
    name, page = next(family.pages(theme, Path(sys.argv[1])))
    page.resize(1024, 640)
    page.show()
    app.processEvents()
    assert page.minimumSizeHint().width() <= 1024, name
    page.grab().save(str(Path(sys.argv[1]) / f"{family.__name__}.png"))
"""


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.25", "1.5", "2.5"])
def test_a_display_of_any_scale_shows_the_same_larger(tmp_path: Path, scale: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", AT_A_SCALE, str(tmp_path)],
        env=os.environ | {"QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    pictures = [QImage(str(path)) for path in tmp_path.glob("*.png")]
    assert len(pictures) == 3
    for picture in pictures:
        assert picture.width() == round(1024 * float(scale))
        assert picture.height() == round(640 * float(scale))


def test_h61_from_right_to_left_the_settings_are_mirrored(
    theme: Theme, right_to_left: None
) -> None:
    page = SettingsPage(SETTINGS, USUAL, lambda: 0.0, Keymap())
    page.resize(1024, 640)
    page.show_section("Timing")
    page.show()
    page.grab()

    topics = page.findChild(TopicList)
    assert topics.mapTo(page, topics.rect().center()).x() > 700
    rest = page.row("timing.rest").field
    assert isinstance(rest, ScaleField)
    assert is_filled_from_the_right(rest)


def is_filled_from_the_right(field: ScaleField) -> bool:
    """4 seconds of 120: nearly all of the line is empty, and the little on the right is not."""
    slider = field.focusProxy()
    picture = slider.grab().toImage()
    middle = picture.height() // 2
    left, right = (picture.pixelColor(x, middle) for x in (6, picture.width() - 5))
    return left != right


@pytest.mark.parametrize(("name", "side"), [("hold-left", Side.LEFT), ("hold-right", Side.RIGHT)])
def test_h61_left_stays_left_in_any_direction(
    theme: Theme, right_to_left: None, name: str, side: Side
) -> None:
    page = SessionPage(theme, Keymap())
    page.resize(1280, 800)
    page.show()
    page.render_snapshot(STATES[name])

    (flag,) = (flag for flag in page.findChildren(SideFlag) if flag.works)
    place = flag.mapTo(page, flag.rect().center()).x()
    assert (place < page.width() / 2) == (side is Side.LEFT)
