"""The few pictures in docs/ that the README shows: `python -m tests.shots --readme`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.theme import Scheme, Theme
from tests.shots import session

DOCS = Path(__file__).resolve().parents[2] / "docs"
PICTURES = {"session-hold-left": "screenshot.png"}
SIZE = QSize(1280, 800)


def take_for_readme(app: QApplication, scratch: Path) -> None:
    """`scratch` is for what a page needs to keep."""
    count_in_english(app)
    theme = Theme(app, Scheme.LIGHT)
    for name, page in session.pages(theme, scratch):
        if name in PICTURES:
            page.resize(SIZE)
            page.show()
            app.processEvents()
            page.grab().save(str(DOCS / PICTURES[name]), quality=0)  # the smallest file
        page.close()
