"""Taking the pictures: each page at each size, light and dark, and once with the largest text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize
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
    count_in_english(app)
    for scheme, scale, sizes in LOOKS:
        theme = Theme(app, scheme, scale)
        ending = scheme.value if scale == 1 else f"{scheme.value}-large"
        with TemporaryDirectory() as scratch:
            for name, page in _pages(theme, Path(scratch)):
                if not names or any(word in name for word in names):
                    _take(app, page, sizes, folder, f"{name}-{{}}-{ending}.png")
                page.close()
        theme.deleteLater()


def _pages(theme: Theme, scratch: Path) -> Iterator[tuple[str, QWidget]]:
    for family in FAMILIES:
        yield from family(theme, scratch)


def _take(
    app: QApplication, page: QWidget, sizes: tuple[QSize, ...], folder: Path, path: str
) -> None:
    page.show()
    for size in sizes:
        page.resize(size)
        for _ in range(FIGURES):
            app.processEvents()
        page.grab().save(str(folder / path.format(size.width())))
