"""The session page in every state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer import resources
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.theme import Theme
from psoas_timer.library import FigureShelf, Library
from tests.gui.samples import STATES


def pages(theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    figures = FigureShelf(Library(), resources.assets() / "figures")
    for name, snapshot in STATES.items():
        page = SessionPage(theme, Keymap())
        page.show_figures(figures.figure)
        page.render_snapshot(snapshot)
        yield f"session-{name}", page
