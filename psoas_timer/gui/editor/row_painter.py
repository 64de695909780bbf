"""How a row of a list of lines or exercises looks: figure, name, dose, length."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from psoas_timer.gui import icons
from psoas_timer.gui.editor.sheet import LineKind, Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.icons import Icon
from psoas_timer.gui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
_HIGH, _LOW = 74, 48  # pixels, for text of the usual size: an exercise, anything else
_GAP = 8  # below each row
_INDENT = 34
_RADIUS = 12.0
_FIGURE = QSize(78, 58)
_SIGN = 20
_ROOM = 170  # pixels of words, with less of which their length is not told
_ICONS = {LineKind.SAY: Icon.VOICE, LineKind.PAUSE: Icon.PAUSE, LineKind.GROUP: Icon.AGAIN}
_Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Rows carry a `Row` in the role ROW."""

    def __init__(self, theme: Theme, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbs = thumbs

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW)
        height = _HIGH if row.kind is LineKind.EXERCISE else _LOW
        return QSize(100, round(height * self._theme.scale) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = rect.adjusted(2, 2, -2, 2 - _GAP)
        if row.inside:
            self._bracket(painter, rect)
            room.setLeft(room.left() + _INDENT)
        self._card(painter, QRectF(room), state)
        inner = room.adjusted(14, 6, -16, -6)
        if row.kind is LineKind.EXERCISE:
            self._exercise(painter, row, inner)
        else:
            self._one_line(painter, row, inner)
        painter.restore()

    def _bracket(self, painter: QPainter, rect: QRect) -> None:
        """The line beside what is repeated."""
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 4))
        x = rect.left() + _INDENT / 2
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() - _GAP))

    def _card(self, painter: QPainter, room: QRectF, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(QColor(tokens.raised if selected and not current else tokens.card))
        if current:
            painter.setPen(QPen(QColor(tokens.accent), 3))
        elif selected:
            painter.setPen(QPen(QColor(tokens.dim), 2))
        else:
            painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _exercise(self, painter: QPainter, row: Row, room: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self._thumbs.of(row.exercise, row.side, _FIGURE, ratio)
        place = QRect(room.left(), room.center().y() - _FIGURE.height() // 2,
                      _FIGURE.width(), _FIGURE.height())  # fmt: skip
        if picture is not None:
            painter.drawPixmap(place, picture)
        words = room.adjusted(_FIGURE.width() + 14, 0, 0, 0)
        words.setRight(self._end(painter, row, words))
        upper, lower = QRect(words), QRect(words)
        upper.setBottom(words.center().y())
        lower.setTop(words.center().y() + 1)
        self._write(painter, upper, row.name, self._font(17, bold=True), self._theme.tokens.text)
        below = "   ".join(part for part in (row.dose, row.facts) if part)
        font = self._font(15)
        if row.dose and QFontMetrics(font).horizontalAdvance(below) > lower.width():
            below = row.dose  # better one thing whole than two that are cut off
        self._write(painter, lower, below, font, self._theme.tokens.dim)

    def _one_line(self, painter: QPainter, row: Row, room: QRect) -> None:
        side = min(round(_SIGN * self._theme.scale), room.height())
        sign = QRectF(room.left() + 4, room.center().y() - side / 2, side, side)
        icons.draw(painter, _ICONS[row.kind], sign, self._theme.tokens.accent)
        words = room.adjusted(side + 20, 0, 0, 0)
        words.setRight(self._end(painter, row, words))
        bold = row.kind is LineKind.GROUP
        self._write(painter, words, row.name, self._font(16, bold=bold), self._theme.tokens.text)

    def _end(self, painter: QPainter, row: Row, room: QRect) -> int:
        """The length and the warning on the right; where they begin."""
        right = room.right()
        if row.length and room.width() > _ROOM * self._theme.scale:
            font = self._font(15)
            width = QFontMetrics(font).horizontalAdvance(row.length) + 2
            place = QRect(right - width, room.top(), width, room.height())
            self._write(painter, place, row.length, font, self._theme.tokens.dim)
            right -= width + 10
        if row.warns:
            side = round(_SIGN * self._theme.scale)
            sign = QRectF(right - side, room.center().y() - side / 2, side, side)
            icons.draw(painter, Icon.WARNING, sign, self._theme.tokens.paused)
            right -= side + 10
        return right

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._theme.app.font())
        font.setPixelSize(round(pixels * self._theme.scale))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    @staticmethod
    def _write(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)


def spoken_row(row: Row) -> str:
    """The row for a screen reader."""
    return ", ".join(part for part in (row.name, row.dose, row.facts, row.length) if part)
