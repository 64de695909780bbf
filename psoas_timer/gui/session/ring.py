"""The countdown: digits in a ring that empties; a sign where the speech sets the length.

In a breath or a rep the digits count those, and a disc behind them swells in step.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.core.beat import Beat
from psoas_timer.gui import fonts
from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.session.swell import Swell
from psoas_timer.gui.theme import Theme

_TOP = 90 * 16  # Qt counts sixteenths of a degree from three o'clock
_FULL = 360 * 16
_WIDTH = 0.058  # of the diameter
_TALLEST, _WIDEST = 0.58, 0.76  # of the digits, in diameters
_UNDER = 0.1  # the letters under the digits
_LIFT = 0.05  # what is above them makes room by
_SIGN, _BARS = 0.42, 0.26
_SMALLEST_DISC = 0.5  # of the room inside the ring
_TINT = 46  # of 255: how much of its colour the disc has


class Ring(QWidget):
    """Shows how much is left of the segment; repaints only when that picture changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digits = ""
        self._under = ""
        self._left = 1.0
        self._phase = Phase("", Icon.TURN, "accent")
        self._swell = Swell(self)
        self._swell.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Time left"))

    @property
    def swell(self) -> Swell:
        return self._swell

    def show_left(self, digits: str, left: float, phase: Phase, under: str = "") -> None:
        """`digits` in the middle, small words `under` them, `left` of the ring full (0 to 1)."""
        if (digits, left, phase, under) != (self._digits, self._left, self._phase, self._under):
            self._digits, self._left, self._phase, self._under = digits, left, phase, under
            self.setAccessibleDescription(f"{digits} {under}".strip() or phase.word)
            self.update()

    def show_beat(self, beat: Beat | None, *, running: bool) -> None:
        """Swell with this breath or rep; None for none."""
        before = self._swell.size
        self._swell.show_beat(beat, running=running)
        if self._swell.size != before:
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._swell.appear(visible=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._swell.appear(visible=False)

    @property
    def digit_font(self) -> QFont:
        """The font of the digits: as tall as two of them can be, less for more of them."""
        size = min(self.width(), self.height())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        fonts.set_tabular(font)
        font.setPixelSize(max(round(size * (_TALLEST * 0.9 if self._under else _TALLEST)), 1))
        width = QFontMetricsF(font).horizontalAdvance(self._digits)
        if width > size * _WIDEST:
            font.setPixelSize(max(int(font.pixelSize() * size * _WIDEST / width), 1))
        return font

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour: str = getattr(tokens, self._phase.colour)
        size = float(min(self.width(), self.height()))
        room = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_disc(painter, room, QColor(colour))
        self._draw_ring(painter, room, QColor(colour), QColor(tokens.track))
        if not self._digits:
            draw(painter, self._phase.icon, _inner(room, _SIGN), colour)
        elif self._phase.icon is Icon.PAUSE:
            self._draw_paused(painter, room, colour)
        else:
            lift = _LIFT * size if self._under else 0.0
            self._write(painter, self._digits, self.digit_font, room.center() - QPointF(0, lift))
            self._draw_under(painter, room)
        painter.end()

    def _draw_disc(self, painter: QPainter, room: QRectF, colour: QColor) -> None:
        swollen = self._swell.size
        if swollen is None or not self._digits:
            return
        inside = room.width() / 2 * (1 - 2 * _WIDTH) - 1
        radius = inside * (_SMALLEST_DISC + (1 - _SMALLEST_DISC) * swollen)
        colour.setAlpha(_TINT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(room.center(), radius, radius)

    def _draw_ring(self, painter: QPainter, room: QRectF, colour: QColor, track: QColor) -> None:
        width = room.width() * _WIDTH
        ring = room.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(track, width))
        painter.drawEllipse(ring)
        if self._digits and self._left:
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, _TOP, round(self._left * _FULL))

    def _draw_paused(self, painter: QPainter, room: QRectF, colour: str) -> None:
        """The bars are what one must see; what is left stands below them."""
        bars = _inner(room, _BARS)
        bars.moveCenter(room.center() - QPointF(0, room.height() * 0.12))
        draw(painter, Icon.PAUSE, bars, colour)
        font = self.digit_font
        font.setPixelSize(max(round(room.height() * 0.2), 1))
        self._write(painter, self._digits, font, room.center() + QPointF(0, room.height() * 0.2))

    def _draw_under(self, painter: QPainter, room: QRectF) -> None:
        if not self._under:
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(max(round(room.height() * _UNDER), 1))
        self._write(painter, self._under, font, room.center() + QPointF(0, room.height() * 0.25))

    def _write(self, painter: QPainter, text: str, font: QFont, middle: QPointF) -> None:
        """Its capitals stand around that point, whatever room the font keeps below the line."""
        measure = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.tokens.text))
        left = middle.x() - measure.horizontalAdvance(text) / 2
        painter.drawText(QPointF(left, middle.y() + measure.capHeight() / 2), text)


def _inner(room: QRectF, share: float) -> QRectF:
    size = room.width() * share
    return QRectF(room.center().x() - size / 2, room.center().y() - size / 2, size, size)
