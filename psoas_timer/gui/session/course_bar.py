"""The whole routine as a bar: a piece for each exercise, as long as it takes, filled so far."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.theme import Theme

_GAP = 0.4  # between two pieces, in heights of the bar
_DONE, _COMING = 0.5, 0.5  # how tall what is not now is, in heights of the bar


class CourseBar(QWidget):
    """Done, now and to come differ by colour and by height; repaints when a pixel changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._course: tuple[float, ...] = (1.0,)
        self._done = 0.0
        self.setAccessibleName(self.tr("Whole routine"))

    def show_course(self, course: tuple[float, ...], done: float) -> None:
        """Seconds of each exercise, and how many of all of them are over."""
        course = course or (1.0,)
        before = self._picture()
        self._course, self._done = course, done
        if self._picture() != before:
            self._describe()
            self.update()

    def _describe(self) -> None:
        share = round(100 * min(self._done / max(sum(self._course), 1e-9), 1.0))
        words = self.tr("Exercise {number} of {count}, {percent} percent of the routine done")
        self.setAccessibleDescription(
            words.format(number=self._now() + 1, count=len(self._course), percent=share)
        )

    def _now(self) -> int:
        """Which exercise is in hand, from 0."""
        ends = 0.0
        for number, seconds in enumerate(self._course):
            ends += seconds
            if self._done < ends - 1e-6:
                return number
        return len(self._course) - 1

    def _picture(self) -> tuple[tuple[int, int, int], ...]:
        """Left edge, width and filled width of each piece, in pixels."""
        count, total = len(self._course), max(sum(self._course), 1e-9)
        gap = min(_GAP * self.height(), self.width() / (4 * count))
        room = self.width() - gap * (count - 1)
        pieces, left, begun = [], 0.0, 0.0
        for seconds in self._course:
            width = room * seconds / total
            filled = min(max((self._done - begun) / max(seconds, 1e-9), 0.0), 1.0)
            pieces.append((round(left), max(round(width), 1), round(width * filled)))
            left += width + gap
            begun += seconds
        return tuple(pieces)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, now = self._theme.tokens, self._now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (left, width, filled) in enumerate(self._picture()):
            tall = 1.0 if number == now else _DONE if number < now else _COMING
            self._draw(painter, left, width, tall, tokens.track)
            if filled:
                self._draw(
                    painter, left, min(max(filled, self.height()), width), tall, tokens.accent
                )
        painter.end()

    def _draw(self, painter: QPainter, left: int, width: int, tall: float, colour: str) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        height = self.height() * tall
        room = QRectF(left, (self.height() - height) / 2, width, height)
        radius = min(height, width) / 2
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(room, radius, radius)
