"""What was wrong with files that could not be used: to read, and to copy for whoever wrote them."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label

_MOST_LINES = 5  # seen at once; the others scroll


class ProblemsStrip(QFrame):
    """All messages in one text; hidden while there are none, and made when there are the first."""

    def __init__(self, messages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self._is_made = False
        self.show_messages(messages)

    def _make(self) -> None:
        self._is_made = True
        self._said = plain_label(role="large", wrap=True)
        self._messages = QPlainTextEdit()
        self._messages.setReadOnly(True)
        self._messages.setTabChangesFocus(True)
        self._messages.setAccessibleName(self.tr("Problems in files"))
        copy = QPushButton(self.tr("Copy the messages"))
        copy.setAccessibleName(self.tr("Copy the messages"))
        copy.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addWidget(self._messages)

    def show_messages(self, messages: tuple[str, ...]) -> None:
        """Show these instead."""
        self.setVisible(bool(messages))
        if not messages:
            return
        if not self._is_made:
            self._make()
        said = self.tr(
            "Some files could not be used whole: %n problem(s). Everything else is ready.",
            "",
            len(messages),
        )
        self._said.setText(said)
        self._messages.setPlainText("\n".join(messages))
        lines = min(len(messages), _MOST_LINES) + 1
        self._messages.setFixedHeight(lines * self._messages.fontMetrics().lineSpacing())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._messages.toPlainText())
