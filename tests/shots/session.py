"""The session page in every state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.theme import Theme
from tests.gui.samples import STATES


def pages(theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    for name, snapshot in STATES.items():
        page = SessionPage(theme, Keymap())
        page.render_snapshot(snapshot)
        yield f"session-{name}", page
