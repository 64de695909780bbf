"""The settings, and the measuring of a breath that is reached from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.gui.page import Page
from psoas_timer.gui.settings.breath_page import BreathPage
from psoas_timer.gui.settings.settings_form import SettingsForm


class SettingsPage(Page):
    """`changed` carries a setting's name and its new value, to be kept at once."""

    opened = Signal()
    changed = Signal(str, object)
    hear_asked = Signal()
    check_asked = Signal()
    measure_asked = Signal()  # open `breath_page`

    def __init__(
        self,
        values: Mapping[str, object],
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        """`values` are by the settings' own names; `clock` tells seconds, to measure a breath."""
        super().__init__(self.tr("Settings"), parent)
        self._clock = clock
        self._form = SettingsForm(values)
        self._measuring = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._form.changed.connect(self.changed)
        self._form.hear_asked.connect(self.hear_asked)
        self._form.check_asked.connect(self.check_asked)
        self._form.measure_asked.connect(self._measure)
        self._form.closed.connect(self.closed)

    @cached_property
    def breath_page(self) -> BreathPage:
        """Where a breath is measured; what comes of it is a setting."""
        page = BreathPage(self._clock)
        page.taken.connect(self._take)
        return page

    def show_value(self, name: str, value: object) -> None:
        """Show a setting that was changed elsewhere."""
        self._form.show_value(name, value)

    @property
    def form(self) -> SettingsForm:
        return self._form

    def take_focus(self) -> None:
        if self._measuring:
            self._form.focus_measure()
        else:
            self._form.take_focus()
        self._measuring = False
        self.opened.emit()

    def _measure(self) -> None:
        self._measuring = True
        self.measure_asked.emit()

    def _take(self, seconds: float) -> None:
        self._form.show_value("breath", seconds)
        self.changed.emit("breath", seconds)
        self.breath_page.closed.emit()
