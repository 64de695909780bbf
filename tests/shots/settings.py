"""The settings, and measuring one's breath."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from tests.gui.samples import SETTINGS

BREATHS = (("begun", (6, 6)), ("taken", (6, 5, 6, 7)), ("refused", (1, 1, 1, 1)))


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    page = SettingsPage(SETTINGS, lambda: 0.0)
    page.form.take_focus()
    yield "settings", page
    slow = SettingsPage(SETTINGS, lambda: 0.0)
    slow.show_value("rate", 100)
    slow.form.focus_measure()
    yield "settings-slow", slow
    for name, breaths in BREATHS:
        page = SettingsPage(SETTINGS, iter(accumulate(breaths, initial=0.0)).__next__)
        breath = page.breath_page
        breath.take_focus()
        for _ in range(len(breaths) + 1):
            breath.findChild(QPushButton, "primary").pressed.emit()
        yield f"breath-{name}", breath
