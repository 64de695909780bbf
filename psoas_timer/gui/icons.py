"""The drawn signs, from one set of SVG files, in any colour.

Every phase has a sign of its own, so that no phase is told by colour alone.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from psoas_timer import resources

_TINT = b"currentColor"
_SHARPNESS = 3.0  # pixels of a button's picture for one of the screen's, good for any of them


class Icon(StrEnum):
    """A file in `assets/icons`. First the phases, then what one can do."""

    LISTEN = "listen"
    MOVE = "move"  # into place
    HOLD = "hold"
    REP = "rep"
    WORK = "work"
    RELEASE = "release"
    REST = "rest"
    SWITCH = "switch"
    TURN = "turn"  # it is your turn to press a key
    DONE = "done"
    PAUSE = "pause"
    HURT = "hurt"
    GO_ON = "go-on"
    AGAIN = "again"
    STOP = "stop"
    VOICE = "voice"
    VOICE_OFF = "voice-off"
    FULL_SCREEN = "full-screen"
    LEFT = "left"
    RIGHT = "right"
    KEY = "key"
    WARNING = "warning"


def draw(painter: QPainter, icon: Icon, room: QRectF, colour: str) -> None:
    """Draw a sign as large as `room` allows, square and centred; `colour` is #rrggbb."""
    side = min(room.width(), room.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QPointF(room.center()))
    _renderer(icon, colour).render(painter, square)


def picture(icon: Icon, colour: str, size: int) -> QIcon:
    """A sign for a button, `size` pixels wide."""
    pixmap = QPixmap(QSize(size, size) * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, icon, QRectF(0, 0, size, size), colour)
    painter.end()
    return QIcon(pixmap)


@lru_cache(maxsize=256)
def _renderer(icon: Icon, colour: str) -> QSvgRenderer:
    """Read once for each colour: the file is small, but the ring is painted every second."""
    drawn = (resources.assets() / "icons" / f"{icon}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawn.replace(_TINT, colour.encode())))
