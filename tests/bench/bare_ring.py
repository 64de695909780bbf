"""The least that a countdown in a window can be: what every figure of ours is set beside."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

LASTS = 3600.0  # seconds


class BareRing(QWidget):
    """Counts down by one timer to each next second, and does nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Bare ring")
        self.resize(1280, 800)
        self._end = time.monotonic() + LASTS
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._tick()

    def _tick(self) -> None:
        self.update()
        left = self._end - time.monotonic()
        self._timer.start(max(int(left % 1.0 * 1000) + 1, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        left = max(self._end - time.monotonic(), 0.0)
        size = min(self.width(), self.height()) - 40
        room = QRectF((self.width() - size) / 2, 20, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#d0d7de"), 18))
        painter.drawEllipse(room)
        painter.setPen(QPen(QColor("#0f766e"), 18))
        painter.drawArc(room, 90 * 16, -round(360 * 16 * left / LASTS))
        font = QFont()
        font.setPixelSize(size // 5)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(int(left)))
        painter.end()


def main() -> None:
    app = QApplication(sys.argv)
    ring = BareRing()
    ring.show()
    app.exec()
