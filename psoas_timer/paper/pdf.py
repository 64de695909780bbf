"""PDF files as this program begins them, on the paper that is usual where a person is."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QIODevice, QLocale
from PySide6.QtGui import QPageSize, QPdfWriter

from psoas_timer.core.identity import NAME

PAGES = MappingProxyType({"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter})


def usual_page() -> str:
    """The paper that is usual where this computer is, of PAGES."""
    inches = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if inches else "a4"


def pdf_writer(into: str | QIODevice, title: str, page: str, *, dots: int) -> QPdfWriter:
    """`into` is a path or what is open to be written; `page` is of PAGES; `dots` of an inch."""
    writer = QPdfWriter(into)
    writer.setPageSize(QPageSize(PAGES[page]))
    writer.setResolution(dots)
    writer.setTitle(title)
    writer.setCreator(NAME)
    return writer
