"""What is in a file that somebody gave: seen whole, with all that is wrong, before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.action_row import ActionRow
from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label, shown
from psoas_timer.gui.page import CARD_WIDTH, Page, centred
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.sharing.arrivals import ArrivalCard, Arrivals
from psoas_timer.gui.tick_line import TickLine

_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ArrivalsPage(Page):
    """Nothing is written before `agreed`; then `show_added` follows, or `show_arrivals` again."""

    agreed = Signal()
    put_back = Signal()
    replacing_chosen = Signal(bool)
    looked = Signal(str)  # by what a routine is found

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is in this file"), parent)
        self._file = plain_label(role="heading", wrap=True)
        self._said = plain_label(role="large", wrap=True)
        self._replace = TickLine(
            self.tr("Replace mine of the same name"),
            self.tr("Otherwise both stay, side by side."),
        )
        self._replace.toggled.connect(self.replacing_chosen)
        self._list = QWidget()
        self._list.setObjectName("list")
        self._rows: QWidget | None = None
        self._inside = QVBoxLayout(self._list)
        self._inside.setContentsMargins(0, 4, 10, 4)
        self._column = ScrollColumn(self._list, self.accessibleName(), by_tab=True)
        self._actions = ActionRow(keymap)
        self._add = self._actions.add(self.tr("Add these"), self.agreed.emit)
        self._add.setObjectName("primary")
        self._back = self._actions.add(self.tr("Put it all back"), self.put_back.emit)
        self._leave = self._actions.add(self.tr("Leave it"), self.closed.emit, "Esc")
        self._done = self._actions.add(self.tr("Done"), self.closed.emit, "Esc")
        self._lay_out()

    def show_arrivals(self, arrivals: Arrivals, sentence: str = "") -> None:
        """What would happen. `sentence` is about what was tried, if anything was."""
        self._file.setText(shown(arrivals.file))
        self._say(sentence or self._about(arrivals))
        self._replace.setVisible(arrivals.can_replace or arrivals.replaces)
        self._show_rows(arrivals.cards, arrivals.problems)
        self._offer(add=arrivals.can_add, over=False)

    def show_added(self, cards: tuple[ArrivalCard, ...], sentence: str) -> None:
        """It is done, and can be taken back."""
        self._show_rows(cards, ())
        self._say(sentence)
        self._replace.hide()
        self._offer(add=False, over=True)

    def take_focus(self) -> None:
        for button in (self._add, self._done, self._leave):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys scroll, wherever the focus is."""
        if event.key() not in _SCROLLS or not self._column.press(event):
            super().keyPressEvent(event)

    # Inside

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 18)
        column.setSpacing(12)
        for part in (self._file, self._said, self._replace):
            column.addWidget(centred(part, CARD_WIDTH))
        column.addWidget(centred(self._column, CARD_WIDTH), 1)
        column.addWidget(centred(self._actions, CARD_WIDTH))

    def _say(self, sentence: str) -> None:
        self._said.setText(shown(sentence))
        self.setAccessibleDescription(sentence)

    def _about(self, arrivals: Arrivals) -> str:
        if arrivals.refusal:
            return self.tr("{why} Nothing is added.").format(why=arrivals.refusal)
        if not arrivals.can_add:
            return self.tr("There is nothing new in this file.")
        return self.tr("Nothing is added until you say so.")

    def _offer(self, *, add: bool, over: bool) -> None:
        had_focus = self._actions.isAncestorOf(self.focusWidget() or self)
        self._add.setVisible(add)
        self._back.setVisible(over)
        self._done.setVisible(over)
        self._leave.setVisible(not over)
        if had_focus:
            self.take_focus()

    def _show_rows(self, cards: tuple[ArrivalCard, ...], problems: tuple[str, ...]) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if problems:
            column.addWidget(self._problems(problems))
        for card in cards:
            column.addWidget(self._row(card))
        column.addStretch(1)
        self._inside.addWidget(self._rows)
        before: QWidget = self._column
        for look in self._rows.findChildren(QPushButton):  # made last, but not reached last
            self.setTabOrder(before, look)
            before = look

    def _row(self, card: ArrivalCard) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        frame.setAccessibleName(". ".join(filter(None, (card.name, card.facts, card.fate))))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(card.name, "name", wrap=True))
        words.addWidget(plain_label(card.facts, wrap=True))
        words.addWidget(plain_label(card.fate, "row" if card.is_news else "dim", wrap=True))
        row = QHBoxLayout(frame)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(16)
        row.addLayout(words, 1)
        if card.reference:
            name = self.tr("Look at it: {name}").format(name=card.name)
            look = plain_button(self.tr("Look at it"), name)
            look.clicked.connect(lambda _=False: self.looked.emit(card.reference))
            row.addWidget(look)
        return frame

    def _problems(self, problems: tuple[str, ...]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("trouble")
        column = QVBoxLayout(frame)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("What is wrong with it"), "name", wrap=True))
        for problem in problems:
            column.addWidget(plain_label(problem, wrap=True))
        return frame
