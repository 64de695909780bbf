"""The settings, and the measuring of a breath that is reached from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from psoas_timer.gui.breath_page import BreathPage
from psoas_timer.gui.settings_form import SettingsForm


class SettingsPage(QStackedWidget):
    """`changed` carries a setting's name and its new value, to be kept at once."""

    opened = Signal()
    changed = Signal(str, object)
    hear_asked = Signal()
    check_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        values: Mapping[str, object],
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        """`values` are by the settings' own names; `clock` tells seconds, to measure a breath."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Settings")
        self._form = SettingsForm(values)
        self._breath = BreathPage(clock)
        self.addWidget(self._form)
        self.addWidget(self._breath)
        self._form.changed.connect(self.changed)
        self._form.hear_asked.connect(self.hear_asked)
        self._form.check_asked.connect(self.check_asked)
        self._form.measure_asked.connect(self._measure)
        self._form.closed.connect(self.closed)
        self._breath.taken.connect(self._take)
        self._breath.closed.connect(self._back_to_form)

    def show_value(self, name: str, value: object) -> None:
        """Show a setting that was changed elsewhere."""
        self._form.show_value(name, value)

    @property
    def form(self) -> SettingsForm:
        return self._form

    def take_focus(self) -> None:
        self.setCurrentWidget(self._form)
        self._form.take_focus()
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.setCurrentWidget(self._breath)
        self._breath.begin()

    def _take(self, seconds: float) -> None:
        self._form.show_value("breath", seconds)
        self.changed.emit("breath", seconds)
        self._back_to_form()

    def _back_to_form(self) -> None:
        self.setCurrentWidget(self._form)
        self._form.focus_measure()
