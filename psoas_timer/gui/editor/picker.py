"""Choose an exercise from the library: type a few letters, Enter takes it, and the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.findable import Wish, folded
from psoas_timer.gui.editor.row_list import RowList
from psoas_timer.gui.editor.row_painter import ROW
from psoas_timer.gui.editor.sheet import Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.exercise_tile import ExerciseCard
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.theme import Theme

_LONGEST = 80  # characters
_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Picker(QWidget):
    """`picked` carries an exercise's id; `left` tells that a person has chosen enough."""

    picked = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[ExerciseCard] = ()
        self._field = _Field(self)
        self._field.setAccessibleName(self.tr("Search exercises"))
        self._field.setPlaceholderText(self.tr("Search exercises"))
        self._field.setMaxLength(_LONGEST)
        self._list = RowList(self.tr("Exercises"), theme, thumbs)
        self._list.itemActivated.connect(lambda _item: self._pick())
        self._told = plain_label(role="dim", wrap=True)
        self._told.setText(self.tr("Enter puts it in after the line you are at."))
        enough = QPushButton(self.tr("That is all  (Esc)"))
        enough.setAccessibleName(self.tr("That is all"))
        enough.setAutoDefault(True)
        enough.setObjectName("chip")
        enough.clicked.connect(self.left)
        self._field.textChanged.connect(lambda _text: self._narrow())
        self._field.walked.connect(self._walk)
        self._field.entered.connect(self._pick)
        self._lay_out(enough)

    def offer(self, cards: Sequence[ExerciseCard]) -> None:
        """These can be chosen."""
        self._cards = cards
        self._narrow()

    def take_focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def tell(self, sentence: str) -> None:
        """Say what has become of the last choice."""
        self._told.setText(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        wish = Wish(self._field.text())
        words = folded(wish.words.strip())
        found = (card for card in self._cards if wish.is_met_by(card.findable))
        rows = [_row(card) for card in sorted(found, key=lambda card: _distance(card, words))]
        self._list.show_rows(rows, self.tr("No exercise is like that. Try fewer words."))
        self._list.go_to(0)

    def _walk(self, event: QKeyEvent) -> None:
        QApplication.sendEvent(self._list, event)

    def _pick(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.picked.emit(item.data(ROW).exercise)
            self._field.selectAll()

    def _lay_out(self, enough: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Add an exercise"), "name"), 1)
        head.addWidget(enough)
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._told)


class _Field(QLineEdit):
    """The arrows walk the list while the letters go on narrowing it."""

    walked = Signal(object)  # a QKeyEvent
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS:
            self.walked.emit(event)
        elif event.key() in ENTER:
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


def _distance(card: ExerciseCard, words: str) -> int:
    """Names that begin so come first, then those that have it further on, then all others."""
    at = folded(card.name).find(words)
    return at if at >= 0 else len(card.name) + 1000


def _row(card: ExerciseCard) -> Row:
    return Row(
        name=card.name,
        dose=card.dose,
        facts=card.position,
        exercise=card.id,
        side=card.side,
    )
