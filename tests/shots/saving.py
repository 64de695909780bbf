"""A routine being saved as audio, and saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QWidget

from psoas_timer.gui.saving_page import SavingPage
from psoas_timer.gui.theme import Theme
from tests.gui.samples import CARDS

PATIENCE = 60.0  # seconds
SAVED = "Saved as Music/Full stretch.mp3: 38 minutes, 10 chapters."


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    for name in ("runs", "done"):
        may_end = Event()

        def work(
            progress: Callable[[float], None], _: Callable[[], bool], may_end: Event = may_end
        ) -> str:
            progress(0.4)
            may_end.wait(PATIENCE)
            return SAVED

        page = SavingPage()
        page.begin(CARDS[3].name, work)
        if name == "done":
            may_end.set()
            page.finish(PATIENCE)
        yield f"saving-{name}", page
        may_end.set()
        page.finish(PATIENCE)
