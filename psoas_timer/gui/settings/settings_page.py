"""Everything a person can set: saved as soon as it is chosen, searched for, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.settings.changes import Change, Changes
from psoas_timer.gui.settings.pages_above import PagesAbove
from psoas_timer.gui.settings.row_view import RowView
from psoas_timer.gui.settings.rows import Deed, Section
from psoas_timer.gui.settings.section_card import SectionCard
from psoas_timer.gui.settings.sections import sections
from psoas_timer.gui.settings.sections_view import SectionsView

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
        self._changes = Changes(values, usual)
        self.above = PagesAbove(self._changes, clock, keymap, self)
        self.above.chosen.connect(self._choose)
        self.above.undo_asked.connect(self._undo_in)
        self.above.page_asked.connect(self.page_asked)
        self._cards = [self._card(section) for section in sections()]
        self._rows = {name: view for card in self._cards for name, view in card.views.items()}
        self._came_from: Deed | None = None
        self._sections = SectionsView(self.accessibleName(), self._cards)
        self._line = plain_label(role="dim", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._undo_button = plain_button(self.tr("Undo  (Ctrl+Z)"), self.tr("Undo"))
        self._undo_button.clicked.connect(self._undo)
        self._lay_out()
        self._show_all()

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
        self.above.offer_routines(routines)
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
            self._sections.take_focus()
        self._came_from = None
        self.opened.emit()

    def search(self, query: str) -> None:
        """Show what the query finds, in all sections."""
        self._sections.search(query)

    def show_section(self, title: str) -> None:
        """Show the section of that title."""
        self._sections.show_section(title)

    def _show_all(self) -> None:
        for name in self._changes.values:
            self._show_setting(name)
        self._show_undo()

    def _show_setting(self, setting: str) -> None:
        for name, view in self._rows.items():
            if name.partition(".")[0] == setting and view.field is not None:
                view.show_value(self._changes.value(name), self._changes.usual(name))
        if setting == "reminders":
            self.above.show_times(self._changes.value(setting))
        if setting == "rate":
            rate = self._changes.value("rate")
            slow = isinstance(rate, int | float) and rate < SLOW
            self._rows["rate"].warn(self._too_slow() if slow else "")

    def _too_slow(self) -> str:
        return self.tr(
            "At this rate a voice may take longer for a number than the second it counts. Then the "
            "last seconds of a hold are ticks and not words."
        )

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
            self._sections.take_focus()
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
            case Deed.MEASURE | Deed.KEYS | Deed.TIMES:
                self._came_from = deed
                self.page_asked.emit(self.above.page(deed))
            case Deed.RESET:
                rows = {name.partition(".")[0] for name in self._rows}
                self._tell_of(self._changes.reset(rows))
            case Deed.BODY | Deed.CHECK_SOUND:
                self._came_from = deed
                self.asked.emit(deed)
            case _:
                self.asked.emit(deed)

    def _undo_in(self, row: str) -> None:
        """As long as what was changed last is there."""
        if self._changes.last is not None and self._changes.last.row == row:
            self._undo()

    # Keys

    def press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Find):
            self._sections.begin_search()
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self._sections.has_typing_to_undo:
            self._undo()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a search before it leaves the page."""
        if self.press(event):
            return
        is_escape = event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat()
        if is_escape and self._sections.is_searching:
            self._sections.end_search()
            return
        super().keyPressEvent(event)

    # Where it stands

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._sections, 1)
        column.addLayout(self._foot())
        across = page_column(self)
        across.addWidget(centred(middle, _WIDEST))

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
