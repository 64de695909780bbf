"""Can the voice be heard? Asked once at the first start, and whenever a person wants to know."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from psoas_timer.core.soundcheck import Answer, SoundCheck
from psoas_timer.gui.key_names import letter_key
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER, CardPage
from psoas_timer.gui.words import shown

Key = Qt.Key
_ACROSS = 3  # answers in a row


class SoundCheckPage(CardPage):
    """Goes through one check. It makes no sound itself: it asks for words at a volume, 0 to 1.

    The volume asked for last is the one to keep.
    """

    say_asked = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sound check"), parent)
        self._check = SoundCheck()
        self._question = plain_label(role="heading", wrap=True)
        self._words = plain_label(role="large", wrap=True)
        self._buttons = {answer: _button(words, key) for answer, words, key in _answers()}
        self._buttons[Answer.YES].setObjectName("primary")
        self._later = QPushButton()
        self._keys = {key: self._buttons[answer] for answer, _words, key in _answers()}
        self._keys[Qt.Key.Key_Escape] = self._later
        for answer, button in self._buttons.items():
            button.clicked.connect(lambda _=False, a=answer: self._answer(a))
        self._later.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column.addWidget(self._question)
        self.column.addWidget(self._words)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, button in enumerate((*self._buttons.values(), self._later)):
            grid.addWidget(button, *divmod(number, _ACROSS))
        grid.setColumnStretch(_ACROSS, 1)
        self.column.addLayout(grid)

    def begin(self, volume: float) -> None:
        """Check from the beginning, at that volume."""
        self._check = SoundCheck(volume, words=shown().sound_check)
        for button in self._buttons.values():
            button.show()
        self._label_later(self.tr("Later"))
        self.take_focus()
        self._say()

    def ask(self) -> None:
        """The words were said: were they heard?"""
        if not self._check.over:
            self._show(self._check.words.question, self._check.advice or self._loudness)

    @property
    def _loudness(self) -> str:
        return self.tr("Change the loudness until it is pleasant from where you lie.")

    def _say(self) -> None:
        self._show(self.tr("Listen: one, two, three."), self._check.advice or self._loudness)
        self.say_asked.emit(self._check.words.words, self._check.volume)

    def _answer(self, answer: Answer) -> None:
        self._check = self._check.answer(answer)
        if self._check.heard is None:
            self._say()
        elif self._check.heard:
            self.closed.emit()
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._show(self.tr("There is no sound yet."), self._check.advice)
        self._label_later(self.tr("Go on"))
        self._later.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self._buttons.values():
            button.hide()

    def _label_later(self, words: str) -> None:
        self._later.setText(f"{words}  (Esc)")
        self._later.setAccessibleName(words)

    def _show(self, question: str, words: str) -> None:
        self._question.setText(question)
        self._words.setText(words)
        self.setAccessibleDescription(f"{question} {words}")

    def take_focus(self) -> None:
        self._buttons[Answer.YES].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the answer that has the focus, once: it may still be held since before."""
        key, focused = Qt.Key(event.key()), self.focusWidget()
        button = self._keys.get(key)
        if key in ENTER and isinstance(focused, QPushButton):
            button = focused
        if button is None:
            super().keyPressEvent(event)
        elif button.isVisible() and not event.isAutoRepeat():
            button.click()


def _answers() -> tuple[tuple[Answer, str, Qt.Key], ...]:
    """Each with its word and its key, which stands in brackets behind it."""
    translate = QCoreApplication.translate
    letters = {
        Answer.YES: letter_key(translate("SoundCheckPage", "Y", "key for: Yes"), Key.Key_Y),
        Answer.LOUDER: letter_key(translate("SoundCheckPage", "L", "key for: Louder"), Key.Key_L),
        Answer.QUIETER: letter_key(translate("SoundCheckPage", "Q", "key for: Quieter"), Key.Key_Q),
        Answer.AGAIN: letter_key(translate("SoundCheckPage", "A", "key for: Again"), Key.Key_A),
        Answer.NO: letter_key(translate("SoundCheckPage", "N", "key for: No"), Key.Key_N),
    }
    words = {
        Answer.YES: translate("SoundCheckPage", "Yes"),
        Answer.LOUDER: translate("SoundCheckPage", "Louder"),
        Answer.QUIETER: translate("SoundCheckPage", "Quieter"),
        Answer.AGAIN: translate("SoundCheckPage", "Again"),
        Answer.NO: translate("SoundCheckPage", "No"),
    }
    return tuple((answer, words[answer], letters[answer]) for answer in words)


def _button(words: str, key: Qt.Key) -> QPushButton:
    button = QPushButton(f"{words}  ({chr(key.value)})")
    button.setAccessibleName(words)
    return button
