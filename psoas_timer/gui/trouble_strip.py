"""One sentence across the top of the window: what does not work, or good news."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label


class TroubleStrip(QFrame):
    """Hidden until there is something to say. News stands before trouble, until it is old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = self._trouble = ""
        self._label = plain_label("", "large", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(self._label)
        self._show()

    @property
    def text(self) -> str:
        """What does not work."""
        return self._trouble

    @property
    def news(self) -> str:
        """What has been done."""
        return self._news

    def show_text(self, sentence: str) -> None:
        """Say what does not work; an empty sentence: all of it works."""
        self._trouble = sentence
        self._show()

    def show_news(self, sentence: str) -> None:
        """Say what has been done; an empty sentence: that is old by now."""
        self._news = sentence
        self._show()

    def _show(self) -> None:
        sentence = self._news or self._trouble
        self._be("news-strip" if self._news else "trouble-strip")
        self.setAccessibleName(self.tr("Done") if self._news else self.tr("Trouble"))
        self._label.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def _be(self, name: str) -> None:
        """By what the style sheet knows it; what was not dressed yet will be."""
        if name != self.objectName():
            self.setObjectName(name)
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().polish(self)
