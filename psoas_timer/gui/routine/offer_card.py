"""A little more, or a little less, offered where a routine is looked at; never done unasked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from psoas_timer import clock
from psoas_timer.core.dose import Dose
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.labels import button_text, plain_label, shown
from psoas_timer.gui.session.next_time import difference_words

READING = 1.0  # seconds nobody reads it in; ours


@dataclass(frozen=True, slots=True)
class Proposal:
    """`doses` are names with what they have now and would have.

    `sessions` went well in a row, or `days` have passed since the last one.
    """

    doses: tuple[tuple[str, Dose, Dose], ...]
    is_more: bool
    sessions: int
    days: int


class OfferCard(QFrame):
    """One question at a time; hidden while there is none.

    It has the focus the moment it appears, and a dose hangs on the answer: a key that was meant for
    what stood there before, and comes within `READING`, answers nothing.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, now: Callable[[], float] = clock.now, parent: QWidget | None = None) -> None:
        """`now` tells seconds."""
        super().__init__(parent)
        self._now = now
        self._asked_at = now()
        self.setObjectName("continue")
        self._title = plain_label(role="name", wrap=True)
        self._question = plain_label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._question)
        answers = QWidget()
        row = FlowLayout(answers, spacing=8)
        self._buttons = (
            (
                self._button(self.tr("Yes, from now on"), self.accepted.emit),
                self.tr("{question} Yes"),
            ),
            (self._button(self.tr("Not now"), self.declined.emit), self.tr("{question} Not now")),
        )
        for button, _ in self._buttons:
            row.addWidget(button)
        column.addWidget(answers)
        self.hide()

    def take_focus(self) -> None:
        """To the first answer."""
        self._buttons[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Ask that, or nothing any more."""
        if proposal is not None:
            self._asked_at = self._now()
            question = self._words(proposal)
            title = self.tr("A little more?") if proposal.is_more else self.tr("A little less?")
            self._title.setText(title)
            self._question.setText(shown(question))
            self.setAccessibleName(question)
            for button, words in self._buttons:
                button.setAccessibleName(words.format(question=question))
        self.setVisible(proposal is not None)

    def show_sentence(self, sentence: str) -> None:
        """Why it could not be kept."""
        self._question.setText(shown(sentence))

    def _words(self, proposal: Proposal) -> str:
        well = self.tr("%n session(s) in a row went well.", "", proposal.sessions)
        gap = self.tr("The last time was %n day(s) ago.", "", proposal.days)
        lines = [well if proposal.is_more else gap]
        words = self.tr("{name}: {now} instead of {was}.")
        for name, before, after in proposal.doses:
            now, was = difference_words(before, after), difference_words(after, before)
            lines.append(words.format(name=name, now=now, was=was))
        return "\n".join(lines)

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(button_text(words))
        button.setAutoDefault(True)
        button.clicked.connect(lambda _=False: self._answer(do))
        return button

    def _answer(self, do: Callable[[], None]) -> None:
        if self._now() - self._asked_at >= READING:
            do()
