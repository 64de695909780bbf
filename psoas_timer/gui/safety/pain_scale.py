"""How much it hurts: eleven buttons, 0 to 10, one of which may be pressed, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from psoas_timer.gui.key_names import digit
from psoas_timer.gui.labels import plain_label

WORST = 10
_WORDS_WIDTH = 150  # pixels, so that several scales stand one below the other
_BUTTON = 40


class PainScale(QWidget):
    """`chosen` carries the level, or None when the person takes it back by pressing it again."""

    chosen = Signal(object)

    def __init__(self, words: str, level: int | None = None) -> None:
        """`words` say what is asked: "Before", "Now, left side"."""
        super().__init__()
        self._level = level
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # so that none can be chosen again
        label = plain_label(words)
        label.setMinimumWidth(_WORDS_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label)
        for number in range(WORST + 1):
            button = QPushButton(str(number))
            button.setObjectName("level")
            button.setCheckable(True)
            button.setChecked(number == level)
            button.setMinimumSize(_BUTTON, _BUTTON)
            button.setAccessibleName(
                self.tr("{words}: {level} of 10").format(words=words, level=number)
            )
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        self._group.idClicked.connect(self._choose)
        self.setFocusProxy(self._group.button(0))

    @property
    def level(self) -> int | None:
        return self._level

    def _choose(self, level: int) -> None:
        self._level = None if level == self._level else level
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == self._level)
        self.chosen.emit(self._level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses that level; ten has its button."""
        number = digit(event)
        if number is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self._choose(number)
