"""The routines of one file that a person has opened: to follow now, without keeping them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.problems_strip import ProblemsStrip
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.page import Page, centred
from psoas_timer.gui.theme import Theme


class FilePage(Page):
    """Cards as on the page of all routines; Escape leads back there."""

    chosen = Signal(str)  # a card's id

    def __init__(
        self,
        theme: Theme,
        file: str,
        cards: tuple[RoutineCard, ...],
        problems: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Routines of a file"), parent)
        self._buttons = [RoutineButton(card, theme) for card in cards]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, c=button.card: self.chosen.emit(c.id))
            button.walked.connect(lambda steps, n=number: self._walk(n, steps))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(12)
        column.addWidget(plain_label(file, "heading", wrap=True))
        column.addWidget(plain_label(self._about(), "dim", wrap=True))
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.accessibleName())
        self._scroll.setWidget(centred(inside))
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 18, 24, 18)
        down.addWidget(self._scroll, 1)
        down.addWidget(ProblemsStrip(problems))

    def take_focus(self) -> None:
        where = self._buttons[0] if self._buttons else self
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self) -> str:
        if not self._buttons:
            return self.tr("There is no routine to use in this file. Escape leads back.")
        return self.tr(
            "These routines are in the file you opened and are not among your own: copy the file "
            "into the folder of your routines to keep them. Escape leads back."
        )

    def _walk(self, here: int, steps: int) -> None:
        there = min(max(here + steps, 0), len(self._buttons) - 1)
        self._buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self._buttons[there], 0, 16)
