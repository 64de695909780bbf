"""How long the history takes after ten years of daily sessions, beside that of one week.

To be opened, and for its page to be made, shown and painted. Prints; asserts nothing about time.
"""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from psoas_timer.gui.history.history_page import HistoryPage
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.history import History, open_history
from tests.bench.report import MOST_ALIGNED, Floor, line, measured
from tests.history.samples import TODAY, at, each_side, session

ROUNDS = 10
DAYS = {"ten years": 3650, "one week": 7}
EXERCISES = 20


def filled(folder: Path, days: int) -> Path:
    """A session a day, of twenty exercises on both sides."""
    efforts = tuple(e for n in range(EXERCISES) for e in each_side(f"exercise-{n}", 3, item=n))
    history = open_history(folder, at())
    history.merge(session(TODAY - timedelta(days=day), efforts) for day in range(days))
    history.close()
    open_history(folder, at()).close()  # makes the day's backup
    return folder


def opened(folder: Path) -> tuple[float, History]:
    began = time.perf_counter()
    history = open_history(folder, at())
    history.sessions(TODAY, TODAY)
    return time.perf_counter() - began, history


def shown(theme: Theme, history: History) -> float:
    """Seconds until everything on the page is painted."""
    names = {f"exercise-{n}": f"Exercise {n}" for n in range(EXERCISES)}
    began = time.perf_counter()
    page = HistoryPage(theme, history, names, TODAY)
    page.resize(1280, 800)
    page.show()
    QApplication.processEvents()
    page.grab()
    seconds = time.perf_counter() - began
    page.hide()
    page.deleteLater()
    QApplication.processEvents()
    return seconds


def test_ten_years_beside_a_week(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    opening: dict[str, list[float]] = {}
    showing: dict[str, list[float]] = {}
    for name, days in DAYS.items():
        folder = filled(tmp_path / name, days)
        for nth in range(ROUNDS + 1):
            seconds, history = opened(folder)
            page = shown(theme, history)
            history.close()
            if nth:  # the first one warms up
                opening.setdefault(name, []).append(seconds)
                showing.setdefault(name, []).append(page)
        size = sum(path.stat().st_size for path in folder.glob("history*.sqlite3")) / 1024**2
        line(f"{'file of ' + name:{MOST_ALIGNED}} {size:.1f} MiB")
    for what, took in (("opened", opening), ("page made and painted", showing)):
        floor = Floor("one week", took["one week"])
        measured(f"ten years, {what}", took["ten years"], floor)
        measured(f"  one week, {what}", floor.values)
