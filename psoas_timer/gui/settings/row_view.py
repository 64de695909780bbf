"""One row of the settings: what it is, what is set, what it usually is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.fields import FewField, Field, ListField, ScaleField, SwitchField
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.settings.rows import Control, Few, Listed, Row, Scale, Switch, Told

translate = QCoreApplication.translate

_WIDE = 66  # characters; in a narrower row the control stands below its words
_WORDS, _CONTROL = 4, 5  # shares of a wide row
_SMALLEST = 160  # pixels


class RowView(QWidget):
    """`chosen` carries a new value; `reset_asked`: as usual; `deed_asked`: the button's deed."""

    chosen = Signal(object)
    reset_asked = Signal()
    deed_asked = Signal(object)

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        self._usual_line = plain_label(role="dim")
        self._usual_line.hide()
        self._warning = plain_label(role="warning", wrap=True)
        self._warning.hide()
        self._told = plain_label(wrap=True)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._field = _field(row)
        self._reset = QPushButton(translate("RowView", "Reset"))
        self._reset.setObjectName("quiet")
        self._reset.setAutoDefault(True)
        self._reset.clicked.connect(self.reset_asked)
        self._reset.hide()
        self._button = _deed_button(row)
        if self._button is not None:
            self._button.clicked.connect(lambda: self.deed_asked.emit(row.deed))
        if self._field is not None:
            self._field.chosen.connect(self.chosen)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    def _lay_out(self) -> None:
        """From the outside in: each part is dressed once, when it comes into its place."""
        words, usual, controls = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(8)
        self._across.addLayout(words, _WORDS)
        self._across.addLayout(controls, _CONTROL)
        words.setSpacing(2)
        words.addWidget(plain_label(self.row.label, "row", wrap=True))
        words.addWidget(plain_label(self.row.about, "dim", wrap=True))
        words.addLayout(usual)
        words.addWidget(self._warning)
        words.addStretch()
        usual.setSpacing(10)
        usual.addWidget(self._usual_line)
        usual.addWidget(self._reset)
        usual.addStretch()
        controls.setSpacing(12)
        if isinstance(self.row.control, Told):
            controls.addWidget(self._told, 1)
        if self._field is not None:
            # A switch is as wide as its box and word, so that its ring is too.
            controls.addWidget(self._field, 0 if isinstance(self._field, SwitchField) else 1)
        if isinstance(self._field, SwitchField | None):
            controls.addStretch()
        if self._button is not None:
            controls.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def field(self) -> Field | None:
        return self._field

    @property
    def button(self) -> QPushButton | None:
        """The one for its deed."""
        return self._button

    def show_value(self, value: object, usual: object) -> None:
        """Show what is set, and offer the usual if that is something else."""
        if self._field is not None:
            self._field.show_value(value)
            self._show_usual(usual, differs=value != usual)

    def tell(self, text: str) -> None:
        """Show what a row without a control has to tell."""
        self._told.setText(text)
        self._told.setAccessibleName(f"{self.row.label}: {text}")

    def warn(self, sentence: str) -> None:
        """Say what comes of what is set; an empty sentence takes it away."""
        self._warning.setText(sentence)
        self._warning.setVisible(bool(sentence))

    def _show_usual(self, usual: object, *, differs: bool) -> None:
        assert self.row.control is not None
        words = self.row.control.words(usual)
        line = (
            translate("RowView", "Usually {value}: our number.")
            if self.row.ours
            else translate("RowView", "Usually: {value}.")
        )
        self._usual_line.setText(line.format(value=words))
        self._usual_line.setVisible(differs or self.row.ours)
        name = translate("RowView", "Reset {setting} to {value}")
        self._reset.setAccessibleName(name.format(setting=self.row.label, value=words))
        if self._reset.hasFocus() and not differs:
            self.take_focus()
        self._reset.setVisible(differs)

    def take_focus(self) -> None:
        """Put the focus on what can be set or done here."""
        if isinstance(self._field, FewField):
            self._field.take_focus()
        elif self._field is not None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._button is not None:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way is not self._across.direction():
            self._across.setDirection(way)


def _field(row: Row) -> Field | None:
    field = _made(row.control, row.label)
    if isinstance(field, ListField | SwitchField):
        field.setAccessibleDescription(row.about)
    return field


def _made(control: Control | None, name: str) -> Field | None:
    match control:
        case Listed(choices):
            return ListField(name, choices)
        case Few(choices):
            return FewField(name, choices)
        case Scale():
            return ScaleField(
                name, control.low, control.high, control.step, control.say, control.leap
            )
        case Switch(on, off):
            return SwitchField(name, on, off)
    return None


def _deed_button(row: Row) -> QPushButton | None:
    if row.deed is None:
        return None
    button = plain_button(row.deed_label)
    button.setAccessibleDescription(f"{row.label}. {row.about}")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
