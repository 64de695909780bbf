"""The help, topic by topic."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from psoas_timer.gui.help.help_page import HelpPage
from psoas_timer.gui.help.topics import topics
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme
from tests.gui.samples import FACTS


def pages(_theme: Theme, _folder: Path) -> Iterator[tuple[str, QWidget]]:
    for topic in topics(FACTS, Keymap()):
        page = HelpPage(FACTS, Keymap())
        page.show_topic(topic.title)
        page.take_focus()
        yield f"help-{topic.title.lower().replace(' ', '-')}", page
