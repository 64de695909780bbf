"""The lines of a form: words, the field of a value beside them, and what is to be noted below."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.fields import ListField, SwitchField
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.words import decimal

AnyField = WrittenField | ListField | SwitchField

_WORDS_WIDTH = 110  # pixels
_DOWN = 8  # pixels that bring a word to the line of what is written in its field


class FieldLines(QWidget):
    """Each line knows where to look for its value; `show_values` makes all of them look."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._shows: list[Callable[[Mapping[str, float]], None]] = []
        self._notes: dict[str, QLabel] = {}
        self._fields: dict[str, QWidget] = {}

    def add(
        self, name: str, words: str, field: AnyField, value: Callable[[], object]
    ) -> tuple[QWidget, ...]:
        """Another line at the end; returns what it is made of. Lines of one name share a note."""
        row = self._grid.rowCount()
        label = plain_label(words, wrap=True)
        label.setMinimumWidth(_WORDS_WIDTH)
        label.setContentsMargins(0, _DOWN, 0, 0)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        if name not in self._notes:
            self._notes[name] = plain_label(role="dim", wrap=True)
            self._grid.addWidget(self._notes[name], row + 1, 1)
        self._fields[words] = field
        self._shows.append(lambda usual: self._show(field, value(), usual.get(name)))
        return label, field

    def show_values(self, usual: Mapping[str, float], notes: Mapping[str, str]) -> None:
        """As they are now. `usual` seconds hold where nothing is said; both are by name."""
        for show in self._shows:
            show(usual)
        for name, note in self._notes.items():
            note.setText(notes.get(name, ""))
            note.setVisible(bool(note.text()))

    def _show(self, field: AnyField, value: object, usual: float | None) -> None:
        if isinstance(field, WrittenField):
            words = self.tr("usually {seconds} s").format(seconds=decimal(usual)) if usual else ""
            field.show_value(value, words)
        else:
            field.show_value(value)

    @property
    def at(self) -> str:
        """The words of the line that a person is at, or nothing."""
        focus = QApplication.focusWidget()
        if focus is None:
            return ""
        found = (w for w, f in self._fields.items() if f is focus or f.isAncestorOf(focus))
        return next(found, "")

    def field(self, words: str) -> QWidget | None:
        return self._fields.get(words)
