"""The routines of one file that a person has opened: to follow now, without keeping them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.card_shelf import CardShelf
from psoas_timer.gui.library.problems_strip import ProblemsStrip
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.page import Page, centred
from psoas_timer.gui.theme import Theme


class FilePage(Page):
    """Cards as on the page of all routines; Escape leads back there."""

    chosen = Signal(str)  # a card's id
    looked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        file: str,
        cards: tuple[RoutineCard, ...],
        problems: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Routines of a file"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shelf = CardShelf(self.accessibleName(), theme, self)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 18, 24, 18)
        down.setSpacing(12)
        down.addWidget(centred(plain_label(file, "heading", wrap=True)))
        if cards:
            down.addWidget(centred(plain_label(self._about(), "dim", wrap=True)))
        down.addWidget(self._shelf, 1)
        down.addWidget(ProblemsStrip(problems))
        self._shelf.show_cards([self._button(card, theme) for card in cards], self._nothing())

    def take_focus(self) -> None:
        if self._shelf.is_empty:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._shelf.take_focus()

    def _button(self, card: RoutineCard, theme: Theme) -> RoutineButton:
        button = RoutineButton(card, theme)
        button.clicked.connect(lambda: self.chosen.emit(card.id))
        button.looked.connect(lambda: self.looked.emit(card.id))
        return button

    def _nothing(self) -> str:
        return self.tr("There is no routine to use in this file. Escape leads back.")

    def _about(self) -> str:
        return self.tr(
            "These routines are in the file you opened and are not among your own: copy the file "
            "into the folder of your routines to keep them. Escape leads back."
        )
