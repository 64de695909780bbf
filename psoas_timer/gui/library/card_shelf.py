"""Cards to walk with the arrow keys, one below the other or as many in a row as there is room for.

Those that do not meet a wish are not to be seen and not to be walked to. Tab comes to one of them,
the one where a person was last, and leads on from there to what is beside the cards.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from psoas_timer.core.findable import Wish
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.card import Card, FigureFor
from psoas_timer.gui.theme import Theme

_SPACING = 12
_BESIDE, _SCROLL_BAR = 10, 12  # pixels
_A_PAGE = 3  # rows that Page Up and Page Down walk


class CardShelf(QScrollArea):
    """Remembers which card a person was at last, also when all cards are replaced."""

    def __init__(self, name: str, theme: Theme, follows: QWidget, narrowest: int = 0) -> None:
        """Tab leads from `follows` to the first card. `narrowest` is how many pixels of width a
        card needs; 0: one card in a row.
        """
        super().__init__()
        self._follows = follows
        self._theme = theme
        self._narrowest = narrowest
        self._columns = 1
        self._cards: tuple[Card, ...] = ()
        self._in_sight: list[Card] = []
        self._wish = Wish()
        self._figure_for: FigureFor | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._seek_figure)
        self._last = ""
        self._nothing = plain_label(role="large", wrap=True)
        self._nothing.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, _BESIDE, 4)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        inside.setObjectName("list")
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_room)
        self._keep_room(0, 0)
        theme.changed.connect(self._arrange)

    @property
    def last(self) -> Card | None:
        """The card in sight that a person was at last, else the first one."""
        first = next(iter(self._in_sight), None)
        return next((card for card in self._in_sight if card.id == self._last), first)

    @property
    def is_empty(self) -> bool:
        """Is there no card to be seen?"""
        return not self._in_sight

    def show_cards(self, cards: Sequence[Card], nothing: str) -> None:
        """Show these cards in place of those before; `nothing` is said where none is in sight."""
        had_focus = self.window().focusWidget() in self._cards  # also behind another window
        last = self._last
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._last = last  # the focus went from card to card as they went
        self._cards = tuple(cards)
        before = self._follows
        for card in self._cards:
            card.setParent(self.widget())
            self.setTabOrder(before, card)
            before = card
            card.reached.connect(lambda c=card: self._come_to(c))
            card.walked.connect(lambda key, c=card: self._walk(c, key))
        self._nothing.setText(nothing)
        self.narrow(self._wish)
        if had_focus:
            self.take_focus()

    def narrow(self, wish: Wish) -> None:
        """Leave in sight only what meets that wish."""
        self._wish = wish
        self._in_sight = [card for card in self._cards if wish.is_met_by(card.findable)]
        self._nothing.setVisible(self.is_empty)
        self._let_tab_in()
        self._arrange()

    def take_figures(self, figure_for: FigureFor) -> None:
        """From now on show figures too, one after the other as there is time."""
        self._figure_for = figure_for
        self._later.start()

    def take_focus(self) -> None:
        """Put the focus on the card it was on last, at first on the first one."""
        if self.last is not None:
            self._go_to(self.last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _fitting(self) -> int:
        """How many cards stand in a row."""
        if not self._narrowest:
            return 1
        room = self.viewport().width() - _BESIDE + _SPACING
        return max(1, int(room // (self._narrowest * self._theme.scale + _SPACING)))

    def _keep_room(self, _least: int, most: int) -> None:
        """The cards are as wide without a scroll bar as with one."""
        self.setViewportMargins(0, 0, 0 if most else _SCROLL_BAR, 0)

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._fitting()
        while self._grid.count():
            self._grid.takeAt(0)
        for number, card in enumerate(self._in_sight):
            self._grid.addWidget(card, *divmod(number, self._columns))
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        for card in self._cards:
            card.setVisible(card in self._in_sight)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def _seek_figure(self) -> None:
        """One at a time: between two of them the window answers."""
        if self._figure_for is None or not self.isVisible():
            return
        waiting = next((card for card in self._in_sight if card.needs_figure()), None)
        if waiting is not None:
            waiting.seek_figure(self._figure_for)
            self._later.start()

    def _come_to(self, card: Card) -> None:
        self._last = card.id
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        for card in self._cards:
            is_it = card is self.last
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)

    def _walk(self, card: Card, key: Qt.Key) -> None:
        end = len(self._in_sight) - 1
        row, aside = self._columns, int(self._columns > 1)
        steps = {
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Up: -row,
            Qt.Key.Key_Right: aside,
            Qt.Key.Key_Left: -aside,
            Qt.Key.Key_PageDown: row * _A_PAGE,
            Qt.Key.Key_PageUp: -row * _A_PAGE,
            Qt.Key.Key_End: end,
            Qt.Key.Key_Home: -end,
        }
        here = self._in_sight.index(card)
        self._go_to(self._in_sight[min(max(here + steps[key], 0), end)])

    def _go_to(self, card: Card) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(card, 0, 16)
