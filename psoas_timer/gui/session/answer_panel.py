"""A panel with a few words and one or two answers: stop or not, and the end of a session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.key_button import KeyButton
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.session.phase_badge import PhaseBadge
from psoas_timer.gui.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignCenter


class AnswerPanel(QFrame):
    """`answered` carries the number of the button, the first being the one for Enter."""

    answered = Signal(int)

    def __init__(
        self,
        theme: Theme,
        role: str,
        answers: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(role)
        self._badge = PhaseBadge(theme)
        self._heading = FittedLabel("session", bold=True, align=_CENTRE)
        self._words = FittedLabel("session", align=_CENTRE)
        self._buttons = [KeyButton(label, key) for label, key in answers]
        self._buttons[0].setObjectName("primary")
        row = QHBoxLayout()
        row.addStretch()
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, n=number: self.answered.emit(n))
            row.addWidget(button)
        row.addStretch()
        self._row = row
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._badge, 4)
        self._column.addWidget(self._heading, 4)
        self._column.addWidget(self._words, 5)
        self._column.addLayout(row)

    def show_words(self, phase: Phase, heading: str, words: str) -> None:
        self._badge.show_phase(phase)
        self._heading.show_text(heading)
        self._words.show_text(words)

    def scale_to(self, unit: float, text: float) -> None:
        edge = round(28 * unit)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(round(20 * unit))
        self._heading.wish(round(56 * text))
        self._words.wish(round(30 * text))
        for button in self._buttons:
            button.setFixedSize(round(300 * unit), round(84 * unit))
            button.wish(round(24 * text))
