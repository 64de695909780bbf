"""The one place where labels are made: plain text only, whatever a file says.

Qt takes `<img src=...>` in a label for markup and `&` in a button for an underline; texts from
files must be shown as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONGEST = 2000  # characters; more would freeze the layout and help nobody
_ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def shown(text: str) -> str:
    """`text` cut to what a screen can bear."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def button_text(text: str) -> str:
    """`text` for a button, where a single & would become an Alt key."""
    return text.replace("&", "&&")


def plain_label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows `text` literally; `role` is its name in the style sheet."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(shown(text))
    label.setObjectName(role)
    label.setWordWrap(wrap)
    return label


class FittedLabel(QLabel):
    """Plain text in a fixed room: as large as wished, smaller if it would not fit.

    Never asks for space, so no text can move the layout.
    """

    def __init__(
        self,
        role: str,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = _ALIGN_LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(role)
        self.setAlignment(align)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._bold = bold
        self._wished = 16

    def wish(self, pixels: int) -> None:
        """Set the height of the letters when there is room for it."""
        if pixels != self._wished:
            self._wished = pixels
            self.update()

    def show_text(self, text: str) -> None:
        """Show `text`; the same text again costs no repaint."""
        if text != self.text():
            self.setText(shown(text))

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text():
            return
        room = self.contentsRect()
        flags = int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)
        painter = QPainter(self)
        painter.setFont(self._fitting(room, flags))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(room, flags, self.text())
        painter.end()

    def _fitting(self, room: QRect, flags: int) -> QFont:
        return fitted_font(
            self.font(), self.text(), QRectF(room), self._wished, bold=self._bold, flags=flags
        )


SMALLEST = 10  # pixels; below this nobody reads


def fitted_font(
    font: QFont, text: str, room: QRectF, wished: int, *, bold: bool = True, flags: int = 0
) -> QFont:
    """`font` with letters as tall as wished, or less, so that `text` fits into `room`."""
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    pixels = wished
    while True:
        font.setPixelSize(max(pixels, 1))
        need = QFontMetricsF(font).boundingRect(room, flags, text)
        fits = need.height() <= room.height() and need.width() <= room.width()
        if fits or pixels <= SMALLEST:
            return font
        pixels -= 1 + pixels // 24
