"""A routine on its way into an audio file: how far it is, and where it went or why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from psoas_timer.gui.errand import Errand, Work
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER, CardPage

_STEPS = 1000
_LAST_STEPS = 1.0  # seconds; the thread has told its news and only has to end


@dataclass(frozen=True, slots=True)
class Saver:
    """Endings of files that can be written ("mp3"), and the work of saving a routine.

    That is told its id, the path, and the minutes that it is to fit, if any.
    """

    endings: Callable[[], tuple[str, ...]]  # asked when needed: encoders take time to load
    work: Callable[[str, Path, int | None], Work]


class SavingPage(CardPage):
    """Shows one piece of work from its beginning to its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save as audio file"), parent)
        self._errand: Errand | None = None
        self._title = plain_label(role="heading", wrap=True)
        self._words = plain_label(role="large", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Done so far"))
        self._button = QPushButton()
        self._button.clicked.connect(self._press)
        for part in (self._title, self._bar, self._words):
            self.column.addWidget(part)
        self.column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)

    def begin(self, routine: str, work: Work) -> None:
        """Start that work and show it; `routine` is the name a person knows."""
        errand = self._errand = Errand(work)
        self._title.setText(routine)
        self._words.setText(
            self.tr("Every word is being said into the file. This takes a few seconds.")
        )
        self._bar.setValue(0)
        self._bar.show()
        self._label(self.tr("Cancel"), self.tr("Esc"))
        errand.progressed.connect(self._on_progress)
        errand.done.connect(self._on_done)
        errand.start()

    def cancel(self) -> None:
        """Stop what is being saved, if anything is."""
        if self._errand is not None:
            self._errand.cancel()
            self._words.setText(self.tr("Stopping."))

    def finish(self, seconds: float) -> None:
        """The window closes: stop, and give what is being written the time to clear up."""
        if self._errand is not None:
            self._errand.cancel()
            self._errand.wait(seconds)

    def take_focus(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _label(self, words: str, key: str) -> None:
        self._button.setText(f"{words}  ({key})")
        self._button.setAccessibleName(words)

    def _press(self) -> None:
        if self._errand is not None:
            self.cancel()
        else:
            self.closed.emit()

    def _on_progress(self, share: float) -> None:
        self._bar.setValue(round(share * _STEPS))

    def _on_done(self, outcome: object) -> None:
        sentence = str(outcome)
        if self._errand is not None:
            self._errand.wait(_LAST_STEPS)
            self._errand = None
        self._bar.hide()
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._label(self.tr("Back to the routines"), self.tr("Enter"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels or leads back; Enter never cancels what it did not begin."""
        over = self._errand is None
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape or (over and event.key() in ENTER):
            self._press()
        else:
            super().keyPressEvent(event)
