"""A button that shows its key, and takes no focus: in a session every key has its own meaning."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel

_CENTRE = Qt.AlignmentFlag.AlignCenter


class KeyButton(QPushButton):
    """What it does above, its key below, if it has one. `tone` is its name in the style sheet."""

    def __init__(self, label: str, key: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(tone)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._label = FittedLabel("on-button", bold=True, align=_CENTRE)
        self._key = FittedLabel("on-button-key", align=_CENTRE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.setSpacing(0)
        layout.addWidget(self._label, 5)
        layout.addWidget(self._key, 4)
        for part in (self._label, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_key(key)
        self.show_label(label)

    def show_key(self, key: str) -> None:
        self._key.show_text(key)
        self._key.setVisible(bool(key))
        self._name()

    def show_label(self, label: str) -> None:
        if label != self._label.text():
            self._label.show_text(label)
            self._name()

    def _name(self) -> None:
        key = self._key.text()
        name = self.tr("{label}, key {key}") if key else "{label}"
        self.setAccessibleName(name.format(label=self._label.text(), key=key))

    def mark(self, *, chosen: bool) -> None:
        """Look pressed, as the answer that was given."""
        if chosen != self.property("chosen"):
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def wish(self, pixels: int) -> None:
        """Set the text's size, if there is room for it."""
        self._label.wish(pixels)
        self._key.wish(round(pixels * 0.85))

    def sizeHint(self) -> QSize:
        return QSize(96, 56)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)
