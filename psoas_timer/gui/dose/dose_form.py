"""The dose of one exercise, to be changed: every value on a line of its own, told at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.changes import Change
from psoas_timer.core.dose import WAYS, Amount, Dose, DoseChange, Tempo
from psoas_timer.core.ranges import is_far_beyond
from psoas_timer.core.side import FirstSide, Side
from psoas_timer.core.verbosity import AS_ROUTINE, Telling
from psoas_timer.core.ways import Way, change_to, way_of
from psoas_timer.gui.dose import choices, values
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.dose.field_lines import FieldLines
from psoas_timer.gui.dose.written_field import WrittenField
from psoas_timer.gui.fields import ListField, SwitchField

CONTRACT_RELAX = DoseChange(contract=Amount(5, 5), relax=Amount(3, 3))  # to begin with; ours


class DoseForm(QWidget):
    """`changed` carries what a person has just changed, as a Change on top of what there was.

    `reset_asked`: make it as it was before they changed anything. `taken_out`: what the person
    does not want to say of the dose any more.
    """

    changed = Signal(object)
    reset_asked = Signal()
    taken_out = Signal(object)  # names of fields of the dose, as a frozenset

    def __init__(self, dosing: Dosing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dosing = dosing
        self._shape: tuple[object, ...] = ()
        self._apart = _differs(dosing)  # does each side have its lines?
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines = FieldLines()
        self._reset = QPushButton(self.tr("Make it as it was"))
        self._reset.setAccessibleName(self.tr("Make it as it was"))
        self._reset.setAutoDefault(True)
        self._reset.clicked.connect(self.reset_asked)
        self._column.addWidget(self._reset, alignment=Qt.AlignmentFlag.AlignLeft)
        self.show_dosing(dosing)

    def show_dosing(self, dosing: Dosing) -> None:
        """The same exercise in another dose; lines are made anew only if there are others now.

        Whoever was at a line is there again, or at the first value if that line is gone.
        """
        self._dosing = dosing
        self._apart = self._apart or _differs(dosing)
        shape, at = self._shape_of(dosing), self._lines.at
        if shape != self._shape:
            self._shape = shape
            self._build()
        self._lines.show_values(dosing.usual, dosing.notes)
        for part in self._of_sets:  # only hidden: it comes while the sets are being written
            part.setVisible(dosing.item.dose().sets > 1)
        self._reset.setVisible(dosing.is_mine)
        if at and not self._lines.at:
            back = self._lines.field(at) or self._first or self
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """To the first value."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    # The lines

    def _shape_of(self, dosing: Dosing) -> tuple[object, ...]:
        """What decides which lines there are."""
        item, dose = dosing.item, dosing.item.dose()
        return (
            *(bool(part) for part in (dose.hold, dose.work, dose.until_key, dose.tempo)),
            *(bool(part) for part in (dose.contract, dose.relax)),
            item.order.sided,
            dose.times.per,
            self._apart,
            tuple(option.id for option in item.exercise.options),
            dosing.ways,
        )

    def _build(self) -> None:
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = FieldLines()
        self._first: QWidget | None = None
        self._column.insertWidget(0, self._lines)
        sided = self._dosing.item.order.sided
        if len(self._dosing.ways) > 1 and not self._apart:
            self._add_way()
        if sided:  # above what it makes two of: who says yes finds them next
            self._add_apart()
        for side in (Side.LEFT, Side.RIGHT) if sided and self._apart else (None,):
            self._add_amounts(side)
        if sided:
            self._add_sides()
        self._add_rests()
        self._add_tempo()
        self._add_contract()
        for option in self._dosing.item.exercise.options:
            self._add_option(option.id, option.label)
        self._add_telling()
        self._lines.setVisible(True)  # at once, not when there is time: the focus may go there

    def _add_way(self) -> None:
        words = self.tr("One time is")
        field = ListField(words, choices.ways(self._dosing.ways))
        field.chosen.connect(self._count_as)
        self._lines.add("way", words, field, lambda: way_of(self._dosing.item.dose()))

    def _add_amounts(self, side: Side | None) -> None:
        dose = self._dosing.item.dose(side)
        names = {Side.LEFT: self.tr("left"), Side.RIGHT: self.tr("right")}
        suffix = f", {names[side]}" if side else ""
        for name, words in (("hold", self.tr("Hold")), ("work", self.tr("Go on for"))):
            if getattr(dose, name) is not None:
                self._add_value(name, words + suffix, values.amounts(), side)
        if not dose.until_key:
            sided = self._dosing.item.order.sided
            kind = values.counts(dose.times.per, sided=sided)
            self._add_value("times", self.tr("Times") + suffix, kind, side)

    def _add_rests(self) -> None:
        self._add_value("sets", self.tr("Sets"), values.sets())
        self._add_value("rest", self.tr("Rest between"), values.rests())
        self._of_sets = self._add_value("set_rest", self.tr("Rest between sets"), values.rests())

    def _add_tempo(self) -> None:
        if self._dosing.item.dose().tempo is None:
            return
        for part, words in (
            ("up", self.tr("Up")), ("pause", self.tr("Pause at the top")), ("down", self.tr("Down"))
        ):  # fmt: skip
            self._add_part(part, words)

    def _add_part(self, part: str, words: str) -> None:
        field = WrittenField(words, values.beats(may_be_none=part == "pause"))
        field.chosen.connect(lambda value: self._change_tempo(part, value))
        self._lines.add(part, words, field, lambda: getattr(self._tempo, part))

    def _add_contract(self) -> None:
        """Contract-relax: what comes before a hold that stands by itself."""
        dose = self._dosing.item.dose()
        if dose.hold is None or (dose.tempo is not None and not _contracts(dose)):
            return
        words = self.tr("Tighten first, then let go")
        switch = SwitchField(words, self.tr("Yes"), self.tr("No"))
        switch.chosen.connect(self._contract)
        self._lines.add("contracts", words, switch, lambda: _contracts(self._dosing.item.dose()))
        for name, words in (("contract", self.tr("Tighten")), ("relax", self.tr("Let go"))):
            if getattr(dose, name) is not None:
                self._add_value(name, words, values.amounts())

    def _add_sides(self) -> None:
        orders = ListField(self.tr("Sides"), choices.orders())
        orders.chosen.connect(lambda value: self.changed.emit(Change(sides=value)))
        self._lines.add("sides", self.tr("Sides"), orders, lambda: self._dosing.item.order)
        first = ListField(self.tr("First side"), choices.first_sides())
        first.chosen.connect(lambda value: self.changed.emit(Change(first_side=value)))
        item = self._dosing.item
        self._lines.add(
            "first_side",
            self.tr("First side"),
            first,
            lambda: self._dosing.item.first_side or item.exercise.first_side or FirstSide.ASK,
        )

    def _add_apart(self) -> None:
        words = self.tr("Sides differ")
        apart = SwitchField(words, self.tr("Yes"), self.tr("No"))
        apart.chosen.connect(self._part)
        self._lines.add("apart", words, apart, lambda: self._apart)

    def _add_option(self, option: str, label: str) -> None:
        switch = SwitchField(label, self.tr("On"), self.tr("Off"))
        switch.chosen.connect(lambda on: self.changed.emit(Change(options={option: bool(on)})))
        self._lines.add(f"option {option}", label, switch, lambda: self._is_on(option))

    def _add_telling(self) -> None:
        words = self.tr("How much is said")
        telling = ListField(words, choices.tellings())
        telling.chosen.connect(lambda value: self.changed.emit(Change(verbosity=value)))
        self._lines.add("verbosity", words, telling, lambda: self._telling)

    def _add_value(
        self, name: str, words: str, kind: values.Kind, side: Side | None = None
    ) -> tuple[QWidget, ...]:
        field = WrittenField(words, kind)
        field.chosen.connect(lambda value: self._change(name, value, side))
        field.start_from(self._dosing.usual.get(name, 0.0))
        self._first = self._first or field
        field.ask_about(lambda value: self._question(name, value))
        return self._lines.add(
            name, words, field, lambda: getattr(self._dosing.item.dose(side), name)
        )

    # What a person does

    @property
    def _tempo(self) -> Tempo:
        return self._dosing.item.dose().tempo or Tempo()

    @property
    def _telling(self) -> Telling:
        item = self._dosing.item
        return item.verbosity or item.exercise.verbosity or AS_ROUTINE

    def _is_on(self, option: str) -> bool:
        item = self._dosing.item
        return any(item.option_on(one) for one in item.exercise.options if one.id == option)

    def _change(self, name: str, value: object, side: Side | None) -> None:
        dose = DoseChange(**{name: value})  # type: ignore[arg-type]  # the name is its own
        if side is None:
            self.changed.emit(Change(dose=dose))
        elif side is Side.LEFT:
            self.changed.emit(Change(left=dose))
        else:
            self.changed.emit(Change(right=dose))

    def _question(self, name: str, value: object) -> str:
        """What to ask before so much is kept; nothing where it is near what the sources give."""
        sourced = self._dosing.sourced.get(name)
        sided = self._dosing.item.order.sided
        if sourced is None or not is_far_beyond(value, sourced, sided=sided):
            return ""
        return self.tr("That is more than twice what the sources give.")

    def _change_tempo(self, part: str, value: object) -> None:
        tempo = replace(self._tempo, **{part: value})  # type: ignore[arg-type]  # the name is its own
        self.changed.emit(Change(dose=DoseChange(tempo=tempo)))

    def _contract(self, wanted: object) -> None:
        if wanted:
            self.changed.emit(Change(dose=CONTRACT_RELAX))
        else:
            self.taken_out.emit(frozenset({"contract", "relax"}))

    def _count_as(self, way: Way) -> None:
        """Its own way brings the exercise's own dose back."""
        if way is self._dosing.ways[0]:
            self.taken_out.emit(WAYS | {"times"})
        else:
            per = self._dosing.item.dose().times.per
            self.changed.emit(Change(dose=change_to(way, per)))

    def _part(self, apart: object) -> None:
        """Two doses begin as the one; the one dose is then what the left side had."""
        self._apart = bool(apart)
        if apart or not _differs(self._dosing):
            self.show_dosing(self._dosing)
        else:
            self.changed.emit(Change(dose=_amounts(self._dosing.item.dose(Side.LEFT))))


def _amounts(dose: Dose) -> DoseChange:
    return DoseChange(hold=dose.hold, work=dose.work, times=dose.times)


def _contracts(dose: Dose) -> bool:
    return bool(dose.contract or dose.relax)


def _differs(dosing: Dosing) -> bool:
    """Does anything say something of one side alone?"""
    item = dosing.item
    sides = (item.left, item.right, item.exercise.left, item.exercise.right)
    return any(change.given() for change in sides)
