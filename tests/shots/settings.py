"""The settings, and measuring one's breath."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.core.events import Command
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.settings.key_page import KeyPage
from psoas_timer.gui.settings.keys_page import KeysPage
from psoas_timer.gui.settings.settings_page import SettingsPage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from tests.gui.samples import DEVICES, SETTINGS, USUAL, VOICES
from tests.shots.typed import typed

SI = QLocale.DataSizeFormat.DataSizeSIFormat
BREATHS = (("begun", (6, 6)), ("taken", (6, 5, 6, 7)), ("refused", (1, 1, 1, 1)))


SECTIONS = (
    "Voice", "Cues", "Timing", "Keys", "Appearance", "Session", "Reminders", "Your data",
    "Start afresh",
)  # fmt: skip
TIMES = {"morning-ten": ("mon wed fri 07:30",), "desk-break": ("10:00 15:30",)}
FACTS = {
    "folder.data": "~/.local/share/psoas-timer",
    "folder.config": "~/.config/psoas-timer",
    "folder.state": "~/.local/state/psoas-timer",
    "folder.cache": "~/.cache/psoas-timer",
}


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    for title in SECTIONS:
        page = _page()
        page.show_section(QCoreApplication.translate("Settings", title))
        yield f"settings-{title.lower().replace(' ', '-')}", page
    changed = _page()
    changed.show_section(QCoreApplication.translate("Settings", "Timing"))
    changed.row("timing.rest").chosen.emit(9.5)
    changed.row("timing.rest").take_focus()
    yield "settings-changed", changed
    for name, query in (("found", typed().wanted), ("not-found", "bicycle")):
        page = _page()
        page.search(query)
        yield f"settings-{name}", page
    slow = _page()
    slow.show_value("rate", 100)
    yield "settings-slow", slow
    yield from _key_pages()
    library = open_home().library
    routines = [Choice(name, one.name) for name, one in library.routines.items()]
    timed = _page()
    timed.offer_routines(routines)
    timed.show_value("reminders", TIMES)
    timed.above.times.offer(routines)
    yield "settings-times", timed.above.times
    for name, breaths in BREATHS:
        page = SettingsPage(
            SETTINGS, USUAL, iter(accumulate(breaths, initial=0.0)).__next__, Keymap()
        )
        breath = page.above.breath
        breath.take_focus()
        for _ in range(len(breaths) + 1):
            breath.findChild(QPushButton, "primary").pressed.emit()
        yield f"breath-{name}", breath


def _page() -> SettingsPage:
    page = SettingsPage(SETTINGS, USUAL, lambda: 0.0, Keymap())
    page.offer(VOICES, DEVICES)
    for row, text in FACTS.items():
        page.tell(row, text)
    page.tell("cache_size", QLocale().formattedDataSize(38_400_000, 1, SI))
    page.take_focus()
    return page


def _key_pages() -> Iterator[tuple[str, QWidget]]:
    keymap = Keymap()
    keymap.use({"repeat": ("F6", "Y"), "mute": ("M", "Ctrl+M", "Media Mute")})
    page = KeysPage(keymap)
    page.take_focus()
    yield "keys-page", page
    for name, key in (("asks", None), ("conflict", Qt.Key.Key_N), ("refused", Qt.Key.Key_H)):
        asking = KeyPage(keymap)
        asking.begin(Command.REPEAT, "Y")
        if key is not None:
            none = Qt.KeyboardModifier.NoModifier
            asking.press(QKeyEvent(QEvent.Type.KeyPress, key.value, none, chr(key.value).lower()))
        yield f"key-{name}", asking
