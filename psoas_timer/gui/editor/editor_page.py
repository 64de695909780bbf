"""What the editors of routines and of exercises have in common: undoing, trying, being kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QWidget

from psoas_timer.gui.action_row import ActionRow
from psoas_timer.gui.editor.clash_bar import ClashBar
from psoas_timer.gui.editor.title_fields import TitleFields
from psoas_timer.gui.editor.twice import Twice
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.undoing import Undoing

_WIDEST = 1560  # pixels


class EditorPage(Page):
    """`edited` carries an Edit, to be done and kept by whoever has opened the page."""

    edited = Signal(object)
    undone = Signal()
    redone = Signal()
    tried = Signal()
    delete_asked = Signal()
    hear_asked = Signal(str)

    def __init__(
        self, name: str, title: TitleFields, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._title = title
        self._status = plain_label(role="dim")
        self.clash = ClashBar(_WIDEST)
        self.action_row = ActionRow(keymap)
        self._try = self.action_row.add(self.tr("Try it"), self._ask_to_try, "F5")
        self._try.setObjectName("primary")

    def _add_undoing(self) -> None:
        self._undoing = Undoing(self.action_row)
        self._undoing.undone.connect(self.undone)
        self._undoing.redone.connect(self.redone)

    def _add_ends(self, sure: str) -> None:
        """`sure` stands on the button that deletes once it was pressed."""
        self.action_row.add(self.tr("Done"), self.closed.emit, "Esc")
        self._delete = self.action_row.add(self.tr("Delete"), lambda: None)
        Twice(self._delete, self.tr("Delete"), sure).confirmed.connect(self.delete_asked)

    def show_steps_back(self, undoes: str, redoes: str) -> None:
        """What could be undone and done again, if anything."""
        self._undoing.show_steps(undoes, redoes)

    def show_status(self, words: str, *, is_trouble: bool = False) -> None:
        """Whether it is kept."""
        self._status.setObjectName("warning" if is_trouble else "dim")
        self._status.setText(words)
        self._status.style().polish(self._status)

    @property
    def status(self) -> str:
        """What was said last of whether it is kept, or of what could not be done."""
        return self._status.text()

    def press(self, event: QKeyEvent) -> bool:
        if self._undoing.press(event):
            return True
        if event.key() != Qt.Key.Key_F5:
            return False
        if not event.isAutoRepeat():
            self._ask_to_try()
        return True

    def begin_new(self) -> None:
        """With its name."""
        self._title.take_focus()

    def commit(self) -> None:
        """Take what is written but not entered yet."""

    def _ask_to_try(self) -> None:
        self.commit()
        if self._try.isEnabled():
            self.tried.emit()

    @staticmethod
    def _is_in(part: QWidget) -> bool:
        """Is the focus there?"""
        focus = QApplication.focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    def _put(self, beside_title: QLayout, middle: QLayout, *below: QWidget) -> None:
        """Everything into its place, the row of actions last."""
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(24)
        line.addWidget(self._title, 1)
        line.addLayout(beside_title)
        strip = QWidget()
        strip.setLayout(middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(18)
        column = page_column(self)
        column.addWidget(centred(head, _WIDEST))
        column.addWidget(self.clash)
        column.addWidget(centred(strip, _WIDEST), 1)
        for part in (*below, self.action_row):
            column.addWidget(centred(part, _WIDEST))
