"""A list of rows that are painted, not made of widgets: as many as there are, at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from psoas_timer.gui.editor.row_painter import ROW, RowPainter, spoken_row
from psoas_timer.gui.editor.sheet import Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.theme import Theme

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RowList(QListWidget):
    """Keeps its place when rows are shown anew."""

    def __init__(
        self, name: str, theme: Theme, thumbs: Thumbs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._nothing = ""
        self.setObjectName("rows")
        self.setAccessibleName(name)
        self.setItemDelegate(RowPainter(theme, thumbs, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(False)
        thumbs.drawn.connect(self.viewport().update)
        theme.changed.connect(self.doItemsLayout)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self.item(number).data(ROW) for number in range(self.count()))

    @property
    def current(self) -> Row | None:
        """The row that a person is at."""
        item = self.currentItem()
        row: Row | None = item.data(ROW) if item is not None else None
        return row

    def show_rows(self, rows: Sequence[Row], nothing: str = "") -> None:
        """Show these in place of those before; `nothing` is what is said where there are none."""
        self._nothing = nothing
        while self.count() > len(rows):
            self.takeItem(self.count() - 1)
        while self.count() < len(rows):
            self.addItem(QListWidgetItem())
        for number, row in enumerate(rows):
            item = self.item(number)
            if item.data(ROW) != row:
                item.setData(ROW, row)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken_row(row))
        self.doItemsLayout()
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Make that row the current one, and the only one chosen."""
        if 0 <= number < self.count():
            self.setCurrentRow(number, _ONLY)
            self.scrollToItem(self.item(number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.go_to(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() or not self._nothing:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.tokens.dim))
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._nothing)
        painter.end()
