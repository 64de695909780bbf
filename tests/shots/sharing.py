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

GIVEN = """\
psoas-timer: 1
exercises:
  wall-sit: {name: Wall sit, kind: strengthen, move: [Slide down the wall.], hold: 20 s}
routines:
  tuesday:
    name: Physio, Tuesday
    items: [kneeling-lunge: {times: 3 each side, rest: 20 s}, cobra-pose, wall-sit]
  desk-break: {name: Desk break of the physio, items: [deep-lunge, marching]}
"""
BAD = (
    GIVEN.replace("cobra-pose", "cobra-posse")
    .replace("20 s}\nr", "soon}\nr")
    .replace("deep-lunge", "deep-lung")
)
LIST = """\
Physio Tuesday
Kneeling lunge 3x30s each side
Glute bridges, 2 sets of 15
Zumba 20 minutes
rest 20 s
knee to chest streches 20x
Cobra pose, hold 20 seconds, 3 times
"""


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    yield "sharing", HubPage()
    for name, text in (("given", GIVEN), ("given-bad", BAD)):
        path = folder / "physio.psoas.yaml"
        path.write_text(text)
        page = ArrivalsPage(Keymap())
        page.show_arrivals(arrivals(preview(path, home.own, folder / "packs"), home))
        path.unlink()
        page.take_focus()
        yield name, page
    for name, text in (("list-empty", ""), ("list", LIST)):
        listed = ListPage(theme, Keymap(), home.figures.figure_for)
        listed.begin_with(text)
        listed.show_lines(*list_shown(read_list(text, home.library.exercises, home.language), home))
        listed.take_focus()
        yield name, listed
