"""The middle of the session page: the ring, and beside it what to do now and what comes next."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.moment import Moment
from psoas_timer.gui.session.phase_badge import PhaseBadge
from psoas_timer.gui.session.ring import Ring
from psoas_timer.gui.theme import Theme

_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_PHASE_SHARE, _COUNT_SHARE, _CAPTION_SHARE, _FULL_SHARE, _NEXT_SHARE = 18, 10, 33, 28, 11


class Stage(QFrame):
    """Every part has its own fixed share of the room, so no text moves another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setProperty("paused", False)
        self._ring = Ring(theme)
        self._badge = PhaseBadge(theme)
        self._word = FittedLabel("session", bold=True)
        self._count = FittedLabel("session-dim", bold=True)
        self._caption = FittedLabel("session", bold=True, align=_TOP)
        self._instruction = FittedLabel("session-dim", align=_TOP)
        self._next = FittedLabel("session")
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._ring, 9)
        self._layout.addLayout(self._words(), 11)

    def _words(self) -> QVBoxLayout:
        self._phase_row = QHBoxLayout()
        self._phase_row.addWidget(self._badge)
        self._phase_row.addWidget(self._word, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(self._phase_row, _PHASE_SHARE)
        column.addWidget(self._count, _COUNT_SHARE)
        column.addWidget(self._caption, _CAPTION_SHARE)
        column.addWidget(self._instruction, _FULL_SHARE)
        column.addWidget(self._next, _NEXT_SHARE)
        return column

    @property
    def ring(self) -> Ring:
        return self._ring

    def render_moment(self, moment: Moment, snapshot: Snapshot) -> None:
        self._ring.show_left(moment.clock, _left(snapshot), moment.phase)
        self._badge.show_phase(moment.phase)
        self._word.show_text(moment.phase.word)
        self._count.show_text(moment.count)
        self._caption.show_text(moment.caption)
        self._instruction.show_text(moment.instruction)
        self._next.show_text(moment.up_next)
        self._dress(paused=snapshot.mode is Mode.PAUSED)

    def scale_to(self, unit: float, text: float) -> None:
        """`unit` is 1 in a window of 1280 by 800; `text` is that times the chosen text size."""
        edge = round(20 * unit)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(round(36 * unit))
        self._phase_row.setSpacing(round(18 * unit))
        self._badge.setFixedWidth(round(64 * unit))
        self._word.wish(round(58 * text))
        self._count.wish(round(28 * text))
        self._caption.wish(round(38 * text))
        self._instruction.wish(round(25 * text))
        self._next.wish(round(26 * text))

    def _dress(self, *, paused: bool) -> None:
        """Another card while paused; the style sheet knows how it looks."""
        if self.property("paused") != paused:
            self.setProperty("paused", paused)
            self.style().unpolish(self)
            self.style().polish(self)


def _left(snapshot: Snapshot) -> float:
    """What the ring still holds, in whole seconds, so that it moves once a second."""
    if not snapshot.seconds or snapshot.remaining is None:
        return 1.0
    return min(ceil(snapshot.remaining - 0.0005) / snapshot.seconds, 1.0)
