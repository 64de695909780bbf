"""A column that scrolls, never narrower than the fields in it: what is beside it gives way."""

from __future__ import annotations

from PySide6.QtCore import QSize

from psoas_timer.gui.scroll_column import ScrollColumn

_WIDEST = 620  # pixels that it insists on at most: of long words the rest is cut


class WideColumn(ScrollColumn):
    """As wide as it gets beyond that, and never sideways."""

    def minimumSizeHint(self) -> QSize:
        widget = self.widget()
        inside = widget.minimumSizeHint().width() if widget is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(min(inside + bar, _WIDEST), super().minimumSizeHint().height())
