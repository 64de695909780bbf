"""Small pictures of figures for lists, drawn one after the other as there is time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from psoas_timer.core.figure.model import Keyframe
from psoas_timer.core.side import Side
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.tokens import DARK

_KEYFRAME = Keyframe.HOLD
_Key = tuple[str, Side | None, int, int]


class Thumbs(QObject):
    """`drawn` tells that there is one more than before."""

    drawn = Signal()

    def __init__(self, theme: Theme, figure_for: FigureFor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure_for = figure_for
        self._drawn: dict[_Key, QPixmap | None] = {}
        self._wanted: list[_Key] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw_next)
        theme.changed.connect(self._forget)

    def of(self, name: str, side: Side | None, size: QSize, ratio: float = 1.0) -> QPixmap | None:
        """The picture if there is one by now; it comes, if there is such a figure."""
        key = (name, side, round(size.width() * ratio), round(size.height() * ratio))
        if key not in self._drawn and key not in self._wanted:
            self._wanted.append(key)
            self._later.start()
        return self._drawn.get(key)

    def _forget(self) -> None:
        self._drawn.clear()
        self.drawn.emit()

    def _draw_next(self) -> None:
        if not self._wanted:
            return
        key = self._wanted.pop(0)
        self._drawn[key] = self._draw(key)
        self.drawn.emit()
        if self._wanted:
            self._later.start()

    def _draw(self, key: _Key) -> QPixmap | None:
        from psoas_timer import figure as pictures

        name, side, width, height = key
        figure = self._figure_for(name)
        if figure is None:
            return None
        tokens = self._theme.tokens
        base = pictures.DARK if tokens is DARK else pictures.LIGHT
        colours = replace(base, ground=tokens.card)
        picture = QPixmap(width, height)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        room = QRectF(picture.rect())
        try:
            pictures.paint_pose(painter, room, figure, figure.pose(_KEYFRAME), side, colours)
        finally:
            painter.end()  # a picture that dies under its painter takes the program with it
        return picture
