"""Describes the session to a screen reader, and announces to it what no voice says: a pause."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.session.moment import Moment

_SILENT = (Mode.READY, Mode.PAUSED)  # all else is said, by our voice or by the screen reader


class Announcer:
    """Announces on behalf of `widget`."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._told: tuple[Mode, int] | None = None

    def announce(self, snapshot: Snapshot, moment: Moment) -> None:
        step = (snapshot.mode, snapshot.index)
        if step == self._told:
            return
        self._told = step
        words = announcement(snapshot, moment)
        self._widget.setAccessibleDescription(words)
        if snapshot.mode in _SILENT and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))


def announcement(snapshot: Snapshot, moment: Moment) -> str:
    """Phase, side, time and words, as one would tell them."""
    segment = snapshot.segment
    side = f"{segment.side.value.capitalize()} side" if segment and segment.side else ""
    seconds = f"{moment.clock} left" if ":" in moment.clock else ""
    if moment.clock and not seconds:
        seconds = f"{moment.clock} seconds"
    counts = ", ".join(count.words for count in moment.counts)
    parts = (moment.title, moment.phase.word, side, counts, seconds, moment.caption)
    return ". ".join(part.rstrip(".") for part in parts if part) + "."
