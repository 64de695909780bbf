"""One session of a day: what was done, a note to write, and a way to delete it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.history.words import what_was_done
from psoas_timer.gui.labels import plain_label
from psoas_timer.history.records import LONGEST_TEXT, SessionRecord

_LINES = 2


class SessionCard(QFrame):
    """`noted` carries the session's id and its new note, `deleted` its id."""

    noted = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, record: SessionRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._id = record.id
        self._kept = record.note
        title = f"{record.started.local:%H:%M}  {record.name}"
        self.setAccessibleName(title)
        self._note = _Note(record.note)
        self._note.setAccessibleName(self.tr("Note about {session}").format(session=title))
        self._note.setPlaceholderText(self.tr("A note"))
        self._note.left.connect(self.keep_note)
        name = self.tr("Delete {session}").format(session=title)
        delete = plain_button(self.tr("Delete"), name, "quiet")
        delete.clicked.connect(lambda: self.deleted.emit(self._id))
        head = QHBoxLayout()
        head.addWidget(plain_label(title, "row", wrap=True), 1)
        head.addWidget(delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(plain_label(what_was_done(record), "dim", wrap=True))
        column.addWidget(self._note)

    def keep_note(self) -> None:
        """Tell what was written, if it is something else than before."""
        note = self._note.toPlainText()[:LONGEST_TEXT].strip()
        if note != self._kept:
            self._kept = note
            self.noted.emit(self._id, note)


class _Note(QPlainTextEdit):
    """`left`: the person is somewhere else now."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 24)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
