"""The line in hand: what can be set about it depends on what it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.changes import Change
from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import ungrouped
from psoas_timer.core.faults import spoken_fault, tidy
from psoas_timer.core.limits import MOST_REPEATS
from psoas_timer.core.line_editing import (
    as_the_exercise,
    changed_line,
    pausing,
    repeated,
    saying,
    undosed,
)
from psoas_timer.gui.dose import values
from psoas_timer.gui.dose.dose_form import DoseForm
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.sheet import LineKind, LineSheet
from psoas_timer.gui.editor.text_field import TextField
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.reason_words import reason_words


class LinePanel(QFrame):
    """`edited` carries an Edit of the routine; `hear_asked` a sentence to be said."""

    edited = Signal(object)
    hear_asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._sheet: LineSheet | None = None
        self._form: DoseForm | None = None
        self._say: TextField | None = None
        self._written: WrittenField | None = None
        self._inside: QWidget | None = None
        self._name = plain_label(role="name", wrap=True)
        self._facts = plain_label(role="dim", wrap=True)
        self._remarks = plain_label(role="warning", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 16, 22, 18)
        self._column.setSpacing(8)
        for label in (self._name, self._facts, self._remarks):
            self._column.addWidget(label)
        self.show_line(None)

    def show_line(self, sheet: LineSheet | None) -> None:
        """Show that line, or that there is none; fields are made anew for another line."""
        before, self._sheet = self._sheet, sheet
        self.setVisible(sheet is not None)
        if sheet is None:
            return
        if before is None or not _is_same(before, sheet):
            self._build(sheet)
        self._name.setText(sheet.name)
        self._facts.setText(sheet.facts)
        self._facts.setVisible(bool(sheet.facts))
        self._remarks.setText("\n".join(sheet.remarks))
        self._remarks.setVisible(bool(sheet.remarks))
        if self._form is not None and sheet.dosing is not None:
            self._form.show_dosing(sheet.dosing)
        if self._say is not None:
            self._say.show_text(sheet.text)
            self._say.refuse("")
        if self._written is not None:
            pause = sheet.kind is LineKind.PAUSE
            self._written.show_value(sheet.seconds if pause else sheet.times)

    def take_focus(self) -> bool:
        """To the first thing to be set; False if there is none."""
        if self._sheet is None:
            return False
        if self._form is not None:
            self._form.take_focus()
        elif self._say is not None:
            self._say.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say.select_all()
        elif self._written is not None:
            self._written.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # What there is to be set

    def _build(self, sheet: LineSheet) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._form = self._say = self._written = None
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        match sheet.kind:
            case LineKind.EXERCISE:
                self._build_dose(sheet, column)
            case LineKind.SAY:
                self._build_say(sheet, column)
            case LineKind.PAUSE:
                self._build_pause(sheet, column)
            case LineKind.GROUP:
                self._build_group(sheet, column)
        self._column.addWidget(self._inside)
        self._inside.setVisible(True)

    def _build_dose(self, sheet: LineSheet, column: QVBoxLayout) -> None:
        assert sheet.dosing is not None
        self._form = DoseForm(sheet.dosing)
        self._form.changed.connect(lambda change: self._change(sheet.key, change))
        self._form.taken_out.connect(lambda names: self._take_out(sheet.key, names))
        back = self.tr("take the dose of a line back")
        self._form.reset_asked.connect(
            lambda: self._edit(back, lambda draft: as_the_exercise(draft, sheet.key))
        )
        column.addWidget(self._form)

    def _build_say(self, sheet: LineSheet, column: QVBoxLayout) -> None:
        self._say = TextField(self.tr("What is said"))
        self._say.typed.connect(lambda text: self._write(sheet.key, text))
        self._say.entered.connect(self.left)
        column.addWidget(self._say)
        column.addWidget(self._button(self.tr("Hear it"), self._hear))

    def _build_pause(self, sheet: LineSheet, column: QVBoxLayout) -> None:
        self._written = WrittenField(self.tr("Pause"), values.rests())
        words = self.tr("change a pause")
        self._written.chosen.connect(
            lambda value: self._edit(words, lambda draft: pausing(draft, sheet.key, value))
        )
        column.addWidget(self._written)

    def _build_group(self, sheet: LineSheet, column: QVBoxLayout) -> None:
        kind = values.wholes(MOST_REPEATS)
        self._written = WrittenField(self.tr("How many times"), kind)
        words = self.tr("change how often lines are repeated")
        self._written.chosen.connect(
            lambda value: self._edit(words, lambda draft: repeated(draft, sheet.key, value))
        )
        column.addWidget(plain_label(self.tr("How many times"), "dim"))
        column.addWidget(self._written)
        once = self.tr("Do these once")
        column.addWidget(
            self._button(once, lambda: self._edit(once, lambda d: ungrouped(d, sheet.key)))
        )

    def _button(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setAutoDefault(True)
        button.clicked.connect(do)
        button.setMaximumWidth(240)
        return button

    # What a person does

    def _edit(
        self, words: str, do: Callable[[RoutineDraft], RoutineDraft], *, more: bool = False
    ) -> None:
        self.edited.emit(Edit(words, do, more))

    def _change(self, key: int, change: Change) -> None:
        def do(draft: RoutineDraft) -> RoutineDraft:
            return changed_line(draft, key, change)

        self._edit(self.tr("change a dose"), do)

    def _take_out(self, key: int, names: frozenset[str]) -> None:
        self._edit(self.tr("change a dose"), lambda draft: undosed(draft, key, names))

    def _write(self, key: int, text: str) -> None:
        assert self._say is not None
        fault = spoken_fault(tidy(text), sided=None)
        self._say.refuse(reason_words(fault))
        if not fault:
            words = self.tr("type what is said")
            self._edit(words, lambda draft: saying(draft, key, text), more=True)

    def _hear(self) -> None:
        if self._say is not None and self._say.text:
            self.hear_asked.emit(self._say.text)


def _is_same(one: LineSheet, other: LineSheet) -> bool:
    """Have they the same fields?"""
    same = (one.key, one.kind) == (other.key, other.kind)
    if not (same and one.dosing and other.dosing):
        return same
    return one.dosing.item.exercise.id == other.dosing.item.exercise.id
