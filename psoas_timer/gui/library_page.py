"""Choose a routine. The first card has the focus: open the program, press Enter, lie down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.problems_strip import ProblemsStrip
from psoas_timer.gui.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.theme import Theme

_WIDEST = 1200
_EMPTY = (
    "There are no routines here. The program's own are missing, so it was not installed whole: "
    "please install it again."
)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 3, Qt.Key.Key_PageUp: -3}


class LibraryPage(QWidget):
    """A list of cards to walk with the arrow keys, and what was wrong with files, if anything."""

    chosen = Signal(str)  # a routine's id

    def __init__(
        self,
        theme: Theme,
        cards: tuple[RoutineCard, ...],
        problems: tuple[str, ...] = (),
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Routines")
        self._buttons = [RoutineButton(card, theme) for card in cards]
        for button in self._buttons:
            button.clicked.connect(lambda _=False, b=button: self._choose(b))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(_centred(self._head(hint)))
        self._scroll = self._list()
        column.addWidget(self._scroll, 1)
        column.addWidget(ProblemsStrip(problems))
        self._last = self._buttons[0] if self._buttons else None

    @staticmethod
    def _head(hint: str) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 10, 0)
        row.addWidget(plain_label("Choose a routine", "heading"), 1)
        row.addWidget(plain_label(hint, "dim"))
        return head

    def _list(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(12)
        for button in self._buttons:
            column.addWidget(button)
        if not self._buttons:
            column.addWidget(plain_label(_EMPTY, "large", wrap=True))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName("Routines")
        scroll.setWidget(_centred(inside))
        return scroll

    def take_focus(self) -> None:
        """Put the focus on the card used last, at first the first one."""
        if self._last is not None:
            self._last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, button: RoutineButton) -> None:
        self._last = button
        self.chosen.emit(button.card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self._focused()
        if here is None or not self._buttons:
            super().keyPressEvent(event)
            return
        last = len(self._buttons) - 1
        match event.key():
            case Qt.Key.Key_Home:
                self._walk_to(0)
            case Qt.Key.Key_End:
                self._walk_to(last)
            case key if key in _STEPS:
                self._walk_to(min(max(here + _STEPS[Qt.Key(key)], 0), last))
            case _:
                super().keyPressEvent(event)

    def _focused(self) -> int | None:
        return next((i for i, b in enumerate(self._buttons) if b.hasFocus()), None)

    def _walk_to(self, index: int) -> None:
        button = self._buttons[index]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(button, 0, 16)


def _centred(inside: QWidget) -> QWidget:
    """A strip as wide as the page with `inside` in its middle, no wider than reads well."""
    strip = QWidget()
    strip.setObjectName("list")
    inside.setMaximumWidth(_WIDEST)
    row = QHBoxLayout(strip)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 100)
    row.addStretch(1)
    return strip
