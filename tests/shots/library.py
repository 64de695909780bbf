"""The routines to choose from, in the whole window, and what the window lays above them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.errand import Work
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.saving_page import Saver
from psoas_timer.gui.theme import Theme
from tests.gui.samples import CARDS, PROBLEMS

NO_VOICE = "There is no voice: install espeak-ng. The routine goes on with tones and large text."


def pages(theme: Theme, folder: Path) -> Iterator[tuple[str, QWidget]]:
    yield "library", window(theme, folder)
    troubled = window(theme, folder, problems=PROBLEMS)
    troubled.show_trouble(NO_VOICE)
    yield "library-problems", troubled
    helped = window(theme, folder)
    helped.show_keys()
    yield "keys", helped


def window(
    theme: Theme, folder: Path, *, needs_notice: bool = False, problems: tuple[str, ...] = ()
) -> MainWindow:
    return MainWindow(
        theme=theme,
        cards=CARDS,
        start_routine=lambda _routine: None,
        memory=QSettings(str(folder / "none.ini"), QSettings.Format.IniFormat),
        problems=problems,
        needs_notice=needs_notice,
        saver=Saver(lambda: ("mp3",), _never),
    )


def _never(_routine: str, _path: Path) -> Work:
    raise AssertionError("nothing is saved in a picture")
