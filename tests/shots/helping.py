"""The help, topic by topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.app.helping import facts
from psoas_timer.gui.help.help_page import HelpPage
from psoas_timer.gui.help.topics import Facts, topics
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme
from psoas_timer.home import open_home

_FOLDERS = (".local/share", ".config", ".cache", ".local/state")


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    told = _of_anybody(facts(open_home()))
    for topic in topics(told, Keymap()):
        page = HelpPage(told, Keymap())
        page.show_topic(topic.title)
        page.take_focus()
        yield f"help-{topic.title.lower().replace(' ', '-')}", page


def _of_anybody(told: Facts) -> Facts:
    """The same without the folders of this machine."""
    names = (name for name, _ in told.folders)
    folders = (f"~/{folder}/psoas-timer" for folder in _FOLDERS)
    return replace(told, folders=tuple(zip(names, folders, strict=True)))
