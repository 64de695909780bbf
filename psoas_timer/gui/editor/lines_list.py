"""The lines of a routine: walked with the arrows, moved with Alt and the arrows, or dragged."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from psoas_timer.gui.editor.row_list import RowList
from psoas_timer.gui.editor.row_painter import ROW
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.theme import Theme


class LineDeed(Enum):
    """What can be done with the line in hand, or after it."""

    ADD = "add"
    SAY = "say"
    PAUSE = "pause"
    REPEAT = "repeat"
    UP = "up"
    DOWN = "down"
    DUPLICATE = "duplicate"
    REMOVE = "remove"
    CHANGE = "change"


_K, _M = Qt.Key, Qt.KeyboardModifier
_KEYS = {
    (_K.Key_A, _M.NoModifier): LineDeed.ADD,
    (_K.Key_Insert, _M.NoModifier): LineDeed.ADD,
    (_K.Key_S, _M.NoModifier): LineDeed.SAY,
    (_K.Key_P, _M.NoModifier): LineDeed.PAUSE,
    (_K.Key_R, _M.NoModifier): LineDeed.REPEAT,
    (_K.Key_Up, _M.AltModifier): LineDeed.UP,
    (_K.Key_Down, _M.AltModifier): LineDeed.DOWN,
    (_K.Key_D, _M.ControlModifier): LineDeed.DUPLICATE,
    (_K.Key_Delete, _M.NoModifier): LineDeed.REMOVE,
    (_K.Key_Return, _M.NoModifier): LineDeed.CHANGE,
    (_K.Key_Enter, _M.NoModifier): LineDeed.CHANGE,
    (_K.Key_Right, _M.NoModifier): LineDeed.CHANGE,
}
_OFTEN = {LineDeed.UP, LineDeed.DOWN}  # a held key goes on with these


class LinesList(RowList):
    """`dropped` carries the key of a line, and that of the one it is to come after, or None.

    Dropped before the first line, it comes after 0, which is the key of no line.
    """

    asked = Signal(object)  # a LineDeed
    dropped = Signal(object, object)

    def __init__(
        self, name: str, theme: Theme, thumbs: Thumbs, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, theme, thumbs, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemActivated.connect(lambda _item: self.asked.emit(LineDeed.CHANGE))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The keys of the chosen lines, from the top."""
        numbers = sorted(self.row(item) for item in self.selectedItems())
        return tuple(self.item(number).data(ROW).key for number in numbers)

    def go_to_key(self, key: int) -> None:
        self.go_to(next((n for n, row in enumerate(self.rows) if row.key == key), -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = _KEYS.get((Qt.Key(event.key()), held))
        if deed is None:
            super().keyPressEvent(event)
        elif deed in _OFTEN or not event.isAutoRepeat():
            self.asked.emit(deed)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where to; the rows move when the routine has changed."""
        row = self.current
        if row is not None:
            self.dropped.emit(row.key, self._above(event))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _above(self, event: QDropEvent) -> object:
        item = self.itemAt(event.position().toPoint())
        if item is None:
            return None
        middle = self.visualItemRect(item).center().y()
        number = self.row(item)
        if event.position().y() >= middle:
            return item.data(ROW).key
        return self.item(number - 1).data(ROW).key if number else 0
