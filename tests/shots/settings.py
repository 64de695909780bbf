"""The settings, and measuring one's breath."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from tests.gui.samples import DEVICES, SETTINGS, USUAL, VOICES

BREATHS = (("begun", (6, 6)), ("taken", (6, 5, 6, 7)), ("refused", (1, 1, 1, 1)))


SECTIONS = ("Voice", "Cues", "Timing", "Session", "Your data")
FACTS = {
    "folder.data": "~/.local/share/psoas-timer",
    "folder.config": "~/.config/psoas-timer",
    "folder.state": "~/.local/state/psoas-timer",
    "folder.cache": "~/.cache/psoas-timer",
    "cache_size": "38.4 MB",
}


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    for title in SECTIONS:
        page = _page()
        page.show_section(title)
        yield f"settings-{title.lower().replace(' ', '-')}", page
    changed = _page()
    changed.show_section("Timing")
    changed.row("timing.rest").chosen.emit(9.5)
    changed.row("timing.rest").take_focus()
    yield "settings-changed", changed
    for name, query in (("found", "loud"), ("not-found", "bicycle")):
        page = _page()
        page.search(query)
        yield f"settings-{name}", page
    slow = _page()
    slow.show_value("rate", 100)
    yield "settings-slow", slow
    for name, breaths in BREATHS:
        page = SettingsPage(SETTINGS, USUAL, iter(accumulate(breaths, initial=0.0)).__next__)
        breath = page.breath_page
        breath.take_focus()
        for _ in range(len(breaths) + 1):
            breath.findChild(QPushButton, "primary").pressed.emit()
        yield f"breath-{name}", breath


def _page() -> SettingsPage:
    page = SettingsPage(SETTINGS, USUAL, lambda: 0.0)
    page.offer(VOICES, DEVICES)
    for row, text in FACTS.items():
        page.tell(row, text)
    page.take_focus()
    return page
