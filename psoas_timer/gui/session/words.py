"""Under the picture, as in a film: what is said, what to do meanwhile, what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.moment import Moment

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Words(QWidget):
    """Every text has its own fixed room, so none moves another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = FittedLabel("session", bold=True)
        self._instruction = FittedLabel("session-dim")
        self._next = FittedLabel("session", align=_RIGHT)
        self._note = FittedLabel("session-dim", align=_RIGHT)
        aside = QVBoxLayout()
        aside.setSpacing(0)
        aside.addWidget(self._next, 3)
        aside.addWidget(self._note, 2)
        self._below = QHBoxLayout()
        self._below.addWidget(self._instruction, 1)
        self._below.addLayout(aside, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._caption, 10)
        self._column.addLayout(self._below, 6)

    def show_moment(self, moment: Moment, note: str) -> None:
        self._caption.show_text(moment.caption)
        self._instruction.show_text(moment.instruction)
        self._next.show_text(moment.up_next)
        self._note.show_text(note)

    def scale_to(self, unit: float, text: float) -> None:
        """Larger letters take some of the picture's room."""
        self.setFixedHeight(round(130 * unit + 70 * (text - unit)))
        self._column.setSpacing(round(4 * unit))
        self._below.setSpacing(round(24 * unit))
        self._caption.wish(round(42 * text))
        self._instruction.wish(round(22 * text))
        self._next.wish(round(26 * text))
        self._note.wish(round(20 * text))
