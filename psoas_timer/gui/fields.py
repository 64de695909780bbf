"""Controls that each hold one value: a list, a scale, one of a few, yes or no.

They tell what a person chose through `chosen` and never what a program showed, and a wheel that
was meant to scroll the page turns none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSlider,
    QWidget,
)

from psoas_timer.gui.labels import button_text, plain_label

_FEWEST = 10  # characters of a list's value that are to be seen at least
_WIDEST_WORDS = 19  # characters of a scale's value


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that can be chosen, its name, and a line about it."""

    value: object
    label: str
    about: str = ""


class ListField(QComboBox):
    """One of many, in a list that opens."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST)
        self.offer(choices)
        self.activated.connect(lambda row: self.chosen.emit(self._choices[row].value))

    @property
    def choices(self) -> tuple[Choice, ...]:
        return self._choices

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these instead, and stay with the value if it is still among them."""
        value = self.currentData() if self.count() else choices[0].value
        self._choices = tuple(choices)
        self.clear()
        for choice in choices:
            self.addItem(choice.label, choice.value)
        self.show_value(value)

    def show_value(self, value: object) -> None:
        """Show that value; one that is not offered is added as it is written."""
        values = [choice.value for choice in self._choices]
        if value not in values:
            self._choices += (Choice(value, str(value)),)
            self.addItem(str(value), value)
        self.setCurrentIndex(values.index(value) if value in values else len(values))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ScaleField(QWidget):
    """A number between two others, with the words that say it beside it."""

    chosen = Signal(object)  # an int if the step is one, else a float

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        step: float,
        words: Callable[[float], str],
        leap: int = 5,
    ) -> None:
        """`step` is that of an arrow key; Page Up and Page Down make `leap` of them."""
        super().__init__()
        self._step = step
        self._words = words
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(name)
        self._slider.setRange(round(low / step), round(high / step))
        self._slider.setPageStep(leap)
        self._slider.setTracking(False)  # a drag is one choice, made where it ends
        self._slider.sliderMoved.connect(self._show_words)
        self._slider.valueChanged.connect(self._on_changed)
        self._label = plain_label()
        self._label.setMinimumWidth(self._label.fontMetrics().averageCharWidth() * _WIDEST_WORDS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._slider, 1)
        row.addWidget(self._label)
        self.setFocusProxy(self._slider)
        self._show_words(self._slider.value())

    @property
    def value(self) -> float:
        return self._number(self._slider.value())

    def show_value(self, value: object) -> None:
        """`value` is a number; one beyond the ends shows the nearest end."""
        assert isinstance(value, int | float)
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(value / self._step))
        self._show_words(self._slider.value())

    def _number(self, steps: int) -> float:
        return steps if self._step == 1 else round(steps * self._step, 3)

    def _show_words(self, steps: int) -> None:
        words = self._words(self._number(steps))
        self._label.setText(words)
        self._slider.setAccessibleDescription(words)

    def _on_changed(self, steps: int) -> None:
        self._show_words(steps)
        self.chosen.emit(self._number(steps))


class _Slider(QSlider):
    """From right to left it fills from the right; a style sheet has to be told."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored != bool(self.property("mirrored")):
            self.setProperty("mirrored", mirrored)
            self.style().unpolish(self)
            self.style().polish(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FewField(QWidget):
    """One of a few, all in sight, each with its line. The arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._buttons: dict[object, QRadioButton] = {}
        for row, choice in enumerate(choices):
            button = QRadioButton(button_text(choice.label))
            button.setAccessibleName(choice.label)
            button.setAccessibleDescription(choice.about)
            button.clicked.connect(lambda _=False, v=choice.value: self.chosen.emit(v))
            self._buttons[choice.value] = button
            grid.addWidget(button, row, 0)
            grid.addWidget(plain_label(choice.about, "dim", wrap=True), row, 1)

    def show_value(self, value: object) -> None:
        for offered, button in self._buttons.items():
            button.setChecked(offered == value)

    def take_focus(self) -> None:
        """Put the focus on the one that is chosen."""
        chosen = [button for button in self._buttons.values() if button.isChecked()]
        for button in chosen or list(self._buttons.values())[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)


class SwitchField(QCheckBox):
    """On or off, and the word for what it is."""

    chosen = Signal(object)

    def __init__(self, name: str, on: str, off: str) -> None:
        super().__init__(button_text(off))
        self._words = {True: on, False: off}
        self.setAccessibleName(name)
        self.toggled.connect(lambda checked: self.setText(button_text(self._words[checked])))
        self.clicked.connect(lambda checked: self.chosen.emit(checked))

    def show_value(self, value: object) -> None:
        self.setChecked(bool(value))


Field = ListField | ScaleField | FewField | SwitchField
