"""Which of the shipped figures shows an exercise: all of them small, to be chosen from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.theme import Theme

_PICTURE = QSize(112, 84)
_CELL_WIDTH = 136
_NAME = 72  # three lines
_ID = Qt.ItemDataRole.UserRole


class FigureGrid(QListWidget):
    """`chosen` carries a figure's id, or nothing for no figure."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbs = thumbs
        self.setObjectName("figures")
        self.setAccessibleName(self.tr("Figures"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(_PICTURE)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._choose)
        thumbs.drawn.connect(self._draw)
        theme.changed.connect(self._fit)

    def offer(self, figures: Sequence[tuple[str, str]]) -> None:
        """Ids and names, in the order in which to show them."""
        self.clear()
        for figure, name in (("", self.tr("No figure")), *figures):
            item = QListWidgetItem(name)
            item.setData(_ID, figure)
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.addItem(item)
        self._fit()
        self._draw()

    def show_figure(self, figure: str) -> None:
        """That one is chosen."""
        for number in range(self.count()):
            if self.item(number).data(_ID) == figure:
                self.setCurrentRow(number)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()
        QTimer.singleShot(0, self, self._show_chosen)  # once everything has its place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            if self.currentItem() is not None:
                self._choose(self.currentItem())
            return
        super().keyPressEvent(event)

    def _show_chosen(self) -> None:
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem(), QListView.ScrollHint.PositionAtCenter)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))

    def _fit(self) -> None:
        scale = self._theme.scale
        cell = QSize(_CELL_WIDTH, _PICTURE.height() + round(_NAME * scale))
        self.setGridSize(cell)
        for number in range(self.count()):
            self.item(number).setSizeHint(cell)

    def _draw(self) -> None:
        if not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        for number in range(self.count()):
            item = self.item(number)
            picture = self._thumbs.of(item.data(_ID), None, _PICTURE, ratio)
            if picture is not None:
                item.setIcon(QIcon(picture))
