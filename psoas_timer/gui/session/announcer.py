"""Describes the session to a screen reader, and announces to it what no voice says: a pause."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.core.side import Side
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
    side = _side(segment.side) if segment and segment.side else ""
    counts = ", ".join(count.words for count in moment.counts)
    parts = (moment.title, moment.phase.word, side, counts, _left(moment.clock), moment.caption)
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _side(side: Side) -> str:
    if side is Side.LEFT:
        return QCoreApplication.translate("Announcer", "Left side")
    return QCoreApplication.translate("Announcer", "Right side")


def _left(clock: str) -> str:
    """How long it goes on, where that is known."""
    if clock.isdigit():
        return QCoreApplication.translate("Announcer", "%n second(s)", None, int(clock))
    told = QCoreApplication.translate("Announcer", "{time} left")
    return told.format(time=clock) if clock else ""
