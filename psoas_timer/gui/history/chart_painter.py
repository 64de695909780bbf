"""How a chart is painted: bars or lines, and no series told from another by its colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from psoas_timer.gui.tokens import Tokens

_LEAST = 1.0  # what the axis goes up to where there is next to nothing
_DOT = 4.5  # pixels
_WIDEST_BAR = 46.0
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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


@dataclass(frozen=True, slots=True)
class Picture:
    """What a chart shows. `top` is written at the upper end, which is at `most` or higher."""

    shape: Shape
    series: tuple[Series, ...] = ()
    marks: tuple[Mark, ...] = ()
    top: str = ""
    least: float = 0.0  # what the upper end is at, unless a mark is higher
    chosen: int = 0

    @property
    def most(self) -> float:
        return max(self.least, _LEAST, *(self._height_of(mark) for mark in self.marks), 0.0)

    @property
    def words(self) -> str:
        """About the chosen mark."""
        return self.marks[self.chosen].words if self.marks else ""

    def _height_of(self, mark: Mark) -> float:
        values = [value for value in mark.values if value is not None]
        return sum(values) if self.shape is Shape.BARS else max(values, default=0.0)


class ChartPainter:
    """Paints one picture into `room`, and words above and below it."""

    def __init__(
        self, painter: QPainter, picture: Picture, room: QRectF, line: int, tokens: Tokens
    ) -> None:
        """`line` is the height of a line of words, in pixels."""
        self._painter = painter
        self._shown = picture
        self._room = room
        self._line = line
        self._tokens = tokens
        self._metrics = painter.fontMetrics()
        self._most = picture.most

    def paint(self) -> None:
        self._paint_frame()
        if self._shown.marks:
            self._paint_chosen()
            if self._shown.shape is Shape.BARS:
                self._paint_bars()
            else:
                self._paint_lines()
            self._paint_labels()

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._tokens, name))

    def _paint_frame(self) -> None:
        self._painter.setPen(QPen(self._colour("line"), 1))
        self._painter.drawLine(self._room.bottomLeft(), self._room.bottomRight())
        self._painter.setPen(QPen(self._colour("track"), 1, Qt.PenStyle.DashLine))
        self._painter.drawLine(self._room.topLeft(), self._room.topRight())
        self._painter.setPen(self._colour("dim"))
        head = self._strip(self._room.top() - self._line)
        self._painter.drawText(head, _BESIDE, self._shown.top)
        self._paint_legend(head)

    def _paint_legend(self, head: QRectF) -> None:
        right = head.right()
        for number, series in reversed(tuple(enumerate(self._shown.series))):
            if not series.name:
                continue
            width = self._metrics.horizontalAdvance(series.name)
            self._painter.setPen(self._colour("dim"))
            place = QRectF(right - width, head.top(), width, head.height())
            self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, series.name)
            sign = QPointF(right - width - 12, head.center().y())
            if self._shown.shape is Shape.LINES:
                self._paint_dot(sign, number)
            else:
                box = QRectF(sign.x() - 7, sign.y() - 6, 12, 12)
                self._paint_part(box, number)
            right -= width + 34

    def _strip(self, top: float) -> QRectF:
        """A line of words, from there down."""
        return QRectF(self._room.left(), top, self._room.width(), self._line)

    def _across(self, number: int) -> tuple[float, float]:
        """The left edge and the width of that mark."""
        width = self._room.width() / len(self._shown.marks)
        return self._room.left() + number * width, width

    def _paint_chosen(self) -> None:
        left, width = self._across(self._shown.chosen)
        band = QRectF(left, self._room.top(), width, self._room.height())
        self._painter.fillRect(band, self._colour("raised"))

    def _paint_bars(self) -> None:
        for number, mark in enumerate(self._shown.marks):
            left, width = self._across(number)
            bar = min(width * 0.7, _WIDEST_BAR)
            bottom = self._room.bottom()
            for part, value in enumerate(mark.values):
                height = self._room.height() * (value or 0.0) / self._most
                box = QRectF(left + (width - bar) / 2, bottom - height, bar, height)
                if height > 0:
                    self._paint_part(box, part)
                bottom -= height

    def _paint_part(self, box: QRectF, part: int) -> None:
        """The first series in full, the others hatched, each its own way."""
        colour = self._colour(self._shown.series[part].colour)
        self._painter.setPen(QPen(colour, 1.5))
        hatch = (
            Qt.BrushStyle.SolidPattern,
            Qt.BrushStyle.BDiagPattern,
            Qt.BrushStyle.Dense5Pattern,
        )[part % 3]
        self._painter.setBrush(QBrush(colour, hatch))
        self._painter.drawRect(box)

    def _paint_lines(self) -> None:
        for part, series in enumerate(self._shown.series):
            points = [
                self._point(number, value)
                for number, mark in enumerate(self._shown.marks)
                if (value := mark.values[part]) is not None
            ]
            self._painter.setPen(QPen(self._colour(series.colour), 2))
            self._painter.drawPolyline(QPolygonF(points))
            for point in points:
                self._paint_dot(point, part)

    def _point(self, number: int, value: float) -> QPointF:
        left, width = self._across(number)
        height = self._room.height() * value / self._most
        return QPointF(left + width / 2, self._room.bottom() - height)

    def _paint_dot(self, at: QPointF, part: int) -> None:
        """A circle, a square or a triangle."""
        self._painter.setPen(QPen(self._colour(self._shown.series[part].colour), 2))
        self._painter.setBrush(
            self._colour("card" if part == 1 else self._shown.series[part].colour)
        )
        if part == 0:
            self._painter.drawEllipse(at, _DOT, _DOT)
        elif part == 1:
            self._painter.drawRect(QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT))
        else:
            corners = ((0, -_DOT - 1), (_DOT + 1, _DOT), (-_DOT - 1, _DOT))
            self._painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))

    def _paint_labels(self) -> None:
        """As many as there is room for; then, in full, what is chosen."""
        self._painter.setPen(self._colour("dim"))
        middle = Qt.AlignmentFlag.AlignCenter
        widest = max(self._metrics.horizontalAdvance(mark.label) for mark in self._shown.marks) + 10
        every = max(1, -(-widest * len(self._shown.marks) // max(round(self._room.width()), 1)))
        free = self._room.right() + widest
        for number in range(len(self._shown.marks) - 1, -1, -every):
            left, width = self._across(number)
            place = QRectF(
                left + width / 2 - widest / 2, self._room.bottom() + 2, widest, self._line
            )
            place.moveRight(min(place.right(), self._room.right()))
            place.moveLeft(max(place.left(), self._room.left()))
            if place.right() > free:
                continue
            free = place.left()
            self._painter.drawText(place, middle, self._shown.marks[number].label)
        self._painter.setPen(self._colour("text"))
        below = self._strip(self._room.bottom() + self._line)
        words = self._metrics.elidedText(
            self._shown.words, Qt.TextElideMode.ElideRight, round(below.width())
        )
        self._painter.drawText(below, _BESIDE, words)
