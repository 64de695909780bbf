"""A routine as a whole: what to fetch, what to be careful with, whether its words are ready."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.verbosity import Verbosity
from psoas_timer.gui.dose.choices import verbosities
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.routine.fit_card import FitCard
from psoas_timer.gui.routine.offer_card import OfferCard
from psoas_timer.gui.routine.sheet import RoutineSheet

_STEPS = 1000
_FEWEST_LETTERS = 8  # of a list's width, where text is large


class Overview(QWidget):
    """`show_sheet` fills it; `show_readiness` tells how many words are ready.

    `verbosity_chosen` carries a Verbosity, or None for what holds for every routine.
    """

    verbosity_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._ready = plain_label(wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Words ready"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 10, 4)
        self._column.setSpacing(12)
        self.offer = OfferCard()
        self.fit = FitCard()
        self._column.addWidget(self.offer)
        self._column.addWidget(self.fit)
        words = self._card(self._column, self.tr("The voice"))
        words.addWidget(self._ready)
        words.addWidget(self._bar)
        self._below: QWidget | None = None
        self._verbosity = ListField(self.tr("How much is said"), self._verbosities())
        self._verbosity.setMinimumContentsLength(_FEWEST_LETTERS)
        self._verbosity.chosen.connect(self.verbosity_chosen)
        words.addWidget(plain_label(self.tr("How much is said"), "dim"))
        words.addWidget(self._verbosity)

    def show_sheet(self, sheet: RoutineSheet) -> None:
        if self._below is not None:
            self._below.hide()
            self._below.deleteLater()
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._add_facts(column, sheet)
        if sheet.warnings:
            card = self._card(column, self.tr("For you"))
            for warning in sheet.warnings:
                card.addWidget(plain_label(warning, "warning", wrap=True))
        if sheet.cautions:
            card = self._card(column, self.tr("Careful"))
            for caution in sheet.cautions:
                card.addWidget(plain_label(caution.text, wrap=True))
                card.addWidget(plain_label(caution.about, "dim", wrap=True))
        column.addStretch()
        self._column.addWidget(self._below, 1)

    def show_readiness(self, share: float, *, is_whole: bool) -> None:
        """`share` of the words, 0 to 1, can be heard at once."""
        making = self.tr("The voice is getting ready. You can start at any time.")
        ready = self.tr("Every word is ready.")
        self._ready.setText(ready if is_whole else making)
        self._bar.setValue(round(share * _STEPS))
        self._bar.setVisible(not is_whole)

    def show_verbosity(self, verbosity: Verbosity | None, *, can_change: bool) -> None:
        """How much this routine says."""
        self._verbosity.show_value(verbosity)
        self._verbosity.setEnabled(can_change)

    def _verbosities(self) -> tuple[Choice, ...]:
        return (Choice(None, self.tr("As in the settings")), *verbosities())

    def _add_facts(self, column: QVBoxLayout, sheet: RoutineSheet) -> None:
        card = self._card(column)
        if sheet.about:
            card.addWidget(plain_label(sheet.about, "large", wrap=True))
        for name, words in sheet.facts:
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(plain_label(name, "dim", wrap=True))
            both.addWidget(plain_label(words, wrap=True))
            card.addLayout(both)

    @staticmethod
    def _card(into: QVBoxLayout, title: str = "") -> QVBoxLayout:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        if title:
            column.addWidget(plain_label(title, "name"))
        into.addWidget(card)
        return column
