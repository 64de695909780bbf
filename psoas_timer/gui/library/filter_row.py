"""Chips that narrow what is shown: where and how one can move, what kind, how long."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.core.findable import Trait
from psoas_timer.gui.fields import Choice, ListField
from psoas_timer.gui.flow_layout import FlowLayout

_LENGTHS = (5, 10, 15, 20, 30, 45)  # minutes
_ROUND = 26  # pixels of padding and border, as the style sheet has them
_MARK = "\N{CHECK MARK}"


class Chip(QPushButton):
    """A word that is switched on or off. A mark says that it is on, not the colour alone."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._words = words
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setAccessibleName(words)
        self.toggled.connect(self._mark)

    def sizeHint(self) -> QSize:
        """Always with room for the mark, so that nothing moves when it comes."""
        marked = self.fontMetrics().horizontalAdvance(f"{_MARK} {self._words}")
        return QSize(marked + _ROUND, super().sizeHint().height())

    def _mark(self, on: bool) -> None:
        self.setText(f"{_MARK} {self._words}" if on else self._words)


class FilterRow(QWidget):
    """`changed` tells that `traits` or `most_minutes` have, `all_asked` that all is to be shown.

    `length` is chosen from a list, which stands where the page puts it.
    """

    changed = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show only"))
        self._chips = {trait: Chip(words) for trait, words in self._words().items()}
        any_length = Choice(None, self.tr("Any length"))
        lengths = (Choice(n, self.tr("Up to {minutes} min").format(minutes=n)) for n in _LENGTHS)
        self.length = ListField(self.tr("Length"), (any_length, *lengths))
        self.length.setMinimumContentsLength(0)
        self.length.setSizeAdjustPolicy(ListField.SizeAdjustPolicy.AdjustToContents)
        self.length.chosen.connect(lambda _minutes: self.changed.emit())
        self._all = self._make_all()
        row = FlowLayout(self, spacing=6)
        for chip in self._chips.values():
            chip.toggled.connect(lambda _on: self.changed.emit())
            row.addWidget(chip)
        row.addWidget(self._all)

    @property
    def last(self) -> QWidget:
        """Where Tab comes last."""
        return self._all

    @property
    def traits(self) -> frozenset[Trait]:
        return frozenset(trait for trait, chip in self._chips.items() if chip.isChecked())

    @property
    def most_minutes(self) -> int | None:
        value = self.length.currentData()
        return value if isinstance(value, int) else None

    def clear(self) -> None:
        """Show all again."""
        for chip in self._chips.values():
            with QSignalBlocker(self):
                chip.setChecked(False)
        self.length.show_value(None)
        self.changed.emit()

    def offer_all(self, offered: bool) -> None:
        """Whether there is a way back to all of them."""
        self._all.setVisible(offered)

    def _make_all(self) -> QPushButton:
        words = self.tr("Show all")
        button = QPushButton(words)
        button.setObjectName("quiet")
        button.setAutoDefault(True)
        button.setAccessibleName(words)
        button.clicked.connect(self.all_asked)
        button.hide()
        return button

    def _words(self) -> dict[Trait, str]:
        return {
            Trait.LYING: self.tr("Lying only"),
            Trait.NO_KNEELING: self.tr("No kneeling"),
            Trait.DESK: self.tr("At the desk"),
            Trait.STRETCH: self.tr("Stretching"),
            Trait.STRENGTH: self.tr("Strength"),
            Trait.MASSAGE: self.tr("Massage"),
            Trait.REST: self.tr("Rest"),
        }
