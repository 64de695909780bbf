"""A short list at the side of a page: the arrow keys choose what the page shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QListWidget, QSizePolicy

_ACROSS, _DOWN = 44, 20  # pixels around a title
_RING = 8  # and around them all


class TopicList(QListWidget):
    """As wide as its longest title; `currentRowChanged` tells which was chosen."""

    def __init__(self, name: str, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("topics")
        self.setAccessibleName(name)
        self.addItems(list(titles))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """The style sheet has no room around a title that the list would know of."""
        metrics = self.fontMetrics()
        for number in range(self.count()):
            item = self.item(number)
            width = metrics.horizontalAdvance(item.text()) + _ACROSS
            item.setSizeHint(QSize(width, metrics.height() + _DOWN))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hints = [self.item(number).sizeHint() for number in range(self.count())]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width + _RING, sum(hint.height() for hint in hints) + _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 80)
