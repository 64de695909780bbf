"""Everything a person can set: saved as soon as it is chosen, searched for, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred
from psoas_timer.gui.settings.breath_page import BreathPage
from psoas_timer.gui.settings.card_column import card_column
from psoas_timer.gui.settings.changes import Change, Changes
from psoas_timer.gui.settings.keys_page import KeysPage
from psoas_timer.gui.settings.row_view import RowView
from psoas_timer.gui.settings.rows import Deed, Section
from psoas_timer.gui.settings.section_card import SectionCard
from psoas_timer.gui.settings.sections import sections
from psoas_timer.gui.settings.times_page import TimesPage
from psoas_timer.gui.topic_list import TopicList

SLOW = 130  # words a minute; below, a number takes longer to say than its second
_WIDEST = 1120  # pixels


class SettingsPage(Page):
    """`changed` carries the settings that have, new values by name, to be kept at once.

    `page_asked` carries a page to open above this one, `asked` a deed that is for others to do.
    """

    may_be_covered = True
    opened = Signal()
    changed = Signal(object)
    asked = Signal(object)
    page_asked = Signal(object)
    _times_shown = Signal(object)

    def __init__(
        self,
        values: Mapping[str, object],
        usual: Mapping[str, object],
        clock: Callable[[], float],
        keymap: Keymap,
        parent: QWidget | None = None,
    ) -> None:
        """`values` are by the settings' own names, and so is what they `usual`ly are: there the
        settings that have parts have all of them. `clock` tells seconds, to measure a breath.
        """
        super().__init__(self.tr("Settings"), parent)
        self._clock = clock
        self._keymap = keymap
        self._changes = Changes(values, usual)
        self._cards = [self._card(section) for section in sections()]
        self._rows = {name: view for card in self._cards for name, view in card.views.items()}
        self._came_from: Deed | None = None
        self._routines: Sequence[Choice] = ()
        self._build()
        self._lay_out()
        self._show_all()
        self._list.setCurrentRow(0)

    def _card(self, section: Section) -> SectionCard:
        """With the rows that there is something to show in."""
        rows = tuple(row for row in section.rows if row.control is None or self._shows(row.name))
        card = SectionCard(section, rows)
        for view in card.views.values():
            view.chosen.connect(lambda value, v=view: self._choose(v.row.name, value))
            view.reset_asked.connect(lambda v=view: self._reset(v.row.name))
            view.deed_asked.connect(self._do)
        return card

    def _shows(self, row: str) -> bool:
        return self._changes.knows(row) or "folder." in row or row == "cache_size"

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a setting  (Ctrl+F)"))
        self._search.setAccessibleName(self.tr("Find a setting"))
        self._search.setClearButtonEnabled(True)
        for clear in self._search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        self._search.textChanged.connect(self._find)
        titles = [card.section.title for card in self._cards]
        self._list = TopicList(self.tr("Sections"), titles)
        self._list.currentRowChanged.connect(self._show_section)
        self._list.itemClicked.connect(lambda item: self._show_section(self._list.row(item)))
        self._nothing = plain_label(
            self.tr("No setting is called that. Try another word."), "large", wrap=True
        )
        self._line = plain_label(role="dim", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._undo_button = plain_button(self.tr("Undo  (Ctrl+Z)"), self.tr("Undo"))
        self._undo_button.clicked.connect(self._undo)
        self._scroll = card_column(self.tr("Settings"), self._nothing, *self._cards)

    # What is shown

    @property
    def names(self) -> tuple[str, ...]:
        """The rows in which something can be set."""
        return tuple(name for name, view in self._rows.items() if view.field is not None)

    def row(self, name: str) -> RowView:
        return self._rows[name]

    def show_value(self, name: str, value: object) -> None:
        """Show a setting that was changed elsewhere."""
        self._changes.take(name, value)
        self._show_setting(name)

    def tell(self, row: str, text: str) -> None:
        """Show what a row has to tell that is no setting."""
        self._rows[row].tell(text)

    def offer(self, voices: Sequence[Choice], devices: Sequence[Choice]) -> None:
        """Offer these beside the usual ones, once it is known what there is."""
        for name, choices in (("voice", voices), ("device", devices)):
            field = self._rows[name].field
            if isinstance(field, ListField):
                field.offer((field.choices[0], *choices))

    def offer_routines(self, routines: Sequence[Choice]) -> None:
        """Any of these can be the break, and be reminded of at its time."""
        self._routines = routines
        field = self._rows["reminder_routine"].field
        if isinstance(field, ListField) and routines:
            field.offer(routines)
            self._show_setting("reminder_routine")

    def take_focus(self) -> None:
        """Back to the button that led away, else to the section that is shown."""
        came = [view for view in self._rows.values() if view.row.deed is self._came_from]
        if self._came_from is not None and came and came[0].button is not None:
            came[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self.opened.emit()

    def search(self, query: str) -> None:
        """Show what the query finds, in all sections."""
        self._search.setText(query)

    def show_section(self, title: str) -> None:
        """Show the section of that title."""
        self._list.setCurrentRow([card.section.title for card in self._cards].index(title))

    def _show_all(self) -> None:
        for name in self._changes.values:
            self._show_setting(name)
        self._show_undo()

    def _show_setting(self, setting: str) -> None:
        for name, view in self._rows.items():
            if name.partition(".")[0] == setting and view.field is not None:
                view.show_value(self._changes.value(name), self._changes.usual(name))
        if setting == "reminders":
            self._times_shown.emit(self._changes.value(setting))
        if setting == "rate":
            rate = self._changes.value("rate")
            slow = isinstance(rate, int | float) and rate < SLOW
            self._rows["rate"].warn(self._too_slow() if slow else "")

    def _too_slow(self) -> str:
        return self.tr(
            "At this rate a voice may take longer for a number than the second it counts. Then the "
            "last seconds of a hold are ticks and not words."
        )

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

    # What is changed

    def _choose(self, row: str, value: object) -> None:
        self._tell_of(self._changes.change(row, value))

    def _reset(self, row: str) -> None:
        self._choose(row, self._changes.usual(row))

    def _undo(self) -> None:
        self._tell_of(self._changes.undo())

    def _tell_of(self, changed: Mapping[str, object]) -> None:
        for name in changed:
            self._show_setting(name)
        self._show_undo()
        if changed:
            self.changed.emit(changed)

    def _show_undo(self) -> None:
        last = self._changes.last
        if last is None and self._undo_button.hasFocus():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._undo_button.setVisible(last is not None)
        words = self._words_of(last) if last else ""
        self._line.setText(words)
        self._undo_button.setAccessibleDescription(words)

    def _words_of(self, change: Change) -> str:
        view = self._rows.get(change.row)
        if view is None:
            return self.tr("All settings are as they were in the beginning.")
        if view.row.control is None:
            return self.tr("{setting}: changed").format(setting=view.row.label)
        before, after = (
            view.row.control.words(self._changes.value_in(values, change.row))
            for values in (change.before, change.after)
        )
        line = self.tr("{setting}: {after}, before it was {before}")
        return line.format(setting=view.row.label, after=after, before=before)

    # What is done

    def _do(self, deed: Deed) -> None:
        match deed:
            case Deed.MEASURE:
                self._came_from = deed
                self.page_asked.emit(self.breath_page)
            case Deed.KEYS:
                self._came_from = deed
                self.page_asked.emit(self.keys_page)
            case Deed.TIMES:
                self._came_from = deed
                self.times_page.offer(self._routines)
                self.page_asked.emit(self.times_page)
            case Deed.RESET:
                rows = {name.partition(".")[0] for name in self._rows}
                self._tell_of(self._changes.reset(rows))
            case Deed.BODY | Deed.CHECK_SOUND:
                self._came_from = deed
                self.asked.emit(deed)
            case _:
                self.asked.emit(deed)

    @cached_property
    def breath_page(self) -> BreathPage:
        """Where a breath is measured; what comes of it is a setting."""
        page = BreathPage(self._clock)
        page.taken.connect(self._take_breath)
        return page

    @cached_property
    def keys_page(self) -> KeysPage:
        """Where actions are given other keys; all of them are one setting."""
        page = KeysPage(self._keymap)
        page.page_asked.connect(self.page_asked)
        page.chosen.connect(lambda keys: self._tell_of(self._changes.change("keys", keys)))
        page.undo_asked.connect(lambda: self._undo_in("keys"))
        return page

    @cached_property
    def times_page(self) -> TimesPage:
        """Where routines are given times; all of them are one setting."""
        page = TimesPage()
        page.chosen.connect(lambda times: self._choose("reminders", times))
        page.undo_asked.connect(lambda: self._undo_in("reminders"))
        self._times_shown.connect(page.show_times)
        self._show_setting("reminders")
        return page

    def _undo_in(self, row: str) -> None:
        """As long as what was changed last is there."""
        if self._changes.last is not None and self._changes.last.row == row:
            self._undo()

    def _take_breath(self, seconds: float) -> None:
        self._choose("breath", seconds)
        self.breath_page.closed.emit()

    # Keys

    def press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Find):
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.selectAll()
            return True
        typing = self._search.hasFocus() and self._search.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Undo) and not typing:
            self._undo()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a search before it leaves the page."""
        if self.press(event):
            return
        if event.key() == Qt.Key.Key_Escape and self._search.text() and not event.isAutoRepeat():
            self._search.clear()
            return
        super().keyPressEvent(event)

    # Where it stands

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._head())
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._scroll, 1)
        column.addLayout(body, 1)
        column.addLayout(self._foot())
        across = QVBoxLayout(self)
        across.setContentsMargins(24, 18, 24, 18)
        across.addWidget(centred(middle, _WIDEST))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(plain_label(self.tr("Settings"), "heading"))
        head.addStretch(1)
        head.addWidget(self._search, 1)
        return head

    def _foot(self) -> QHBoxLayout:
        back = plain_button(self.tr("Back  (Esc)"), self.tr("Back"))
        back.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(back)
        foot.addWidget(self._line, 1)
        foot.addWidget(self._undo_button)
        return foot

    def sizeHint(self) -> QSize:
        return QSize(800, 600)
