""" "I have 12 minutes": the time that a routine is to fit, and what that does to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.time_budget import MOST_MINUTES
from psoas_timer.core.written_dose import in_file_words
from psoas_timer.gui.dose.refusals import RefusedError
from psoas_timer.gui.dose.values import Kind
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.labels import button_text, plain_label, shown
from psoas_timer.gui.words import window_language


class FitCard(QFrame):
    """`chosen` carries minutes, or None: as the routine is. What is shown is what will start."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._field = WrittenField(self.tr("Minutes I have"), self._minutes())
        self._field.chosen.connect(self.chosen)
        self._whole = QPushButton(button_text(self.tr("As it is")))
        self._whole.setAccessibleName(self.tr("As it is"))
        self._whole.setAutoDefault(True)
        self._whole.clicked.connect(self._let_be)
        self._whole.hide()
        self._first = plain_label(role="row", wrap=True)
        self._said = plain_label(wrap=True)
        whole = self.tr(
            "What you save, print, share or duplicate here is as it is here; Edit changes the "
            "whole routine."
        )
        self._about = plain_label(whole, role="dim", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Minutes I have"), "name", wrap=True))
        column.addWidget(self._field)
        for label in (self._first, self._said, self._about):
            label.hide()
            column.addWidget(label)
        column.addWidget(self._whole, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._field)

    def show_fit(self, minutes: int, fitted: int | None, sentences: tuple[str, ...] = ()) -> None:
        """`minutes` is what the routine takes; `fitted` what it is made to fit, if it is.

        The first of the sentences is what a person has to know first.
        """
        self._field.start_from(minutes)
        self._field.show_value(fitted, self.tr("%n minute(s)", "", minutes))
        self._whole.setVisible(fitted is not None)
        for label, said in ((self._first, sentences[:1]), (self._said, sentences[1:])):
            label.setText(shown("\n".join(said)))
            label.setVisible(bool(said))
        self._about.setVisible(fitted is not None)
        self.setAccessibleDescription(" ".join(sentences))

    def _let_be(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(None)

    def _minutes(self) -> Kind:
        def read(text: str) -> object:
            words = in_file_words(text, phrases_in(window_language()))
            number = words.removesuffix("min").strip()
            whole = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
            if not 1 <= whole <= MOST_MINUTES:
                why = self.tr("Write whole minutes, from 1 to {most}.")
                raise RefusedError(why.format(most=MOST_MINUTES))
            return whole

        def step(value: object, steps: int) -> object:
            now = value if isinstance(value, int) else 1
            return min(max(now + steps, 1), MOST_MINUTES)

        return Kind(read, str, step)
