"""A routine saved as an audio file: what the window's page for it sets to work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from psoas_timer.app.live_home import LiveHome
from psoas_timer.gui.errand import Work
from psoas_timer.gui.saving_page import Saver
from psoas_timer.home import Home, find_routine
from psoas_timer.home_voice import render

translate = QCoreApplication.translate


def saver(live: LiveHome) -> Saver:
    """Saves as it is set when the work begins, whatever is set while it runs."""

    def work(routine: str, path: Path, minutes: int | None) -> Work:
        home = live.now
        return lambda progress, cancelled: save(home, routine, path, progress, cancelled, minutes)

    return Saver(_endings, work)


def _endings() -> tuple[str, ...]:
    """Those of audio files, the one that plays everywhere first."""
    from psoas_timer.rendering import ENDINGS

    return tuple(sorted(ENDINGS, key=lambda ending: ending != "mp3"))


def save(
    home: Home,
    routine: str,
    path: Path,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    minutes: int | None = None,
) -> str:
    """Save that routine, fitted to those minutes, as an audio file; a sentence about what came."""
    from psoas_timer.rendering import CancelledError, CannotRenderError

    try:
        found = find_routine(routine, home.library)
        plan = home.plan(home.fitted(found, minutes).routine if minutes else found)
        rendered = render(home, plan, path, progress=progress, cancelled=cancelled)
    except CancelledError:
        return translate("Saving", "Cancelled: nothing was saved.")
    except (CannotRenderError, ValueError) as error:
        return str(error)
    length = max(1, round(rendered.seconds / 60))
    chapters = translate("Saving", "%n chapter(s)", "", len(rendered.chapters))
    saved = translate("Saving", "Saved as {path}: {minutes} min, {chapters}.")
    return saved.format(path=path, minutes=length, chapters=chapters)
