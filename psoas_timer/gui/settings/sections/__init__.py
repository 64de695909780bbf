"""All rows of the settings page: every setting with its words, its limits and its control."""

from __future__ import annotations

from psoas_timer.gui.settings.rows import Section
from psoas_timer.gui.settings.sections.cues import cues
from psoas_timer.gui.settings.sections.data import afresh, data
from psoas_timer.gui.settings.sections.look import appearance, keys
from psoas_timer.gui.settings.sections.reminders import reminders
from psoas_timer.gui.settings.sections.session import session
from psoas_timer.gui.settings.sections.timing import timing
from psoas_timer.gui.settings.sections.voice import voice


def sections() -> tuple[Section, ...]:
    """In the order in which they stand on the page, in the language of the window."""
    return (
        voice(),
        cues(),
        timing(),
        keys(),
        appearance(),
        session(),
        reminders(),
        data(),
        afresh(),
    )
