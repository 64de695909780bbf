"""Choose a routine. The first card has the focus: open the program, press Enter, lie down."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.problems_strip import ProblemsStrip
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.page import Page, centred
from psoas_timer.gui.theme import Theme

_EMPTY = (
    "There are no routines here. The program's own are missing, so it was not installed whole: "
    "please install it again."
)


class LibraryPage(Page):
    """A list of cards to walk with the arrow keys, and what was wrong with files, if anything."""

    chosen = Signal(str)  # a routine's id
    settings_asked = Signal()
    save_asked = Signal(str)  # a routine's id

    def __init__(
        self,
        theme: Theme,
        cards: tuple[RoutineCard, ...],
        problems: tuple[str, ...] = (),
        hint: str = "",
        settings_key: str = "",
        save_key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Routines"), parent)
        self._buttons = [RoutineButton(card, theme) for card in cards]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, c=button.card: self.chosen.emit(c.id))
            button.reached.connect(lambda b=button: self._come_to(b))
            button.walked.connect(lambda steps, n=number: self._walk(n, steps))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(centred(self._head(hint)))
        self._scroll = self._list()
        column.addWidget(self._scroll, 1)
        column.addWidget(centred(self._foot(settings_key, save_key)))
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

    def _foot(self, settings_key: str, save_key: str) -> QWidget:
        """What else can be done; saving only where there is a key, and a routine, for it."""
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(4, 0, 10, 0)
        row.setSpacing(12)
        if save_key and self._buttons:
            save = QPushButton(f"Save as audio file  ({save_key})")
            save.setAccessibleName("Save as audio file")
            save.clicked.connect(self.ask_to_save)
            row.addWidget(save)
        settings = QPushButton(f"Settings  ({settings_key})")
        settings.setAccessibleName("Settings")
        settings.clicked.connect(self.settings_asked)
        row.addWidget(settings)
        row.addStretch()
        return foot

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
        scroll.setWidget(centred(inside))
        return scroll

    def take_focus(self) -> None:
        """Put the focus on the card it was on last, at first the first one."""
        if self._last is not None:
            self._last.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_save(self) -> None:
        """Ask to have the routine saved that has the focus, or had it last."""
        if self._last is not None:
            self.save_asked.emit(self._last.card.id)

    def _come_to(self, button: RoutineButton) -> None:
        self._last = button

    def _walk(self, here: int, steps: int) -> None:
        there = min(max(here + steps, 0), len(self._buttons) - 1)
        self._buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self._buttons[there], 0, 16)
