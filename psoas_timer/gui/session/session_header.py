"""The line above a session: what is done, a quiet note, and how long is left of the whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.moment import Moment

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SessionHeader(QWidget):
    """Three texts of fixed shares, so that none moves another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = FittedLabel("session", bold=True)
        self._note = FittedLabel("session-dim", bold=True, align=_RIGHT)
        self._time_left = FittedLabel("session", bold=True, align=_RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for label, share in ((self._title, 6), (self._note, 2), (self._time_left, 3)):
            row.addWidget(label, share)

    def show_moment(self, moment: Moment, note: str) -> None:
        self._title.show_text(moment.title)
        self._note.show_text(note)
        self._time_left.show_text(moment.time_left)

    def scale_to(self, unit: float, text: float) -> None:
        """`unit` is 1 in a window of 1280 by 800; `text` is that times the chosen text size."""
        self.setFixedHeight(round(52 * unit))
        self._title.wish(round(38 * text))
        self._note.wish(round(22 * text))
        self._time_left.wish(round(28 * text))
