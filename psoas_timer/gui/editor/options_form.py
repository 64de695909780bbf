"""The variants of an exercise that can be switched on: deeper, easier, with another prop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise, Option
from psoas_timer.core.exercise_editing import listed, with_option
from psoas_timer.core.exercise_faults import IN_OPTIONS, Fault
from psoas_timer.core.exercise_parts import option_added, option_removed
from psoas_timer.core.faults import tidy
from psoas_timer.core.limits import LONGEST_LABEL
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.part_fields import CommaRow, Fields, Part, fault_at, small_button
from psoas_timer.gui.editor.slot_part import SlotPart, slot_name
from psoas_timer.gui.editor.step_row import StepRow
from psoas_timer.gui.fields import Choice, ListField, SwitchField
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.fold import Fold


class OptionsForm(QWidget):
    """`edited` carries an Edit of the exercise."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, OptionPart] = {}
        self._figures: tuple[tuple[str, str], ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._adders())

    @property
    def in_hand(self) -> str:
        """The sentence that is being typed, if one is."""
        return next(filter(None, (part.in_hand for part in self._parts.values())), "")

    def show_exercise(self, exercise: Exercise, faults: Sequence[Fault]) -> None:
        names = [option.id for option in exercise.options]
        for gone in [name for name in self._parts if name not in names]:
            part = self._parts.pop(gone)
            part.hide()
            part.deleteLater()
        for number, option in enumerate(exercise.options):
            if option.id not in self._parts:
                part = self._parts[option.id] = OptionPart(option.id, self)
                part.edited.connect(self.edited)
                part.offer_figures(self._figures)
                self._list.insertWidget(number, part)
                part.show()
            self._parts[option.id].show_option(exercise, option, faults)

    def offer_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Those that an option can look like, by id and name."""
        self._figures = tuple(figures)
        for part in self._parts.values():
            part.offer_figures(figures)

    def _adders(self) -> QWidget:
        adders = QWidget()
        row = FlowLayout(adders, spacing=6)
        for words, name, label in (
            (self.tr("Add an easier form"), "easier", self.tr("Easier")),
            (self.tr("Add a deeper form"), "deeper", self.tr("Deeper")),
            (self.tr("Add another option"), "option", self.tr("Option")),
        ):
            row.addWidget(small_button(words, words, lambda n=name, w=label: self._add(n, w)))  # type: ignore[misc]  # bound
        return adders

    def _add(self, name: str, label: str) -> None:
        """The focus goes to what it is called."""
        before = set(self._parts)
        self.edited.emit(Edit(self.tr("add an option"), lambda e: option_added(e, name, label)))
        for new in self._parts.keys() - before:
            self._parts[new].begin()


class OptionPart(Part):
    """One option: what it is called, whether it is on to begin with, and what is said with it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._label = StepRow(self.tr("Name of the option"), alone=True, longest=LONGEST_LABEL)
        self._default = SwitchField(self.tr("To begin with"), self.tr("On"), self.tr("Off"))
        self._props = CommaRow(self.tr("The option needs"))
        self._figure = ListField(self.tr("Figure of the option"), [self._as_the_exercise()])
        named = self.tr("Of the option: {slot}")
        self._slots = [
            SlotPart(f"options.{name}.{slot}", named.format(slot=slot_name(slot)), self)
            for slot in IN_OPTIONS
        ]
        self._inside = Fold(self.tr("What is said and needed then"), self._said())
        fields = Fields()
        fields.add(self.tr("Name"), self._label)
        fields.add(self.tr("To begin with"), self._default)
        self.column.addLayout(fields)
        self.column.addWidget(self._inside)
        words = self.tr("Remove this option")
        self.add_remover(words, words, self._remove)
        self.setFocusProxy(self._label)
        self._join()

    def begin(self) -> None:
        """With its name."""
        self._label.begin()

    @property
    def in_hand(self) -> str:
        return next(filter(None, (part.in_hand for part in self._slots)), "")

    def offer_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Those that it can look like, by id and name."""
        named = (Choice(figure, name) for figure, name in figures)
        self._figure.offer((self._as_the_exercise(), *named))

    def _as_the_exercise(self) -> Choice:
        return Choice(None, self.tr("As the exercise"))

    def show_option(self, exercise: Exercise, option: Option, faults: Sequence[Fault]) -> None:
        at = f"options.{self._name}"
        self._label.show_line(option.label, fault_at(faults, f"{at}.label"))
        self._default.show_value(option.default)
        self._props.show_words(option.props, fault_at(faults, f"{at}.props"))
        self._figure.show_value(option.figure)
        for part in self._slots:
            part.show_lines(exercise, faults)
        said = [line.text for slot in IN_OPTIONS for line in getattr(option, slot)]
        self._inside.tell(" ".join(said) or self.tr("nothing yet"))
        if any(fault.slot.startswith(f"{at}.") and fault.slot != f"{at}.label" for fault in faults):
            self._inside.open()

    def _said(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(12)
        for part in self._slots:
            part.edited.connect(self.edited)
            column.addWidget(part)
        fields = Fields()
        fields.add(self.tr("You need"), self._props)
        fields.add(self.tr("Figure"), self._figure)
        column.addLayout(fields)
        return inside

    def _join(self) -> None:
        name = self._name
        self._label.typed.connect(
            lambda text: self.edit(
                self.tr("rename an option"),
                lambda e: with_option(e, name, label=tidy(text)),
                more=True,
            )
        )
        self._default.chosen.connect(
            lambda on: self.edit(
                self.tr("change an option"), lambda e: with_option(e, name, default=bool(on))
            )
        )
        self._figure.chosen.connect(
            lambda figure: self.edit(
                self.tr("choose a figure"), lambda e: with_option(e, name, figure=figure)
            )
        )
        self._props.typed.connect(
            lambda text: self.edit(
                self.tr("change what it needs"),
                lambda e: with_option(e, name, props=listed(text)),
                more=True,
            )
        )

    def _remove(self) -> None:
        self.focusNextChild()
        name = self._name
        self.edit(self.tr("remove an option"), lambda e: option_removed(e, name))
