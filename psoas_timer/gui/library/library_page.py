"""Choose a routine. The first card has the focus: open the program, press Enter, lie down.

The exercises are a second list beside the routines, made when it is first asked for.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from psoas_timer.core.findable import Wish
from psoas_timer.gui.action_row import ActionRow
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.library.card import NARROWEST, FigureFor
from psoas_timer.gui.library.card_shelf import CardShelf
from psoas_timer.gui.library.continue_card import ContinueCard, Unfinished
from psoas_timer.gui.library.filter_row import FilterRow
from psoas_timer.gui.library.problems_strip import ProblemsStrip
from psoas_timer.gui.library.routine_card import RoutineButton, RoutineCard
from psoas_timer.gui.library.search_field import SearchField
from psoas_timer.gui.page import LIST_WIDTH, Page, centred, page_column
from psoas_timer.gui.theme import Theme

if TYPE_CHECKING:
    from psoas_timer.gui.library.exercise_tile import ExerciseCard

_BESIDE = 22  # pixels right of the cards: a gap, and a scroll bar where there is need of one


class Section(Enum):
    ROUTINES = "routines"
    EXERCISES = "exercises"


class LibraryPage(Page):
    """Cards to walk with the arrow keys, narrowed by words and chips.

    `opened` comes before it is shown again, `exercises_wanted` when the exercises are first asked
    for: then `show_exercises` has to follow.
    """

    may_be_covered = True
    opened = Signal()
    exercises_wanted = Signal()
    chosen = Signal(str)  # a routine's id
    looked = Signal(str)  # a routine's id
    exercise_chosen = Signal(str)  # an exercise's id
    save_asked = Signal(str, str)  # the id and the name of a routine or an exercise
    continued = Signal()
    continue_declined = Signal()

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        cards: tuple[RoutineCard, ...] = (),
        problems: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Routines"), parent)
        self._theme = theme
        self._keymap = keymap
        self._section = Section.ROUTINES
        self._has_exercises = False
        self._tabs = self._make_tabs()
        self._search = SearchField(keymap.first_key(PageAction.SEARCH))
        self._filters = FilterRow()
        after = self._filters.last
        self._shelves = {
            Section.ROUTINES: CardShelf(self.tr("Routines"), theme, after),
            Section.EXERCISES: CardShelf(self.tr("Exercises"), theme, after, NARROWEST),
        }
        self._continue = ContinueCard()
        self._top = _strip(self._continue)
        self._top.hide()
        self.action_row = ActionRow(keymap)
        keymap.changed.connect(self._write_keys)
        self._write_keys()
        self._problems = ProblemsStrip(problems)
        self._lay_out()
        self._join()
        self.show_routines(cards)

    # What is shown

    def show_routines(self, cards: tuple[RoutineCard, ...]) -> None:
        """Show these in place of those before; the one a person was at stays in hand."""
        buttons = [RoutineButton(card, self._theme) for card in cards]
        for button in buttons:
            button.clicked.connect(lambda _=False, b=button: self.chosen.emit(b.id))
            button.looked.connect(lambda b=button: self.looked.emit(b.id))
        missing = self.tr(
            "There are no routines here. The program's own are missing, so it was not installed "
            "whole: please install it again."
        )
        nothing = self.tr("No routine is like that. Try fewer words or fewer conditions.")
        self._shelves[Section.ROUTINES].show_cards(buttons, nothing if cards else missing)
        self._narrow()

    def show_exercises(self, cards: tuple[ExerciseCard, ...]) -> None:
        """Show these in place of those before."""
        from psoas_timer.gui.library.exercise_tile import ExerciseTile

        self._has_exercises = True
        tiles = [ExerciseTile(card, self._theme) for card in cards]
        for tile in tiles:
            tile.clicked.connect(lambda _=False, t=tile: self.exercise_chosen.emit(t.id))
        nothing = self.tr("No exercise is like that. Try fewer words or fewer conditions.")
        self._shelves[Section.EXERCISES].show_cards(tiles, nothing)
        self._narrow()

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """Say what is wrong with files, in place of what was said before."""
        self._problems.show_messages(problems)

    def take_figures(self, figure_for: FigureFor) -> None:
        """From now on show figures on the cards, once there is time for it."""
        for shelf in self._shelves.values():
            shelf.take_figures(figure_for)

    def offer_to_continue(self, unfinished: Unfinished | None) -> None:
        """Offer to go on with a session that was not ended, or no longer."""
        self._continue.offer(unfinished)
        self._top.setVisible(unfinished is not None)
        if self.isVisible() or not self.window().isVisible():
            self.take_focus()

    def _write_keys(self) -> None:
        """A person may have given an action another key."""
        self._search.show_key(self._keymap.first_key(PageAction.SEARCH))
        for tab in self._tabs.values():
            tab.setToolTip(self._keymap.key_text(PageAction.EXERCISES))

    # What a person does

    def take_focus(self) -> None:
        """To what was not ended, if there is that, else to the card where it was last."""
        self.opened.emit()
        if self._top.isVisibleTo(self) and self._section is Section.ROUTINES:
            self._continue.take_focus()
        else:
            self._shelf.take_focus()

    def search(self) -> None:
        """Go to the words to look for."""
        self._search.begin()

    def change_section(self) -> None:
        """From the routines to the exercises, or back."""
        is_routines = self._section is Section.ROUTINES
        self.show_section(Section.EXERCISES if is_routines else Section.ROUTINES)

    def show_section(self, section: Section) -> None:
        self._section = section
        for one, tab in self._tabs.items():
            tab.setChecked(one is section)
        if section is Section.EXERCISES and not self._has_exercises:
            self.exercises_wanted.emit()
        self._stack.setCurrentWidget(self._shelf)
        self._narrow()
        self._shelf.take_focus()

    def ask_to_save(self) -> None:
        """Ask to have saved what has the focus, or had it last."""
        card = self._shelf.last
        if card is not None:
            self.save_asked.emit(card.id, card.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed on a card is looked for; Escape shows all again."""
        if event.key() == Qt.Key.Key_Escape:
            self._show_all()
        elif _is_typed(event):
            self._search.begin(event.text())
        else:
            super().keyPressEvent(event)

    # Inside

    @property
    def _shelf(self) -> CardShelf:
        return self._shelves[self._section]

    def _make_tabs(self) -> dict[Section, QPushButton]:
        words = {
            Section.ROUTINES: self.tr("Routines"),
            Section.EXERCISES: self.tr("Exercises"),
        }
        tabs = {section: QPushButton(name) for section, name in words.items()}
        for section, tab in tabs.items():
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setChecked(section is self._section)
            tab.setAutoDefault(True)
            tab.setAccessibleName(words[section])
            tab.clicked.connect(lambda _=False, s=section: self.show_section(s))
        return tabs

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for tab in self._tabs.values():
            head.addWidget(tab)
        head.addStretch(1)
        head.addWidget(self._filters.length)
        head.addWidget(self._search, 2)
        self._stack = QStackedWidget()
        for shelf in self._shelves.values():
            self._stack.addWidget(shelf)
        column = page_column(self)
        column.addWidget(_strip(_holding(head)))
        column.addWidget(_strip(self._filters))
        column.addWidget(self._top)
        column.addWidget(centred(self._stack, LIST_WIDTH + _BESIDE), 1)
        column.addWidget(_strip(self.action_row))
        column.addWidget(self._problems)

    def _join(self) -> None:
        self._search.textChanged.connect(lambda _text: self._narrow())
        self._search.left.connect(lambda: self._shelf.take_focus())
        self._filters.changed.connect(self._narrow)
        self._filters.all_asked.connect(self._show_all)
        self._continue.accepted.connect(self.continued)
        self._continue.declined.connect(self.continue_declined)

    def _narrow(self) -> None:
        wish = Wish(self._search.text(), self._filters.traits, self._filters.most_minutes)
        self._shelf.narrow(wish)
        self._filters.offer_all(wish != Wish())

    def _show_all(self) -> None:
        self._search.clear()
        self._filters.clear()
        self._shelf.take_focus()


def _holding(row: QLayout) -> QWidget:
    inside = QWidget()
    row.setContentsMargins(0, 0, 0, 0)
    inside.setLayout(row)
    return inside


def _strip(inside: QWidget) -> QWidget:
    """In one line with the cards."""
    strip = centred(inside)
    strip.setContentsMargins(0, 0, _BESIDE, 0)
    return strip


def _is_typed(event: QKeyEvent) -> bool:
    """Is it a sign that can begin a word?"""
    pressed = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    held = pressed & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    return not held and len(text) == 1 and text.isalnum()
