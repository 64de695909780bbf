"""Which side works: a flag in the left corner for left and in the right one for right, for all."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.core.side import Side
from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.labels import fitted_font
from psoas_timer.gui.theme import Theme

_ICONS = {Side.LEFT: Icon.LEFT, Side.RIGHT: Icon.RIGHT}
_ARROW = 0.46  # of the height
_LETTERS = 0.5
_EDGE = 0.34


class SideFlag(QWidget):
    """The flag of one side; where that side does not work alone, its place is empty."""

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._works = False
        left = side is Side.LEFT
        self._word = self.tr("LEFT SIDE") if left else self.tr("RIGHT SIDE")
        self._spoken = self.tr("Left side works") if left else self.tr("Right side works")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._describe()

    def show_side(self, side: Side | None) -> None:
        """The working side, this one or not."""
        works = side is self._side
        if works != self._works:
            self._works = works
            self._describe()
            self.update()

    @property
    def works(self) -> bool:
        return self._works

    def _describe(self) -> None:
        left = self._side is Side.LEFT
        idle = self.tr("Left side: nothing") if left else self.tr("Right side: nothing")
        self.setAccessibleName(self._spoken if self._works else idle)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._works:
            return
        tokens = self._theme.tokens
        room = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        radius = room.height() * 0.3
        painter.drawRoundedRect(room, radius, radius)
        draw(painter, _ICONS[self._side], self._arrow(room), tokens.window)
        self._write(painter, room, tokens.window)
        painter.end()

    def _arrow(self, room: QRectF) -> QRectF:
        """At the outer end, pointing outwards."""
        size, edge = room.height() * _ARROW, room.height() * _EDGE
        x = edge if self._side is Side.LEFT else room.width() - edge - size
        return QRectF(x, (room.height() - size) / 2, size, size)

    def _write(self, painter: QPainter, room: QRectF, colour: str) -> None:
        inner = room.height() * (_EDGE * 1.5 + _ARROW)
        outer = room.height() * _EDGE
        before, after = (inner, outer) if self._side is Side.LEFT else (outer, inner)
        words = room.adjusted(before, 0, -after, 0)
        font = fitted_font(self.font(), self._word, words, round(room.height() * _LETTERS))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._word)
