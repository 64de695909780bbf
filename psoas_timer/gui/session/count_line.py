"""Which set and which repetition: in words, and as dots that need no reading."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.gui.labels import fitted_font
from psoas_timer.gui.session.moment import Count
from psoas_timer.gui.theme import Theme

_DOT, _SMALLEST_DOT = 0.5, 0.2  # of the height of the line
_STEP = 1.55  # from dot to dot, in dots
_RIM = 0.28  # of the dot in hand, in dots
_BEFORE_DOTS, _BETWEEN = 0.5, 1.2  # spaces, in heights of the line
_MOST = 20  # dots; more of them nobody counts


@dataclass(frozen=True, slots=True)
class _Piece:
    """A count and how wide its words and its dots are."""

    count: Count
    words: float
    dots: float


class CountLine(QWidget):
    """Done, in hand and to come are full, ringed and pale: told apart without colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: tuple[Count, ...] = ()
        self._pixels = 24
        self._dot_size = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(self.tr("Count"))

    def show_counts(self, counts: tuple[Count, ...]) -> None:
        if counts != self._counts:
            self._counts = counts
            self.setAccessibleDescription(", ".join(count.words for count in counts))
            self.update()

    def wish(self, pixels: int) -> None:
        """Set the height of the letters when there is room for it."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pieces = self._fitting(painter)
        tall = float(self.height())
        width = sum(p.words + p.dots for p in pieces) + _BETWEEN * tall * (len(pieces) - 1)
        x = (self.width() - width) / 2
        for piece in reversed(pieces) if self._mirrored else pieces:
            self._draw(painter, piece, x)
            x += piece.words + piece.dots + _BETWEEN * tall
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fitting(self, painter: QPainter) -> list[_Piece]:
        """With dots if there is room for them; words only, and smaller ones, if not."""
        whole = "   ".join(count.words for count in self._counts)
        font = fitted_font(self.font(), whole, QRectF(self.rect()), self._pixels)
        painter.setFont(font)
        measure = QFontMetricsF(font)
        pieces = [
            _Piece(count, measure.horizontalAdvance(count.words), 0.0) for count in self._counts
        ]
        self._dot_size = self._dots_that_fit(sum(p.words for p in pieces))
        return [replace(p, dots=self._dots_width(p.count)) for p in pieces]

    def _dots_that_fit(self, words: float) -> float:
        """How wide a dot can be beside so wide words, in pixels; 0 if it would be too small."""
        tall = float(self.height())
        dotted = [count.of for count in self._counts if 1 < count.of <= _MOST]
        spaces = tall * (_BEFORE_DOTS * len(dotted) + _BETWEEN * (len(self._counts) - 1))
        dots = sum(_STEP * (of - 1) + 1 for of in dotted)
        size = min((self.width() - words - spaces) / dots, tall * _DOT) if dots else 0.0
        return size if size >= tall * _SMALLEST_DOT else 0.0

    def _dots_width(self, count: Count) -> float:
        if not self._dot_size or not 1 < count.of <= _MOST:
            return 0.0
        return self.height() * _BEFORE_DOTS + self._dot_size * (_STEP * (count.of - 1) + 1)

    def _draw(self, painter: QPainter, piece: _Piece, x: float) -> None:
        tokens, tall = self._theme.tokens, float(self.height())
        words_at = x + piece.dots if self._mirrored else x
        painter.setPen(QColor(tokens.dim))
        room = QRectF(words_at, 0, piece.words + 1, tall)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, piece.count.words)
        if not piece.dots:
            return
        size = self._dot_size
        for number in range(piece.count.of):
            along = tall * _BEFORE_DOTS + size / 2 + number * size * _STEP
            centre = x + piece.dots - along if self._mirrored else x + piece.words + along
            self._dot(painter, QPointF(centre, tall / 2), size, number + 1 - piece.count.number)

    def _dot(self, painter: QPainter, centre: QPointF, size: float, after: int) -> None:
        """`after` the one in hand: negative is done, positive to come."""
        tokens = self._theme.tokens
        rim = size * (_RIM if after == 0 else 0.0)
        colour = QColor(tokens.track if after > 0 else tokens.text)
        painter.setPen(QPen(colour, rim) if rim else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if rim else colour)
        radius = (size - rim) / 2 * (0.7 if after > 0 else 1.0)
        painter.drawEllipse(centre, radius, radius)
