"""What is shown before the first routine: the notice and the sound check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from psoas_timer.core.phrases import ENGLISH
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.start.practice_page import PracticePage
from psoas_timer.gui.start.sound_check_page import SoundCheckPage
from psoas_timer.gui.start.speaker_page import SpeakerPage
from psoas_timer.gui.theme import Theme
from tests.gui.conftest import NO_MODIFIER
from tests.shots.library import window

Key = Qt.Key
KEYS = [Key.Key_Space, Key.Key_Space, Key.Key_Right, Key.Key_H]
CHECKS = (("asks", 0), ("advises", 1), ("gives-up", len(ENGLISH.shown.sound_check.mends) + 1))


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield "notice", window(theme, folder, needs_notice=True)
    for name, misses in CHECKS:
        page = SoundCheckPage()
        page.show()
        page.begin(1.0)
        page.ask()
        for _ in range(misses):
            QTest.keyClick(page, Key.Key_N)
        page.show_step(2, 3)
        yield f"sound-check-{name}", page
    asking = SpeakerPage()
    asking.take_focus()
    yield "who-speaks", asking
    yield from _practice()


def _practice() -> Iterator[tuple[str, QWidget]]:
    for name, keys in (("begun", []), ("wrong", [Key.Key_H]), ("over", KEYS)):
        page = PracticePage(Keymap())
        page.show_step(3, 3)
        page.begin()
        page.take_focus()
        for key in keys:
            page.press(QKeyEvent(QEvent.Type.KeyPress, key.value, NO_MODIFIER))
        yield f"practice-{name}", page
