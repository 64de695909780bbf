"""The phase, to be read from across the room: its sign and its word on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from psoas_timer.gui.icons import Icon, draw
from psoas_timer.gui.labels import fitted_font
from psoas_timer.gui.session.moment import Phase
from psoas_timer.gui.theme import Theme

_ICON, _LETTERS, _GAP, _EDGE = 0.5, 0.6, 0.28, 0.36  # of the height


class PhaseSign(QWidget):
    """A band in the colour of the phase."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phase = Phase("", Icon.TURN, "accent")
        self.setAccessibleName(self.tr("Phase"))

    def show_phase(self, phase: Phase) -> None:
        if phase != self._phase:
            self._phase = phase
            self.setAccessibleDescription(phase.word)
            self.update()

    @property
    def phase(self) -> Phase:
        return self._phase

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, room = self._theme.tokens, QRectF(self.rect())
        tall, word = room.height(), self._phase.word
        size, gap = tall * _ICON, tall * _GAP
        words = QRectF(0, 0, room.width() - size - gap - 2 * tall * _EDGE, tall)
        font = fitted_font(self.font(), word, words, round(tall * _LETTERS))
        words.setWidth(QFontMetricsF(font).horizontalAdvance(word) + 1)
        left = (room.width() - size - gap - words.width()) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words.moveLeft(left if mirrored else left + size + gap)
        icon_at = left + words.width() + gap if mirrored else left
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, self._phase.colour)))
        painter.drawRoundedRect(room, tall * 0.3, tall * 0.3)
        icon = QRectF(icon_at, (tall - size) / 2, size, size)
        draw(painter, self._phase.icon, icon, tokens.on_accent)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()
