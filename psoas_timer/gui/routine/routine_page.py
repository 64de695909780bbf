"""One routine before it starts: its lines in time, to begin from any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from psoas_timer.gui.action_row import ActionRow, Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.library.card_shelf import CardShelf
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.routine.overview import Overview
from psoas_timer.gui.routine.sheet import RoutineSheet
from psoas_timer.gui.routine.stop_row import StopRow
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme


class RoutinePage(Page):
    """`opened` comes whenever it is shown. The first line has the focus: Enter starts it all."""

    may_be_covered = True
    opened = Signal()
    begun = Signal(int)  # the index of a segment
    exercise_asked = Signal(int)  # the number of a line
    verbosity_chosen = Signal(object)  # a Verbosity or None

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        deeds: Sequence[Deed] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`deeds` is what else can be done with the routine, besides starting it."""
        super().__init__(self.tr("Routine"), parent)
        self._theme = theme
        self._keymap = keymap
        self._name = plain_label(role="heading", wrap=True)
        self._length = plain_label(role="heading")
        self.overview = Overview()
        self.action_row = ActionRow(keymap)
        start = self.action_row.add(self.tr("Start from the beginning"), lambda: self.begun.emit(0))
        start.setObjectName("primary")
        self._deeds = {deed.key: deed.do for deed in deeds if deed.key}
        for deed in deeds:
            self.action_row.add(deed.words, deed.do, deed.key)
        back = self.action_row.add(self.tr("Back"), self.closed.emit, "Esc")
        # So that Tab leads from a line to what is about the routine, and then to what can be done.
        self._shelf = CardShelf(self.tr("What to do"), theme, back)
        self._lay_out()
        self.overview.verbosity_chosen.connect(self.verbosity_chosen)
        self.overview.show_readiness(0.0, is_whole=False)

    def show_sheet(self, sheet: RoutineSheet) -> None:
        """The same routine otherwise: with other doses, or at its real length."""
        self.setAccessibleName(sheet.name)
        self._name.setText(sheet.name)
        self._length.setText(sheet.length)
        rows = [StopRow(stop, self._theme) for stop in sheet.stops]
        for row in rows:
            row.clicked.connect(lambda _=False, r=row: self.begun.emit(r.stop.index))
            row.looked.connect(lambda r=row: self.exercise_asked.emit(r.stop.line))
        self._shelf.show_cards(rows, "")
        self.overview.show_sheet(sheet)

    def take_figures(self, figure_for: FigureFor) -> None:
        """From now on show figures beside the lines."""
        self._shelf.take_figures(figure_for)

    def take_focus(self) -> None:
        self._shelf.take_focus()
        self.opened.emit()

    def press(self, event: QKeyEvent) -> bool:
        action = self._keymap.action_for(event)
        do = self._deeds.get(action) if isinstance(action, PageAction) else None
        if do is not None and not event.isAutoRepeat():
            do()
        return do is not None

    def _lay_out(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self._length)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shelf, 15)
        row.addWidget(ScrollColumn(self.overview, self.tr("About the routine"), by_tab=True), 8)
        column = page_column(self)
        column.addWidget(centred(head))
        column.addWidget(centred(middle), 1)
        column.addWidget(centred(self.action_row))
