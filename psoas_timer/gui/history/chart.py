"""Small charts in the theme's colours: bars or lines, to walk through with the arrow keys.

What the chosen mark says is written below, and is what a screen reader reads; no series is told
by its colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.gui.theme import Theme

HEIGHT = 150  # pixels at the usual size of text
_LEAST = 1.0  # what the axis goes up to where there is next to nothing
_DOT = 4.5  # pixels
_WIDEST_BAR = 46.0


class Shape(Enum):
    BARS = "bars"  # the values of a mark on top of each other
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Series:
    """`colour` is the name of a token."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One place along the chart: a value for each series, what to write below, and in full."""

    label: str
    values: tuple[float | None, ...]
    words: str


class Chart(QWidget):
    """Shows what it is given; `show_marks` as often as wanted. The last mark is chosen at first."""

    def __init__(
        self, theme: Theme, name: str, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = shape
        self._series: tuple[Series, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._most = _LEAST
        self._top = ""
        self._chosen = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def show_marks(
        self, series: tuple[Series, ...], marks: tuple[Mark, ...], top: str, most: float = 0.0
    ) -> None:
        """`top` is written at the upper end, which is at `most` or the largest there is."""
        self._series, self._marks, self._top = series, marks, top
        self._most = max(most, _LEAST, *(self._height_of(mark) for mark in marks), 0.0)
        self._choose(len(marks) - 1)

    @property
    def words(self) -> str:
        """About the chosen mark."""
        return self._marks[self._chosen].words if self._marks else ""

    def _height_of(self, mark: Mark) -> float:
        values = [value for value in mark.values if value is not None]
        return sum(values) if self._shape is Shape.BARS else max(values, default=0.0)

    def _choose(self, number: int) -> None:
        self._chosen = min(max(number, 0), max(len(self._marks) - 1, 0))
        self.setAccessibleDescription(self.words)
        self.setToolTip(self.words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(self._chosen - 1)
            case Qt.Key.Key_Right:
                self._choose(self._chosen + 1)
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(len(self._marks) - 1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        room = self._room()
        if self._marks and room.width() > 0:
            part = (event.position().x() - room.left()) / room.width()
            self._choose(int(part * len(self._marks)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, round(HEIGHT * self._theme.scale) + 2 * self._line)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # Painting

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def _room(self) -> QRectF:
        """Where the marks are."""
        around = QRectF(self.rect()).adjusted(10, 6, -10, -6)
        return around.adjusted(0, self._line, 0, -2 * self._line)

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._theme.tokens, name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        self._paint_frame(painter, room)
        if self._marks:
            if self._shape is Shape.BARS:
                self._paint_bars(painter, room)
            else:
                self._paint_lines(painter, room)
            self._paint_labels(painter, room)
        painter.end()

    def _paint_frame(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(self._colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setPen(QPen(self._colour("track"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(room.topLeft(), room.topRight())
        painter.setPen(self._colour("dim"))
        head = QRectF(room.left(), room.top() - self._line, room.width(), self._line)
        painter.drawText(
            head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._top
        )
        self._paint_legend(painter, head)
        if self.hasFocus():
            painter.setPen(QPen(self._colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)

    def _paint_legend(self, painter: QPainter, head: QRectF) -> None:
        right = head.right()
        for number, series in reversed(tuple(enumerate(self._series))):
            if not series.name:
                continue
            width = self.fontMetrics().horizontalAdvance(series.name)
            painter.setPen(self._colour("dim"))
            place = QRectF(right - width, head.top(), width, head.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, series.name)
            sign = QPointF(right - width - 12, head.center().y())
            if self._shape is Shape.LINES:
                self._paint_dot(painter, sign, number)
            else:
                box = QRectF(sign.x() - 7, sign.y() - 6, 12, 12)
                self._paint_part(painter, box, number)
            right -= width + 34

    def _across(self, room: QRectF, number: int) -> tuple[float, float]:
        """The left edge and the width of that mark."""
        width = room.width() / len(self._marks)
        return room.left() + number * width, width

    def _paint_bars(self, painter: QPainter, room: QRectF) -> None:
        for number, mark in enumerate(self._marks):
            left, width = self._across(room, number)
            if number == self._chosen:
                painter.fillRect(QRectF(left, room.top(), width, room.height()), self._chosen_brush)
            bar = min(width * 0.7, _WIDEST_BAR)
            bottom = room.bottom()
            for part, value in enumerate(mark.values):
                height = room.height() * (value or 0.0) / self._most
                box = QRectF(left + (width - bar) / 2, bottom - height, bar, height)
                if height > 0:
                    self._paint_part(painter, box, part)
                bottom -= height

    @property
    def _chosen_brush(self) -> QBrush:
        return QBrush(self._colour("raised"))

    def _paint_part(self, painter: QPainter, box: QRectF, part: int) -> None:
        """The first series in full, the others hatched, each its own way."""
        colour = self._colour(self._series[part].colour)
        painter.setPen(QPen(colour, 1.5))
        hatch = (
            Qt.BrushStyle.SolidPattern,
            Qt.BrushStyle.BDiagPattern,
            Qt.BrushStyle.Dense5Pattern,
        )[part % 3]
        painter.setBrush(QBrush(colour, hatch))
        painter.drawRect(box)

    def _paint_lines(self, painter: QPainter, room: QRectF) -> None:
        left, width = self._across(room, self._chosen)
        painter.fillRect(QRectF(left, room.top(), width, room.height()), self._chosen_brush)
        for part, series in enumerate(self._series):
            points = [
                QPointF(sum(self._across(room, number)[:1]) + self._across(room, number)[1] / 2,
                        room.bottom() - room.height() * value / self._most)
                for number, mark in enumerate(self._marks)
                if (value := mark.values[part]) is not None
            ]  # fmt: skip
            painter.setPen(QPen(self._colour(series.colour), 2))
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                self._paint_dot(painter, point, part)

    def _paint_dot(self, painter: QPainter, at: QPointF, part: int) -> None:
        """A circle, a square or a triangle."""
        painter.setPen(QPen(self._colour(self._series[part].colour), 2))
        painter.setBrush(self._colour("card" if part == 1 else self._series[part].colour))
        if part == 0:
            painter.drawEllipse(at, _DOT, _DOT)
        elif part == 1:
            painter.drawRect(QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT))
        else:
            corners = ((0, -_DOT - 1), (_DOT + 1, _DOT), (-_DOT - 1, _DOT))
            painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))

    def _paint_labels(self, painter: QPainter, room: QRectF) -> None:
        """As many as there is room for; then, in full, what is chosen."""
        painter.setPen(self._colour("dim"))
        middle = Qt.AlignmentFlag.AlignCenter
        widest = max(self.fontMetrics().horizontalAdvance(mark.label) for mark in self._marks) + 10
        every = max(1, -(-widest * len(self._marks) // max(round(room.width()), 1)))
        free = room.right() + widest
        for number in range(len(self._marks) - 1, -1, -every):
            left, width = self._across(room, number)
            place = QRectF(left + width / 2 - widest / 2, room.bottom() + 2, widest, self._line)
            place.moveRight(min(place.right(), room.right()))
            place.moveLeft(max(place.left(), room.left()))
            if place.right() > free:
                continue
            free = place.left()
            painter.drawText(place, middle, self._marks[number].label)
        painter.setPen(self._colour("text"))
        below = QRectF(room.left(), room.bottom() + self._line, room.width(), self._line)
        words = self.fontMetrics().elidedText(
            self.words, Qt.TextElideMode.ElideRight, round(below.width())
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
