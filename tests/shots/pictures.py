"""Taking the pictures: each page at each size, light and dark, and once with the largest text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.theme import LARGEST_SCALE, Scheme, Theme
from tests.shots import (
    editing,
    helping,
    history,
    library,
    looking,
    safety,
    saving,
    session,
    settings,
    sharing,
    start,
)

SIZES = (QSize(1024, 640), QSize(1280, 800), QSize(1920, 1080))

LOOKS = (
    (Scheme.LIGHT, 1.0, SIZES),
    (Scheme.DARK, 1.0, SIZES),
    (Scheme.LIGHT, LARGEST_SCALE, SIZES[:2]),
)

FIGURES = 40  # come one after the other, as there is time

Family = Callable[[Theme, Path], Iterator[tuple[str, QWidget]]]
"""Makes its pages one after the other, each with the name of its picture. The folder is for what
a page needs to keep; a page is shown, and closed, by who takes the picture."""

FAMILIES: tuple[Family, ...] = (
    session.pages,
    library.pages,
    looking.pages,
    editing.pages,
    settings.pages,
    start.pages,
    saving.pages,
    helping.pages,
    safety.pages,
    history.pages,
    sharing.pages,
)


def take_pictures(app: QApplication, folder: Path, names: tuple[str, ...] = ()) -> None:
    """Only those whose names hold one of `names`, if there are any."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures(app, names):
        picture.save(str(folder / f"{name}.png"))


def pictures(app: QApplication, names: tuple[str, ...] = ()) -> Iterator[tuple[str, QPixmap]]:
    """Each with its name, one after the other, as they are taken."""
    count_in_english(app)
    for scheme, scale, sizes in LOOKS:
        theme = Theme(app, scheme, scale)
        ending = scheme.value if scale == 1 else f"{scheme.value}-large"
        with TemporaryDirectory() as scratch:
            for family in FAMILIES:
                shown: list[QWidget] = []
                for name, page in family(theme, Path(scratch)):
                    shown.append(page)
                    if not names or any(word in name for word in names):
                        for width, picture in _taken(app, page, sizes):
                            yield f"{name}-{width}-{ending}", picture
                    page.close()
                _put_away(shown)
        theme.deleteLater()


def _taken(
    app: QApplication, page: QWidget, sizes: tuple[QSize, ...]
) -> Iterator[tuple[int, QPixmap]]:
    page.show()
    for size in sizes:
        page.resize(size)
        for _ in range(FIGURES):
            app.processEvents()
        yield size.width(), page.grab()


def _put_away(shown: list[QWidget]) -> None:
    """Or the next look would be put upon every page that ever was, which takes its time."""
    for window in {page.window() for page in shown}:
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
