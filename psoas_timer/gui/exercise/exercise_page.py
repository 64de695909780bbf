"""One exercise to look at, to hear, and to play alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.side import Side
from psoas_timer.gui.action_row import ActionRow, Deed
from psoas_timer.gui.actions import PageAction
from psoas_timer.gui.dose.dose_form import DoseForm
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.exercise.facts_column import FactsColumn
from psoas_timer.gui.exercise.figure_panel import FigurePanel
from psoas_timer.gui.exercise.sheet import ExerciseSheet
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.undoing import Undoing


class ExercisePage(Page):
    """The figure on the left, what is known of it on the right, what one can do with it below.

    `hear_asked` carries the side that is shown, `hushed` that the words are to be cut.
    """

    may_be_covered = True
    tried = Signal()
    hear_asked = Signal(object)  # a Side or None
    hushed = Signal()
    dose_changed = Signal(object)  # a Change
    dose_reset = Signal()
    dose_taken_out = Signal(object)  # names of fields, as a frozenset

    def __init__(
        self,
        theme: Theme,
        keymap: Keymap,
        name: str,
        deeds: Sequence[Deed] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`deeds` is what else can be done with the exercise."""
        super().__init__(name, parent)
        self._sheet: ExerciseSheet | None = None
        self._form: DoseForm | None = None
        self._panel = FigurePanel(theme)
        self._facts = FactsColumn()
        self._scroll = ScrollColumn(self._facts, self.tr("About the exercise"))
        self._facts_line = plain_label(role="dim", wrap=True)
        self.action_row = ActionRow(keymap)
        self._try = self.action_row.add(self.tr("Try just this one"), self.tried.emit, "Enter")
        self._try.setObjectName("primary")
        self.action_row.add(self.tr("Hear it"), self._hear, "H")
        self.action_row.add(self.tr("Change the dose"), self._change_dose, "D")
        self.undoing = Undoing(self.action_row, is_rare=True)
        self._keymap = keymap
        self._deeds = {deed.key: deed.do for deed in deeds}
        for deed in deeds:
            self.action_row.add(deed.words, deed.do, deed.key)
        self.action_row.add(self.tr("Back"), self.closed.emit, "Esc")
        self._lay_out()
        self._panel.turned.connect(self._on_turned)
        self.closed.connect(self.hushed)

    def begin(self, sheet: ExerciseSheet, first_side: Side) -> None:
        """Show it, on that side first."""
        sided = sheet.item.order.sided
        self._panel.show_figure(sheet.figure, first_side if sided else None)
        self.show_sheet(sheet)

    def show_dosing(self, dosing: Dosing, *, is_line: bool) -> None:
        """What can be changed about the dose: of a routine's line, or everywhere."""
        if self._form is None:
            self._form = DoseForm(dosing)
            self._form.changed.connect(self.dose_changed)
            self._form.reset_asked.connect(self.dose_reset)
            self._form.taken_out.connect(self.dose_taken_out)
            here = self.tr("The dose in this routine")
            self._facts.hold(self._form, here if is_line else self.tr("The dose in every routine"))
        else:
            self._form.show_dosing(dosing)

    def show_sheet(self, sheet: ExerciseSheet) -> None:
        """The same exercise in another dose or with other options."""
        if self._sheet is not None and sheet.figure is not self._sheet.figure:
            self._panel.show_figure(sheet.figure, self._panel.side)
        self._sheet = sheet
        self._facts_line.setText(sheet.facts)
        self._facts.show_sheet(sheet, self._panel.side)

    def take_focus(self) -> None:
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Arrows lead from pose to pose and through the text, unless a field needs them."""
        action = self._keymap.action_for(event)
        do = self._deeds.get(action) if isinstance(action, PageAction) else None
        if do is not None:
            if not event.isAutoRepeat():
                do()
            return True
        if self.undoing.press(event):
            return True
        if self._is_field() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match event.key():
            case Qt.Key.Key_Left:
                self._panel.step(-1)
            case Qt.Key.Key_Right:
                self._panel.step(1)
            case Qt.Key.Key_S:
                self._panel.turn()
            case Qt.Key.Key_H:
                self._hear()
            case Qt.Key.Key_D:
                self._change_dose()
            case _:
                return self._scroll.press(event)
        return True

    def _is_field(self) -> bool:
        """Is the focus where arrows change a value?"""
        focus = QApplication.focusWidget()
        return focus is not None and self._facts.isAncestorOf(focus)

    def _hear(self) -> None:
        self.hear_asked.emit(self._panel.side)

    def _change_dose(self) -> None:
        """Lead to the first value."""
        if self._form is not None:
            self._facts.open_form()
            self._scroll.verticalScrollBar().setValue(0)
            self._form.take_focus()

    def _on_turned(self) -> None:
        self.hushed.emit()
        if self._sheet is not None:
            self._facts.show_sheet(self._sheet, self._panel.side)

    def _lay_out(self) -> None:
        name = plain_label(self.accessibleName(), "heading", wrap=True)
        head = QWidget()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(name)
        lines.addWidget(self._facts_line)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._panel, 9)
        row.addWidget(self._scroll, 11)
        column = page_column(self)
        column.addWidget(centred(head))
        column.addWidget(centred(middle), 1)
        column.addWidget(centred(self.action_row))
