"""Small charts in the theme's colours: bars or lines, to walk through with the arrow keys.

What the chosen mark says is written below, and is what a screen reader reads; no series is told
by its colour alone.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.gui.history.chart_painter import ChartPainter, Mark, Picture, Series, Shape
from psoas_timer.gui.theme import Theme

HEIGHT = 150  # pixels at the usual size of text


class Chart(QWidget):
    """Shows what it is given; `show_marks` as often as wanted. The last mark is chosen at first."""

    def __init__(
        self, theme: Theme, name: str, shape: Shape, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = Picture(shape)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    def show_marks(
        self, series: tuple[Series, ...], marks: tuple[Mark, ...], top: str, most: float = 0.0
    ) -> None:
        """`top` is written at the upper end, which is at `most` or the largest there is."""
        self._picture = Picture(self._picture.shape, series, marks, top, most)
        self._choose(len(marks) - 1)

    @property
    def words(self) -> str:
        """About the chosen mark."""
        return self._picture.words

    def _choose(self, number: int) -> None:
        last = max(len(self._picture.marks) - 1, 0)
        self._picture = replace(self._picture, chosen=min(max(number, 0), last))
        self.setAccessibleDescription(self.words)
        self.setToolTip(self.words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(self._picture.chosen - 1)
            case Qt.Key.Key_Right:
                self._choose(self._picture.chosen + 1)
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(len(self._picture.marks) - 1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        room = self._room()
        if self._picture.marks and room.width() > 0:
            part = (event.position().x() - room.left()) / room.width()
            self._choose(int(part * len(self._picture.marks)))

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

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def _room(self) -> QRectF:
        """Where the marks are."""
        around = QRectF(self.rect()).adjusted(10, 6, -10, -6)
        return around.adjusted(0, self._line, 0, -2 * self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
        ChartPainter(painter, self._picture, self._room(), self._line, tokens).paint()
        painter.end()
