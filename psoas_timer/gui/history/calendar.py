"""A month of days: what was done on each, and that a day of rest is a good day too.

Arrow keys go from day to day, Page Up and Page Down from month to month.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from psoas_timer.gui.history.words import duration, long_day
from psoas_timer.gui.theme import Theme
from psoas_timer.history.statistics import Span

_WEEK = 7
_ROWS = 6
_CELL = 46  # pixels at the usual size of text

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


class MonthCalendar(QWidget):
    """`chosen` carries the day a person went to; `turned` that another month is shown."""

    chosen = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self._day = today
        self._spans: Mapping[date, Span] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Calendar"))
        theme.changed.connect(self._on_theme)

    @property
    def day(self) -> date:
        return self._day

    @property
    def first(self) -> date:
        """The first day that is shown: a Monday, perhaps of the month before."""
        first = self._day.replace(day=1)
        return first - timedelta(days=first.weekday())

    @property
    def last(self) -> date:
        return self.first + timedelta(days=_WEEK * _ROWS - 1)

    def show_days(self, spans: Mapping[date, Span]) -> None:
        """What was done on the days from `first` to `last`."""
        self._spans = spans
        self._describe()
        self.update()

    def go_to(self, day: date) -> None:
        """No further than today."""
        day = min(day, self._today)
        turned = (day.year, day.month) != (self._day.year, self._day.month)
        self._day = day
        if turned:
            self.turned.emit()
        self._describe()
        self.update()
        self.chosen.emit(day)

    def turn(self, months: int) -> None:
        """To the same day so many months later, or the last of that month."""
        number = self._day.year * 12 + self._day.month - 1 + months
        year, month = divmod(number, 12)
        longest = calendar.monthrange(year, month + 1)[1]
        self.go_to(date(year, month + 1, min(self._day.day, longest)))

    def about(self, day: date) -> str:
        """A day in words."""
        span = self._spans.get(day)
        if span is None:
            words = self.tr("a day of rest") if day < self._today else self.tr("nothing yet")
        else:
            words = self.tr("%n session(s)", "", span.sessions) + f", {duration(span.seconds)}"
        return f"{long_day(day)}: {words}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self.about(self._day))
        self.setToolTip(self.about(self._day))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(self._today)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        for number in range(_WEEK * _ROWS):
            if self._cell(number).contains(event.position()):
                self.go_to(self.first + timedelta(days=number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Sizes and painting

    @property
    def _side(self) -> float:
        return _CELL * self._theme.scale

    @property
    def _head(self) -> int:
        return self.fontMetrics().height() + 6

    def sizeHint(self) -> QSize:
        side = self._side
        return QSize(round(side * _WEEK) + 8, round(side * 0.82 * _ROWS) + self._head + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    def _cell(self, number: int) -> QRectF:
        row, column = divmod(number, _WEEK)
        width = (self.width() - 8) / _WEEK
        height = (self.height() - self._head - 8) / _ROWS
        return QRectF(4 + column * width, 4 + self._head + row * height, width, height)

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self._theme.tokens, name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour("dim"))
        for column in range(_WEEK):
            name = QLocale().standaloneDayName(column + 1, QLocale.FormatType.ShortFormat)
            head = self._cell(column).translated(0, -self._head)
            head.setHeight(self._head)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        for number in range(_WEEK * _ROWS):
            self._paint_day(painter, self._cell(number), self.first + timedelta(days=number))
        painter.end()

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        of_month = day.month == self._day.month
        inside = cell.adjusted(3, 3, -3, -3)
        span = self._spans.get(day)
        painter.setPen(Qt.PenStyle.NoPen)
        if span is not None:
            painter.setBrush(self._colour("accent" if of_month else "track"))
            painter.drawRoundedRect(inside, 9, 9)
        self._paint_frame(painter, inside, day)
        ink = "on_accent" if span is not None and of_month else "text" if of_month else "off"
        if day > self._today:
            ink = "off"
        painter.setPen(self._colour(ink))
        number = str(day.day) if span is None else f"{day.day} \N{CHECK MARK}"
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_frame(self, painter: QPainter, inside: QRectF, day: date) -> None:
        """A thick one around the chosen day, a thin one around today."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._day:
            strong = self.palette().color(QPalette.ColorRole.WindowText)
            painter.setPen(QPen(strong, 3.5 if self.hasFocus() else 2))
            painter.drawRoundedRect(inside.adjusted(-1, -1, 1, 1), 9, 9)
        elif day == self._today:
            painter.setPen(QPen(self._colour("accent"), 1.5))
            painter.drawRoundedRect(inside, 9, 9)
