"""The session page in every state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.core.dose import Amount, Dose
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.safety.feeling_question import Feeling, FeelingQuestion
from psoas_timer.gui.session.next_time import more_question
from psoas_timer.gui.session.session_page import SessionPage
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home
from tests.shots.moments import states

_DOSE, _MORE = Dose(hold=Amount(30, 60)), Dose(hold=Amount(35, 60))


def pages(theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    shown = dict(states(home))
    for name, snapshot in shown.items():
        page = SessionPage(theme, Keymap())
        page.show_figures(home.figures.figure)
        page.render_snapshot(snapshot)
        yield f"session-{name}", page
    page = SessionPage(theme, Keymap())
    page.render_snapshot(shown["finished"])
    lunge = home.library.exercises["kneeling-lunge"].name
    page.end.ask(more_question(lunge, 5, _DOSE, _MORE))
    page.end.ask(FeelingQuestion(Feeling(before=3, now=1)))
    yield "session-finished-asked", page
