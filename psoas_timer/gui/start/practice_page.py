"""Which key does what, practised once: what to press is said, and what it would have done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from psoas_timer.core.events import Command
from psoas_timer.core.practice import Practice
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import FittedLabel, plain_label
from psoas_timer.gui.page import CardPage
from psoas_timer.gui.words import shown

_CAP_HEIGHT, _CAP_WIDTH = 96, 260  # pixels
_LETTERS = 44


class PracticePage(CardPage):
    """It makes no sound itself: `say_asked` carries what is to be said."""

    say_asked = Signal(str)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The keys you need"), parent)
        self._keymap = keymap
        self._practice = Practice()
        self._cap = FittedLabel("big-key", bold=True, align=Qt.AlignmentFlag.AlignCenter)
        self._cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._cap.setFixedSize(_CAP_WIDTH, _CAP_HEIGHT)
        self._cap.wish(_LETTERS)
        self._remark = plain_label(role="large", wrap=True)
        self._task = plain_label(role="heading", wrap=True)
        self._count = plain_label(role="dim")
        self._leave = QPushButton()
        self._leave.setAutoDefault(True)
        self._leave.clicked.connect(self.closed)
        self.column.addWidget(self._cap)
        self.column.addWidget(self._task)
        self.column.addWidget(self._remark)
        self.column.addWidget(self._count)
        self.column.addWidget(self._leave, alignment=Qt.AlignmentFlag.AlignLeft)

    def begin(self) -> None:
        """From the first key on."""
        self._practice = Practice(words=shown().practice)
        self._show()

    def take_focus(self) -> None:
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Keys of a session are practised and do nothing else; Escape leaves."""
        action = self._keymap.action_for(event)
        if action in (Command.STOP, PageAction.ACCEPT) or not isinstance(action, Command):
            return False
        if not event.isAutoRepeat() and self._practice.lesson is not None:
            self._practice = self._practice.press(action)
            self._show()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where the window is not the first to see a key."""
        if not self.press(event):
            super().keyPressEvent(event)

    def _show(self) -> None:
        lesson, words = self._practice.lesson, self._practice.said
        self._cap.show_text(lesson.key if lesson else "?")
        self._task.setText(self._practice.task)
        self._remark.setText(self._practice.remark or " ")
        of = len(self._practice.lessons)
        count = self.tr("{number} of {of}").format(number=self._practice.done, of=of)
        self._count.setVisible(lesson is not None)
        self._count.setText(self.tr("{count} practised").format(count=count))
        if lesson is None:
            self._name(self.tr("To the routines"), self.tr("Enter"))
            self._leave.setObjectName("primary")
        else:
            self._name(self.tr("Later"), self.tr("Esc"))
            self._leave.setObjectName("")
        self._leave.style().unpolish(self._leave)
        self._leave.style().polish(self._leave)
        self._leave.setAccessibleDescription(words)
        self.setAccessibleDescription(words)
        self.say_asked.emit(words)

    def _name(self, words: str, key: str) -> None:
        self._leave.setText(f"{words}  ({key})")
        self._leave.setAccessibleName(words)
