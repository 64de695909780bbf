"""The sections of the settings: one of them is shown, or what is searched for in all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.settings.card_column import card_column
from psoas_timer.gui.settings.section_card import SectionCard
from psoas_timer.gui.topic_list import TopicList


class SectionsView(QWidget):
    """A list of sections beside the card of the one that is chosen, and a search above them."""

    def __init__(self, name: str, cards: Sequence[SectionCard]) -> None:
        super().__init__()
        self._cards = cards
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a setting  (Ctrl+F)"))
        self._search.setAccessibleName(self.tr("Find a setting"))
        self._search.setClearButtonEnabled(True)
        for clear in self._search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self._search.textChanged.connect(self._find)
        self._list = TopicList(self.tr("Sections"), [card.section.title for card in cards])
        self._list.currentRowChanged.connect(self._show_section)
        self._list.itemClicked.connect(lambda item: self._show_section(self._list.row(item)))
        self._nothing = plain_label(
            self.tr("No setting is called that. Try another word."), "large", wrap=True
        )
        self._scroll = card_column(name, self._nothing, *cards)
        self._lay_out(name)
        self._list.setCurrentRow(0)

    def take_focus(self) -> None:
        """To the section that is shown."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_section(self, title: str) -> None:
        self._list.setCurrentRow([card.section.title for card in self._cards].index(title))

    def _show_section(self, number: int) -> None:
        """All rows of that section; what was searched for is forgotten."""
        with QSignalBlocker(self._search):
            self._search.clear()
        self._list.item(number).setSelected(True)
        for place, card in enumerate(self._cards):
            card.search("")
            card.setVisible(place == number)
        self._nothing.hide()
        self._scroll.verticalScrollBar().setValue(0)

    # Searched for

    def search(self, query: str) -> None:
        """Show what the query finds, in all sections."""
        self._search.setText(query)

    def begin_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @property
    def is_searching(self) -> bool:
        return bool(self._search.text())

    def end_search(self) -> None:
        self._search.clear()

    @property
    def has_typing_to_undo(self) -> bool:
        return self._search.hasFocus() and self._search.isUndoAvailable()

    def _find(self, query: str) -> None:
        """The rows found in all sections: none of them is the one that is shown."""
        if not query.strip():
            self._show_section(self._list.currentRow())
            return
        self._list.clearSelection()
        found = [card.search(query) for card in self._cards]
        for card, shown in zip(self._cards, found, strict=True):
            card.setVisible(shown)
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)

    # Where it stands

    def _lay_out(self, name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(plain_label(name, "heading"))
        head.addStretch(1)
        head.addWidget(self._search, 1)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(body, 1)
