"""A day after a session that hurt: has it settled?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import letter_key
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import CardPage

SETTLED, STILL, WORSE = "settled", "still there", "worse"


class FollowUpPage(CardPage):
    """`answered` carries SETTLED, STILL or WORSE. Escape asks again another time."""

    answered = Signal(str)

    def __init__(self, what: str, advice: str, parent: QWidget | None = None) -> None:
        """`what` hurt, in a sentence; `advice` is shown when it has not settled."""
        super().__init__(self.tr("How is it now?"), parent)
        self._advice = advice
        self._words = plain_label(what, "large", wrap=True)
        question = self.tr("Has the pain gone back, within a day, to what is usual for you?")
        self._question = plain_label(question, "heading", wrap=True)
        self.column.addWidget(self._question)
        self.column.addWidget(self._words)
        self.setAccessibleDescription(f"{question} {what}")
        self._keys: dict[Qt.Key, QPushButton] = {}
        row = FlowLayout(spacing=12)
        for value, words, key in self._answers():
            button = plain_button(f"{words}  ({chr(key.value)})", words)
            button.clicked.connect(lambda _=False, v=value: self._answer(v))
            self._keys[key] = button
            row.addWidget(button)
        later = self.tr("Ask me later")
        self._later = plain_button(f"{later}  (Esc)", later)
        self._later.clicked.connect(self.closed)
        row.addWidget(self._later)
        self.column.addLayout(row)

    def _answers(self) -> tuple[tuple[str, str, Qt.Key], ...]:
        """Each with its words and its key."""
        yes = letter_key(self.tr("Y", "key for: Yes"), Qt.Key.Key_Y)
        still = letter_key(self.tr("S", "key for: It is still there"), Qt.Key.Key_S)
        worse = letter_key(self.tr("W", "key for: It is worse"), Qt.Key.Key_W)
        return (
            (SETTLED, self.tr("Yes"), yes),
            (STILL, self.tr("It is still there"), still),
            (WORSE, self.tr("It is worse"), worse),
        )

    def take_focus(self) -> None:
        """It comes unasked at a start: an Enter that was meant for the library answers nothing."""
        self._later.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, value: str) -> None:
        self.answered.emit(value)
        if value == SETTLED:
            self.closed.emit()
            return
        self._question.setText(self.tr("Then take it easy."))
        self._words.setText(self._advice)
        self.setAccessibleDescription(self._advice)
        for button in self._keys.values():
            button.hide()
        self._keys.clear()
        self._later.setText(self.tr("Go on  (Esc)"))
        self._later.setAccessibleName(self.tr("Go on"))
        self._later.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._keys.get(Qt.Key(event.key()))
        if button is not None and not event.isAutoRepeat():
            button.click()
        else:
            super().keyPressEvent(event)
