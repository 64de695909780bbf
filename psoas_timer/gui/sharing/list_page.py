"""A list of exercises as it stands on a sheet of paper, becoming a routine while it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from psoas_timer.core.limits import LONGEST_NAME
from psoas_timer.gui.action_row import ActionRow
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label, shown
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.page import ENTER, LIST_WIDTH, Page, centred, page_column
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.sharing.list_row import ListLine, ListRow
from psoas_timer.gui.theme import Theme

_PAUSE = 150  # ms without a key; then what was written is read


class ListPage(Page):
    """`written` carries the text, a moment after the last key; `wanted` the name: make it."""

    written = Signal(str)
    wanted = Signal(str)

    def __init__(
        self, theme: Theme, keymap: Keymap, figure_for: FigureFor, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Write a list"), parent)
        self._theme = theme
        self._figure_for = figure_for
        self._rows: list[ListRow] = []
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.read)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the routine"))
        self._name.setMaxLength(LONGEST_NAME)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("The list"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self._example())
        self._text.textChanged.connect(self._later.start)
        self._said = plain_label(role="row", wrap=True)
        self._inside = QWidget()
        self._inside.setObjectName("list")
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 10, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self._actions = ActionRow(keymap)
        self._make = self._actions.add(self.tr("Make a routine of it"), self._want, "Ctrl+Enter")
        self._make.setObjectName("primary")
        self._actions.add(self.tr("Back"), self.closed.emit, "Esc")
        self._lay_out()

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def begin_with(self, text: str, name: str = "") -> None:
        """Show that text, which can be changed."""
        self._text.setPlainText(text)
        self._name.setText(name)
        self.read()

    def read(self) -> None:
        """Have what is written understood at once."""
        self._later.stop()
        self.written.emit(self.text)

    def show_lines(self, lines: tuple[ListLine, ...], title: str, sentence: str) -> None:
        """What was understood; `title` is the name that the list gives itself."""
        self._name.setPlaceholderText(shown(title))
        self.say(sentence)
        self._make.setEnabled(any(line.exercise for line in lines))
        while len(self._rows) < len(lines):
            self._rows.append(ListRow(self._theme))
            self._list.insertWidget(self._list.count() - 1, self._rows[-1])
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line, self._figure_for)
            row.show()
        for row in self._rows[len(lines) :]:
            row.hide()

    def say(self, sentence: str) -> None:
        """How much was understood, or why it could not be kept."""
        self._said.setText(shown(sentence))
        self._said.setAccessibleName(sentence)

    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in ENTER:
            if not event.isAutoRepeat():
                self._want()
            return True
        return False

    def _want(self) -> None:
        """With what is written now, also if that was a moment ago."""
        self.read()
        if self._make.isEnabled():
            self.wanted.emit(self._name.text())

    def _example(self) -> str:
        return self.tr(
            "Write or paste one exercise in each line, for example:\n\n"
            "Kneeling lunge 3x30s each side\n"
            "Glute bridge, 2 sets of 15\n"
            "Rest 20 s\n"
            "Cobra pose, hold 20 seconds, 3 times"
        )

    def _lay_out(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(plain_label(self.accessibleName(), "heading"), 1)
        line.addWidget(plain_label(self.tr("Name"), "dim"))
        line.addWidget(self._name, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._said)
        column = ScrollColumn(self._inside, self.tr("What was understood"), by_tab=True)
        right.addWidget(column, 1)
        middle = QWidget()
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        across.addWidget(self._text, 9)
        across.addLayout(right, 11)
        down = page_column(self)
        down.addWidget(centred(head))
        down.addWidget(centred(middle, LIST_WIDTH), 1)
        down.addWidget(centred(self._actions))
