"""What an exercise is and how much of it is done, to be set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core.changes import Change, changed_exercise
from psoas_timer.core.exercise import Exercise, ExerciseKind, Position
from psoas_timer.core.side import SideOrder
from psoas_timer.core.ways import Way, way_of
from psoas_timer.gui.dose import choices
from psoas_timer.gui.dose.dose_form import DoseForm
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.fields import Choice, ListField, SwitchField
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.exercise_tile import kind_name
from psoas_timer.gui.titled_card import TitledCard
from psoas_timer.gui.words import shown

translate = QCoreApplication.translate
_LONGEST = 200  # characters
_WORDS_WIDTH = 130  # pixels


def _position_name(position: Position) -> str:
    return shown().positions[position] or translate("ExerciseForm", "in any position")


class ExerciseForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: DoseForm | None = None
        self._kind = ListField(
            self.tr("Kind"), [Choice(kind, kind_name(kind)) for kind in ExerciseKind]
        )
        self._position = ListField(
            self.tr("Position"), [Choice(one, _position_name(one)) for one in Position]
        )
        self._sided = SwitchField(
            self.tr("Sides"), self.tr("One side at a time"), self.tr("Both sides at once")
        )
        self._way = ListField(self.tr("One time is"), choices.ways(tuple(Way)))
        self._props = QLineEdit()
        self._props.setAccessibleName(self.tr("You need"))
        self._props.setPlaceholderText(self.tr("mat, strap"))
        self._props.setMaxLength(_LONGEST)
        self._why = plain_label(role="warning", wrap=True)
        self._why.hide()
        self._join()
        self._lay_out()

    def show_exercise(self, exercise: Exercise, dosing: Dosing, fault: str) -> None:
        """`fault` is what cannot be about the dose."""
        self._kind.show_value(exercise.kind)
        self._position.show_value(exercise.position)
        self._sided.show_value(exercise.sides.sided)
        self._way.show_value(way_of(exercise.dose))
        if editing.needing(exercise, self._props.text()).props != exercise.props:
            self._props.setText(", ".join(exercise.props))
        if self._form is None:
            self._form = DoseForm(dosing)
            self._form.changed.connect(self._change)
            self._form.taken_out.connect(self._take_out)
            self._below.addWidget(self._form)
        self._form.show_dosing(dosing)
        self._why.setText(fault)
        self._why.setVisible(bool(fault))

    def put_between(self, widget: QWidget) -> None:
        """Something to be seen after what it is, before how much of it is done."""
        self._cards.insertWidget(1, widget)

    def take_focus(self) -> None:
        self._kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self) -> None:
        self._kind.chosen.connect(
            lambda kind: self._edit(self.tr("change the kind"), lambda e: editing.of_kind(e, kind))
        )
        self._position.chosen.connect(
            lambda to: self._edit(self.tr("change the position"), lambda e: editing.placed(e, to))
        )
        self._sided.chosen.connect(self._set_sided)
        self._way.chosen.connect(
            lambda to: self._edit(self.tr("change the dose"), lambda e: editing.counted_as(e, to))
        )
        self._props.textEdited.connect(
            lambda text: self._edit(
                self.tr("change what it needs"), lambda e: editing.needing(e, text), more=True
            )
        )

    def _set_sided(self, sided: object) -> None:
        order = SideOrder.ALTERNATE if sided else SideOrder.BOTH
        self._edit(self.tr("change the sides"), lambda e: editing.going(e, order))

    def _change(self, change: Change) -> None:
        self._edit(self.tr("change the dose"), lambda e: changed_exercise(e, change))

    def _take_out(self, names: frozenset[str]) -> None:
        words = self.tr("change the dose")
        self._edit(words, lambda e: editing.without_doses(e, names))

    def _edit(self, words: str, do: Callable[[Exercise], Exercise], *, more: bool = False) -> None:
        self.edited.emit(Edit(words, do, more))

    def _lay_out(self) -> None:
        self._cards = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        what = self._card(column, self.tr("What it is"))
        what.addLayout(
            _grid(
                (self.tr("Kind"), self._kind),
                (self.tr("Position"), self._position),
                (self.tr("Sides"), self._sided),
                (self.tr("You need"), self._props),
            )
        )
        self._below = self._card(column, self.tr("How much"))
        self._below.addLayout(_grid((self.tr("One time is"), self._way)))
        self._below.addWidget(self._why)

    @staticmethod
    def _card(into: QVBoxLayout, title: str) -> QVBoxLayout:
        card = TitledCard(title, (22, 16, 22, 18), 10)
        into.addWidget(card)
        return card.column


def _grid(*rows: tuple[str, QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (words, field) in enumerate(rows):
        label = plain_label(words, wrap=True)
        label.setMinimumWidth(_WORDS_WIDTH)
        grid.addWidget(label, number, 0)
        grid.addWidget(field, number, 1)
    return grid
