"""Every action with its keys, to be given others; what is given here is one setting."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea

from psoas_timer.core.events import Command
from psoas_timer.gui.actions import Action
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.settings.card_column import MARGINS, SPACING, card_column
from psoas_timer.gui.settings.key_page import KeyPage
from psoas_timer.gui.settings.key_row import KeyRow
from psoas_timer.gui.settings.parts_page import PartsPage
from psoas_timer.gui.titled_card import TitledCard
from psoas_timer.settings.checks import MOST_EACH

_WIDEST = 900  # pixels


class KeysPage(PartsPage):
    """`chosen` carries the keys of all actions that have not the shipped ones, by their names.

    `page_asked` carries the page that waits for a key.
    """

    chosen = Signal(object)
    page_asked = Signal(object)

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(self.tr("Keys"))
        self._keymap = keymap
        self._asking: tuple[KeyRow, str] | None = None
        self._rows = [self._row(binding.action) for binding in keymap.bindings]
        keymap.changed.connect(self._show_keys)
        how = self.tr(
            "Choose a key to put another one in its place; Delete takes it away. Those in a dashed "
            "frame stay: the voice names them."
        )
        self._lay_out(self._cards(), _WIDEST, how)

    def _row(self, action: Action) -> KeyRow:
        row = KeyRow(action, self._keymap)
        row.change_asked.connect(lambda key: self._ask(row, key))
        row.removed.connect(lambda key: self._remove(row, key))
        row.reset_asked.connect(
            lambda: self._give(row.action, self._keymap.shipped_keys(row.action))
        )
        return row

    @cached_property
    def _key_page(self) -> KeyPage:
        page = KeyPage(self._keymap)
        page.pressed.connect(self._take)
        page.removed.connect(self._take_away)
        return page

    def row(self, action: Action) -> KeyRow:
        return next(row for row in self._rows if row.action is action)

    def take_focus(self) -> None:
        """Back to the key that was to be changed, else to the first that can be."""
        if self._asking is None:
            self._rows[0].take_focus(1)
            return
        row, key = self._asking
        row.take_focus(row.place_of(key) if key in (*self._keymap.keys(row.action), "") else 0)

    # What is changed

    def _ask(self, row: KeyRow, key: str) -> None:
        self._asking = (row, key)
        if not key and len(self._keymap.keys(row.action)) >= MOST_EACH:
            return
        self._key_page.begin(row.action, key)
        self.page_asked.emit(self._key_page)

    def _take(self, new: str) -> None:
        assert self._asking is not None
        row, old = self._asking
        keys = self._keymap.keys(row.action)
        if new in keys:
            return
        given = {row.action: tuple(new if key == old else key for key in keys)}
        if not old:
            given[row.action] = (*keys, new)
        other = self._keymap.action_of(new)
        if other is not None:
            given[other] = tuple(key for key in self._keymap.keys(other) if key != new)
        self._asking = (row, new)
        self.chosen.emit(self._keymap.changes(given))
        self.take_focus()

    def _take_away(self, key: str) -> None:
        assert self._asking is not None
        self._remove(self._asking[0], key)

    def _remove(self, row: KeyRow, key: str) -> None:
        """Every action keeps one key."""
        keys = self._keymap.keys(row.action)
        if len(keys) > 1:
            self._give(row.action, tuple(other for other in keys if other != key))

    def _give(self, action: Action, keys: tuple[str, ...]) -> None:
        """Whoever has one of them now loses it, or has their own again if it was the only one."""
        given = {action: keys}
        for other in {self._keymap.action_of(key) for key in keys} - {action, None}:
            assert other is not None
            left = tuple(key for key in self._keymap.keys(other) if key not in keys)
            given[other] = left or self._keymap.shipped_keys(other)
        self.chosen.emit(self._keymap.changes(given))

    def _show_keys(self) -> None:
        for row in self._rows:
            row.show_keys()

    # Where it stands

    def _cards(self) -> QScrollArea:
        session = [row for row in self._rows if isinstance(row.action, Command)]
        around = [row for row in self._rows if row not in session]
        return card_column(
            self.tr("Keys"),
            _card(self.tr("In a session"), session),
            _card(self.tr("In the window"), around),
        )


def _card(title: str, rows: list[KeyRow]) -> TitledCard:
    card = TitledCard(title, MARGINS, SPACING)
    for row in rows:
        card.column.addWidget(row)
    return card
