"""The history page: with a good deal done, and with nothing yet."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from psoas_timer.gui.history.history_page import HistoryPage
from psoas_timer.gui.theme import Theme
from psoas_timer.history import History, open_history
from psoas_timer.history.records import Felt
from psoas_timer.home import open_home
from tests.history.samples import TODAY, at, each_side, held, hurt, session
from tests.shots.typed import typed


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    home = open_home()
    exercises = home.library.exercises
    names = {one: exercises[one].name for one in ("kneeling-lunge", "glute-bridge")}
    done = some_history(Path(mkdtemp(dir=folder)), home.library.routines["full-stretch"].name)
    yield "history", HistoryPage(theme, done, names, TODAY)
    yield (
        "history-empty",
        HistoryPage(theme, open_history(Path(mkdtemp(dir=folder)), at()), {}, TODAY),
    )


def some_history(folder: Path, routine: str) -> History:
    """Four months of somebody who stretches every other day and is getting better."""
    rng, history = random.Random(1), open_history(folder, at())
    records = []
    for ago in range(120):
        if rng.random() < 0.55 and ago:
            continue
        lunges = each_side("kneeling-lunge", rng.choice((2, 3, 3, 4)))
        bridges = tuple(held("glute-bridge", rep=n, seconds=5, planned=5) for n in range(15))
        pains = (hurt(rng.randint(1, 6), "kneeling-lunge"),) if rng.random() < 0.15 else ()
        one = session(
            TODAY - timedelta(days=ago),
            (*lunges, *bridges),
            ran=rng.randint(400, 1400),
            completed=rng.random() < 0.9,
            pains=pains,
            note=typed().note if ago == 0 else "",
        )
        level = min(7, 2 + ago // 30 + rng.randint(0, 2))
        one = replace(one, name=routine)
        records.append(one.edited(before=Felt(level), after=Felt(max(level - 2, 0))))
    history.merge(records)
    return history
