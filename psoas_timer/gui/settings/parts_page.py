"""A page above the settings, for one of them that has many parts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column


class PartsPage(Page):
    """`undo_asked` is for who keeps the changes."""

    undo_asked = Signal()

    def _lay_out(self, cards: QWidget, widest: int, about: str = "") -> None:
        """The parts on cards, under the page's name and what is to be said about them all."""
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(plain_label(self.accessibleName(), "heading"))
        if about:
            column.addWidget(plain_label(about, "dim", wrap=True))
        column.addWidget(cards, 1)
        column.addLayout(self._foot())
        across = page_column(self)
        across.addWidget(centred(middle, widest))

    def _foot(self) -> QHBoxLayout:
        back = plain_button(self.tr("Back  (Esc)"), self.tr("Back"))
        back.clicked.connect(self.closed)
        undo = plain_button(self.tr("Undo  (Ctrl+Z)"), self.tr("Undo"))
        undo.clicked.connect(self.undo_asked)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch()
        foot.addWidget(undo)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)
