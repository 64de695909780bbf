"""The sessions of one day, and for a moment the one that was just deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.history.session_card import SessionCard
from psoas_timer.gui.labels import plain_label
from psoas_timer.history.records import SessionRecord


class DayPanel(QWidget):
    """`noted` and `deleted` as a session's card; `undo_asked`: bring the deleted one back."""

    noted = Signal(str, str)
    deleted = Signal(str)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._title = plain_label(role="name", wrap=True)
        self._undo = self._make_undo()
        self._shown: list[SessionCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._undo)
        column.addLayout(self._cards)
        column.addStretch(1)

    def show_day(self, title: str, records: tuple[SessionRecord, ...], *, can_undo: bool) -> None:
        """These in the place of those before; what is being written there is kept first."""
        self.keep_notes()
        for card in self._shown:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = [SessionCard(record) for record in records]
        self._title.setText(title)
        self._undo.setVisible(can_undo)
        for card in self._shown:
            card.noted.connect(self.noted)
            card.deleted.connect(self.deleted)
            self._cards.addWidget(card)

    def keep_notes(self) -> None:
        """What was written and not left yet."""
        for card in self._shown:
            card.keep_note()

    def _make_undo(self) -> QFrame:
        strip = QFrame()
        strip.setObjectName("question")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(plain_label(self.tr("The session was deleted.")), 1)
        back = plain_button(self.tr("Take it back  (Ctrl+Z)"), self.tr("Take it back"), "quiet")
        back.clicked.connect(self.undo_asked)
        row.addWidget(back)
        strip.hide()
        return strip
