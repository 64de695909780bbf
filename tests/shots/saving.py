"""A routine being saved as audio, and saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.saving_page import SavingPage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home

PATIENCE = 60.0  # seconds


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    routine = open_home().library.routines["full-stretch"].name
    for name in ("runs", "done"):
        may_end = Event()

        def work(
            progress: Callable[[float], None], _: Callable[[], bool], may_end: Event = may_end
        ) -> str:
            progress(0.4)
            may_end.wait(PATIENCE)
            return _saved(routine)

        page = SavingPage()
        page.begin(routine, work)
        if name == "done":
            may_end.set()
            page.finish(PATIENCE)
        yield f"saving-{name}", page
        may_end.set()
        page.finish(PATIENCE)


def _saved(routine: str) -> str:
    chapters = QCoreApplication.translate("Saving", "%n chapter(s)", "", 10)
    saved = QCoreApplication.translate("Saving", "Saved as {path}: {minutes} min, {chapters}.")
    return saved.format(path=Path("Music", f"{routine}.mp3"), minutes=38, chapters=chapters)
