"""What is known of an exercise, in sections: steps, dose, cautions, options, sources."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from psoas_timer.core.side import Side
from psoas_timer.core.steps import steps
from psoas_timer.gui.dose.words import item_words
from psoas_timer.gui.exercise.sheet import ExerciseSheet, Quoted
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.titled_card import TitledCard
from psoas_timer.gui.words import window_language

_TOP = Qt.AlignmentFlag.AlignTop


class FactsColumn(QWidget):
    """Made anew for another side or another dose; what is typed in stays elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._room = QFrame()
        self._room.setObjectName("card")
        self._room.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 10, 0)
        whole.setSpacing(14)
        whole.addWidget(self._room)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        whole.addLayout(self._column, 1)

    def hold(self, form: QWidget, title: str) -> None:
        """A form above everything, which stays while the rest is made anew; closed at first."""
        column = QVBoxLayout(self._room)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(12)
        column.addWidget(plain_label(title, "name", wrap=True))
        column.addWidget(form)

    def open_form(self) -> None:
        self._room.show()

    def show_sheet(self, sheet: ExerciseSheet, side: Side | None) -> None:
        """Everything in words; the steps for that side."""
        while self._column.count():
            taken = self._column.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if sheet.warning:
            self._add(self.tr("For you"), [plain_label(sheet.warning, "warning", wrap=True)])
        self._add_steps(sheet, side)
        self._add_dose(sheet)
        self._add(self.tr("Careful"), _quotes(sheet.cautions))
        self._add(self.tr("Options"), self._options(sheet))
        stop = (plain_label(word, wrap=True) for word in sheet.item.exercise.stop)
        self._add(self.tr("Stop at"), stop)
        self._add(self.tr("Sources"), _quotes(sheet.sources))
        self._column.addStretch()

    def _add_steps(self, sheet: ExerciseSheet, side: Side | None) -> None:
        said = steps(sheet.item, side, window_language())
        groups = (
            (self.tr("Get into place"), said.setup),
            (self.tr("Move"), said.move),
            (self.tr("Meanwhile"), said.meanwhile),
            (self.tr("Let go"), said.release),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for name, lines in groups:
            for number, line in enumerate(lines):
                row = grid.rowCount()
                if number == 0:
                    grid.addWidget(plain_label(name, "dim"), row, 0, _TOP)
                grid.addWidget(plain_label(line, "large", wrap=True), row, 1)
        needs = [
            (self.tr("You need"), sheet.needs),
            (self.tr("Good to have"), sheet.good_to_have),
        ]
        for name, things in needs:
            if things:
                row = grid.rowCount()
                grid.addWidget(plain_label(name, "dim"), row, 0, _TOP)
                grid.addWidget(plain_label(", ".join(things), wrap=True), row, 1)
        self._card(self.tr("How it goes")).addLayout(grid)

    def _add_dose(self, sheet: ExerciseSheet) -> None:
        item = sheet.item
        column = self._card(self.tr("How much"))
        column.addWidget(plain_label(item_words(item), "large", wrap=True))
        for number in sheet.numbers:
            column.addWidget(plain_label(f"{number.text}  ·  {number.about}", wrap=True))
        for quote in _quotes(sheet.doses):
            column.addWidget(quote)
        if not sheet.doses:
            ours = self.tr("No source gives a dose: this one is our choice.")
            column.addWidget(plain_label(ours, "dim", wrap=True))
        if item.exercise.notes:
            column.addWidget(plain_label(item.exercise.notes, "dim", wrap=True))

    def _options(self, sheet: ExerciseSheet) -> Iterable[QWidget]:
        for option in sheet.item.exercise.options:
            is_on = sheet.item.option_on(option)
            words = self.tr("{option} (on)") if is_on else self.tr("{option} (off)")
            yield plain_label(words.format(option=option.label), wrap=True)

    def _add(self, title: str, widgets: Iterable[QWidget]) -> None:
        widgets = list(widgets)
        if widgets:
            column = self._card(title)
            for widget in widgets:
                column.addWidget(widget)

    def _card(self, title: str) -> QVBoxLayout:
        card = TitledCard(title, (24, 16, 24, 18), 8)
        self._column.addWidget(card)
        return card.column


def _quotes(quoted: Iterable[Quoted]) -> Iterable[QWidget]:
    for quote in quoted:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(quote.text, wrap=True))
        if quote.about:
            column.addWidget(plain_label(quote.about, "dim", wrap=True))
        yield both
