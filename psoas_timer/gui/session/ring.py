"""The countdown: digits in a ring that empties; a sign where the speech sets the length."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.gui import fonts
from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.theme import Theme

_TOP = 90 * 16  # Qt counts sixteenths of a degree from three o'clock
_FULL = 360 * 16
_WIDTH = 0.075  # of the diameter
_TALLEST, _WIDEST = 0.48, 0.76  # of the digits, in diameters


class Ring(QWidget):
    """Shows how much is left of the segment; repaints only when that picture changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = ""
        self._left = 1.0
        self._phase = Phase("", Icon.TURN, "accent")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Seconds left")

    def show_left(self, clock: str, left: float, phase: Phase) -> None:
        """`clock` in the middle, `left` of the ring still full (0 to 1), the phase's colours."""
        if (clock, left, phase) != (self._clock, self._left, self._phase):
            self._clock, self._left, self._phase = clock, left, phase
            self.setAccessibleDescription(clock or phase.word)
            self.update()

    @property
    def digit_font(self) -> QFont:
        """The font of the digits: as tall as two of them can be, less for more of them."""
        size = min(self.width(), self.height())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        fonts.set_tabular(font)
        font.setPixelSize(max(round(size * _TALLEST), 1))
        width = QFontMetrics(font).horizontalAdvance(self._clock)
        if width > size * _WIDEST:
            font.setPixelSize(max(int(font.pixelSize() * size * _WIDEST / width), 1))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour: str = getattr(tokens, self._phase.colour)
        size = min(self.width(), self.height())
        width = size * _WIDTH
        room = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        ring = room.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.track), width))
        painter.drawEllipse(ring)
        if self._clock:
            cap = Qt.PenCapStyle.RoundCap if self._left else Qt.PenCapStyle.FlatCap
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap))
            painter.drawArc(ring, _TOP, round(self._left * _FULL))
            self._draw_digits(painter, room, QColor(tokens.text))
        else:
            draw(painter, self._phase.icon, _inner(room, 0.42), colour)
        painter.end()

    def _draw_digits(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        painter.setFont(self.digit_font)
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._clock)


def _inner(room: QRectF, share: float) -> QRectF:
    size = room.width() * share
    return QRectF(room.center().x() - size / 2, room.center().y() - size / 2, size, size)
