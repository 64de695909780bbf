"""The end of a session: what was done, and whatever else is worth asking before getting up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.snapshot import Snapshot
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.page import CARD_WIDTH, centred
from psoas_timer.gui.session.key_button import KeyButton
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.session.phase_badge import PhaseBadge
from psoas_timer.gui.session.tally_list import TallyList
from psoas_timer.gui.theme import Theme

_WIDER = 1.2  # than other cards: two sides stand beside each exercise


class EndPanel(QFrame):
    """`left` when the person is done here. Questions are optional, and others bring them."""

    left = Signal()

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        """`key` is what the button shows."""
        super().__init__(parent)
        self._theme = theme
        self._badge = PhaseBadge(theme)
        self._heading = FittedLabel("session", bold=True)
        self._words = FittedLabel("session-dim")
        self._tally = TallyList()
        self._button = KeyButton(self.tr("Back to the routines"), key, "primary")
        self._button.clicked.connect(self.left)
        self._card = QFrame()
        self._card.setObjectName("card")
        self._questions = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._heading, 3)
        said.addWidget(self._words, 2)
        self._head = QHBoxLayout()
        self._head.addWidget(self._badge)
        self._head.addLayout(said, 1)
        self._inside = QVBoxLayout(self._card)
        self._inside.addLayout(self._head)
        self._inside.addWidget(self._tally)
        self._inside.addLayout(self._questions)
        self._inside.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addStretch(1)
        down.addWidget(centred(self._card, round(CARD_WIDTH * _WIDER)))
        down.addStretch(1)

    def render_snapshot(self, snapshot: Snapshot, phase: Phase) -> None:
        self._badge.show_phase(phase)
        self._heading.show_text(phase.word)
        self._words.show_text(snapshot.caption)
        self._words.setVisible(bool(snapshot.caption))
        self._tally.show_tally(snapshot.tally)
        self._tally.setVisible(bool(snapshot.tally))

    def ask(self, question: QWidget) -> None:
        """Put a question below what was done. Nobody has to answer it."""
        self._questions.addWidget(question)

    def forget_questions(self) -> None:
        """The next session may have others."""
        while (item := self._questions.takeAt(0)) is not None:
            if (question := item.widget()) is not None:
                question.hide()
                question.deleteLater()

    @property
    def has_focus(self) -> bool:
        """Is one of the questions being answered?"""
        focus = self._theme.app.focusWidget()
        return focus is not None and focus is not self._tally and self.isAncestorOf(focus)

    def scale_to(self, unit: float, text: float) -> None:
        """`unit` is 1 in a window of 1280 by 800; `text` is that times the chosen text size."""
        edge = round(28 * unit)
        self._card.setMaximumWidth(round(CARD_WIDTH * _WIDER * max(unit, 1.0)))
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._inside.setSpacing(round(28 * unit))
        self._questions.setSpacing(round(12 * unit))
        self._head.setSpacing(round(24 * unit))
        self._badge.setFixedSize(round(84 * unit), round(100 * unit))
        self._heading.wish(round(50 * text))
        self._words.wish(round(24 * text))
        self._tally.wish(round(22 * text))
        self._button.setFixedSize(round(320 * unit), round(72 * unit))
        self._button.wish(round(22 * text))
