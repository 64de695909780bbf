"""What was wrong with files that could not be used: to read, and to copy for whoever wrote them."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label

_MOST_LINES = 5  # seen at once; the others scroll


class ProblemsStrip(QFrame):
    """All messages in one text; hidden while there are none."""

    def __init__(self, messages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        count = "one problem" if len(messages) == 1 else f"{len(messages)} problems"
        self._messages = QPlainTextEdit()
        self._messages.setReadOnly(True)
        self._messages.setTabChangesFocus(True)
        self._messages.setPlainText("\n".join(messages))
        lines = min(len(messages), _MOST_LINES) + 1
        self._messages.setFixedHeight(lines * self._messages.fontMetrics().lineSpacing())
        self._messages.setAccessibleName("Problems in files")
        copy = QPushButton("Copy the messages")
        copy.setAccessibleName("Copy the messages")
        copy.clicked.connect(self._copy)
        head = QHBoxLayout()
        said = f"Some files could not be used whole: {count}. Everything else is ready."
        head.addWidget(plain_label(said, "large", wrap=True), 1)
        head.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addWidget(self._messages)
        self.setVisible(bool(messages))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._messages.toPlainText())
