"""A box to tick beside words that may take several lines, which a check box alone cannot do."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label

_TOP = Qt.AlignmentFlag.AlignTop


class TickLine(QWidget):
    """Words to agree to, and perhaps more about them. A click on the words ticks too."""

    toggled = Signal(bool)

    def __init__(self, words: str, about: str = "", *, ticked: bool = False) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setObjectName("tick")
        self._box.setAccessibleName(words)
        self._box.setAccessibleDescription(about)
        self._box.setChecked(ticked)
        self._box.toggled.connect(self.toggled)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.setContentsMargins(0, 6, 0, 0)
        texts.addWidget(plain_label(words, wrap=True))
        if about:
            texts.addWidget(plain_label(about, "dim", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 0, _TOP)
        row.addLayout(texts, 1)
        self.setFocusProxy(self._box)

    @property
    def ticked(self) -> bool:
        return self._box.isChecked()

    def show_ticked(self, ticked: bool) -> None:  # as Qt's own
        """Show that; it is told to nobody."""
        with QSignalBlocker(self._box):
            self._box.setChecked(ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._box.setFocus(Qt.FocusReason.MouseFocusReason)
        self._box.toggle()
        event.accept()
