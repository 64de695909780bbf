"""What is shown before the first routine: the notice and the sound check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from psoas_timer.core.soundcheck import MENDS
from psoas_timer.gui.start.sound_check_page import SoundCheckPage
from psoas_timer.gui.theme import Theme
from tests.shots.library import window

CHECKS = (("asks", 0), ("advises", 1), ("gives-up", len(MENDS) + 1))


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield "notice", window(theme, folder, needs_notice=True)
    for name, misses in CHECKS:
        page = SoundCheckPage()
        page.begin(1.0)
        page.ask()
        no = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "No")
        for _ in range(misses):
            no.click()
        yield f"sound-check-{name}", page
