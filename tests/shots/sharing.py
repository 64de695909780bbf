"""What somebody gave, before it is kept: a file, a bad one, and a list being written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.app.listing import list_shown
from psoas_timer.app.taking import arrivals
from psoas_timer.core.plain_list import read_list
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage
from psoas_timer.gui.sharing.hub_page import HubPage
from psoas_timer.gui.sharing.list_page import ListPage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from psoas_timer.library import preview
from tests.shots.typed import typed


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    yield "sharing", HubPage()
    given = typed().file
    for name, text in (("given", given), ("given-bad", _broken(given))):
        path = folder / "physio.psoas.yaml"
        path.write_text(text)
        page = ArrivalsPage(Keymap())
        page.show_arrivals(arrivals(preview(path, home.own, folder / "packs"), home))
        path.unlink()
        page.take_focus()
        yield name, page
    for name, text in (("list-empty", ""), ("list", typed().list)):
        listed = ListPage(theme, Keymap(), home.figures.figure_for)
        listed.begin_with(text)
        listed.show_lines(*list_shown(read_list(text, home.library.exercises, home.language), home))
        listed.take_focus()
        yield name, listed


def _broken(given: str) -> str:
    return (
        given.replace("cobra-pose", "cobra-posse")
        .replace("20 s}\nr", "soon}\nr")
        .replace("deep-lunge", "deep-lung")
    )
