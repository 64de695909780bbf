"""What one must see from across the room: the phase, between the flags of the two sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from psoas_timer.core.side import Side
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.session.phase_sign import PhaseSign
from psoas_timer.gui.session.side_flag import SideFlag
from psoas_timer.gui.theme import Theme

_TALL, _FLAG = 76, 310  # pixels in a window of 1280 by 800


class SessionHeader(QWidget):
    """Its layout is the same for every language: left is on the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = PhaseSign(theme)
        self._flags = tuple(SideFlag(theme, side) for side in (Side.LEFT, Side.RIGHT))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._flags[0])
        self._row.addWidget(self._sign, 1)
        self._row.addWidget(self._flags[1])

    def show_phase(self, phase: Phase, side: Side | None) -> None:
        """The phase, and the working side if one works alone."""
        self._sign.show_phase(phase)
        for flag in self._flags:
            flag.show_side(side)

    def scale_to(self, unit: float) -> None:
        """`unit` is 1 in a window of 1280 by 800."""
        self.setFixedHeight(round(_TALL * unit))
        self._row.setSpacing(round(16 * unit))
        for flag in self._flags:
            flag.setFixedWidth(round(_FLAG * unit))
