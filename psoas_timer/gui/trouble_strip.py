"""One sentence across the top of the window about what does not work, such as the sound."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label


class TroubleStrip(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.setAccessibleName(self.tr("Trouble"))
        self._label = plain_label("", "large", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, sentence: str) -> None:
        """Show the sentence; an empty one puts the strip away."""
        self._label.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
