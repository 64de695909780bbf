"""A PDF file that is written from top to bottom, page after page. All lengths are points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPdfWriter,
    QPen,
)

from psoas_timer.paper.pdf import pdf_writer
from psoas_timer.texts import reason_of, tr

MARGIN = 40.0
_FOOT = 26.0
_DOTS = 1200  # of the file, an inch
_POINTS = 72
_FINE = 20  # parts of a point that letters are measured in
_FAMILIES = ("Inter", "Sans Serif")
INK, GREY, LINE = "#15211f", "#55635f", "#b9c4bf"
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class CannotPrintError(OSError):
    """The file could not be written; the message is a sentence."""


class Sheet:
    """`y` is how far down the page it is; nothing is drawn below `bottom`."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, footer: str) -> None:
        self.painter = painter
        self._writer = writer
        self._footer = footer
        self._page = 1
        size = writer.pageLayout().pageSize().sizePoints()
        self.width = size.width() - 2 * MARGIN
        self.bottom = size.height() - MARGIN - _FOOT
        self._height = size.height()
        self.y = MARGIN

    def room_for(self, height: float) -> None:
        """Begin another page if that much does not fit on this one."""
        if self.y + height > self.bottom and self.y > MARGIN:
            self.new_page()

    def new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._page += 1
        self.y = MARGIN

    def end(self) -> None:
        self._foot()

    def text(
        self,
        words: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        left: float = 0.0,
        width: float | None = None,
        gap: float = 0.0,
    ) -> None:
        """Words at `left` from the margin, wrapped at `width`; `y` goes below them and `gap`."""
        room = width if width is not None else self.width - left
        height = self.height_of(words, size, room, bold=bold)
        at = QRectF(MARGIN + left, self.y, room, height + size)
        self._write(words, at, size, bold=bold, colour=colour)
        self.y += height + gap

    def height_of(self, words: str, size: float, width: float, *, bold: bool = False) -> float:
        """How tall those words are at that width."""
        if not words:
            return 0.0
        metrics = QFontMetricsF(_font(size, bold=bold))
        room = QRectF(0, 0, width * _FINE, 1e6)
        return metrics.boundingRect(room, _WRAPPED, words).height() / _FINE

    def picture(self, image: QImage, room: QRectF) -> None:
        """An image in that room of the page."""
        self.painter.drawImage(room, image)

    def rule(self, gap: float = 8.0) -> None:
        """A thin line across, with `gap` above and below."""
        self.y += gap
        self.painter.setPen(QPen(QColor(LINE), 0.7))
        ends = (QPointF(MARGIN, self.y), QPointF(MARGIN + self.width, self.y))
        self.painter.drawLine(*ends)
        self.y += gap

    def boxes(self, number: int, size: float, left: float, top: float) -> None:
        """Empty boxes to tick, side by side."""
        self.painter.setPen(QPen(QColor(GREY), 0.9))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in range(number):
            at = QRectF(MARGIN + left + box * (size + 5), top, size, size)
            self.painter.drawRoundedRect(at, 2, 2)

    def _foot(self) -> None:
        top = self._height - MARGIN - 10
        room = QRectF(MARGIN, top, self.width, 14)
        self._write(self._footer, room, 8, bold=False, colour=GREY)
        right = int(Qt.AlignmentFlag.AlignRight)
        self._write(str(self._page), room, 8, bold=False, colour=GREY, flags=right)

    def _write(
        self,
        words: str,
        room: QRectF,
        size: float,
        *,
        bold: bool,
        colour: str,
        flags: int = _WRAPPED,
    ) -> None:
        """In parts of a point: the letters of a font of a few units would be ragged."""
        self.painter.save()
        self.painter.scale(1 / _FINE, 1 / _FINE)
        self.painter.setFont(_font(size, bold=bold))
        self.painter.setPen(QColor(colour))
        fine = [side * _FINE for side in (room.x(), room.y(), room.width(), room.height())]
        self.painter.drawText(QRectF(*fine), flags, words)
        self.painter.restore()


@contextmanager
def sheet(path: Path, title: str, footer: str, page: str = "a4") -> Iterator[Sheet]:
    """A sheet to be written into that file, which is there when this ends. `page` is of PAGES.

    Raises CannotPrintError. Whole or not at all: what is begun is written beside it first.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(b"")  # Qt would only say that it cannot
    except OSError as error:
        raise _cannot(path, error) from error
    writer = pdf_writer(str(beside), title, page, dots=_DOTS)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise CannotPrintError(tr("{path} cannot be written.", path=path))
    try:
        painter.scale(_DOTS / _POINTS, _DOTS / _POINTS)
        drawn = Sheet(painter, writer, footer)
        yield drawn
        drawn.end()
    except BaseException:
        painter.end()
        beside.unlink(missing_ok=True)
        raise
    finished = painter.end()
    try:
        if not finished or not beside.stat().st_size:
            raise OSError
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _cannot(path, error) from error


def _cannot(path: Path, error: OSError) -> CannotPrintError:
    if not error.strerror:
        return CannotPrintError(tr("{path} cannot be written.", path=path))
    said = tr("{path} cannot be written ({reason}).", path=path, reason=reason_of(error))
    return CannotPrintError(said)


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(round(size * _FINE))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
