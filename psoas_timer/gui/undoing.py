"""Undo and redo on a page: two buttons among its actions, and the keys everybody knows for them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from psoas_timer.gui.action_row import ActionRow

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Undoing(QObject):
    """`show_steps` tells the buttons what they would do."""

    undone = Signal()
    redone = Signal()

    def __init__(self, row: ActionRow, *, is_rare: bool = False) -> None:
        """`is_rare`: the buttons come once there is something to take back."""
        super().__init__(row)
        self._is_rare = is_rare
        self._undo = row.add(self.tr("Undo"), self.undone.emit, "Ctrl+Z")
        self._redo = row.add(self.tr("Redo"), self.redone.emit, "Ctrl+Y")
        self.show_steps("", "")

    def show_steps(self, undoes: str, redoes: str) -> None:
        """What could be undone and done again, if anything."""
        self._show(self._undo, self.tr("Undo"), undoes)
        self._show(self._redo, self.tr("Redo"), redoes)
        if self._is_rare:
            for button in (self._undo, self._redo):
                button.setVisible(bool(undoes or redoes))

    def press(self, event: QKeyEvent) -> bool:
        """They mean what is edited on the page, wherever the focus is."""
        control_y = event.key() == Qt.Key.Key_Y and event.modifiers() == _CONTROL
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or control_y:
            self.redone.emit()
        else:
            return False
        return True

    def _show(self, button: QPushButton, words: str, what: str) -> None:
        button.setEnabled(bool(what))
        told = self.tr("{words}: {what}").format(words=words, what=what) if what else words
        button.setAccessibleName(told)
        button.setToolTip(told)
