"""The one typeface, shipped, so that every window looks the same wherever it is opened."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from psoas_timer import resources

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_TABULAR = QFont.Tag("tnum")


@cache
def load() -> None:
    """Make the typeface known, once; without its files the system's own is used."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources.assets() / "fonts" / name))


def dressed(font: QFont, pixels: int) -> QFont:
    """`font` in our typeface and that size."""
    dressed = QFont(font)
    dressed.setFamilies(list(dict.fromkeys((FAMILY, *font.families()))))
    dressed.setPixelSize(pixels)
    return dressed


def set_tabular(font: QFont) -> None:
    """All digits equally wide, so that a countdown does not wobble. In words hyphens widen too."""
    font.setFeature(_TABULAR, 1)
