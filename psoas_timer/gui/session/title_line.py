"""Which exercise, which set and repetition, how long is left of all; and the window's tools."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.count_line import CountLine
from psoas_timer.gui.session.moment import Moment
from psoas_timer.gui.session.tools import Tools
from psoas_timer.gui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TitleLine(QWidget):
    """Texts of fixed shares, so that none moves another."""

    def __init__(self, theme: Theme, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = FittedLabel("session", bold=True)
        self._counts = CountLine(theme)
        self._time_left = FittedLabel("session", bold=True, align=_RIGHT)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._title, 12)
        self._row.addWidget(self._counts, 9)
        self._row.addWidget(self._time_left, 5)
        self._row.addWidget(tools)

    def show_moment(self, moment: Moment) -> None:
        self._title.show_text(moment.title)
        self._counts.show_counts(moment.counts)
        self._time_left.show_text(moment.time_left)

    def scale_to(self, unit: float, text: float) -> None:
        """`unit` is 1 in a window of 1280 by 800; `text` is that times the chosen text size."""
        self.setFixedHeight(round(40 * unit))
        self._row.setSpacing(round(20 * unit))
        self._title.wish(round(30 * text))
        self._counts.wish(round(24 * text))
        self._time_left.wish(round(26 * text))
