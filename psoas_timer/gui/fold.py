"""A part of a page that is closed until somebody wants it: its title is a button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import button_text, plain_label

_AT, _SIZE = 14, 4.5  # pixels: the middle of the arrow from the edge, and half its width
_LINE = 2.0
_INDENT = 29  # pixels: where the title begins


class Fold(QWidget):
    """`body` is what is shown below the title while it is open."""

    opened = Signal()

    def __init__(
        self, title: str, body: QWidget, parent: QWidget | None = None, *, is_card: bool = False
    ) -> None:
        """`is_card`: its title is as large as that of a card."""
        super().__init__(parent)
        self._head = _Head(title)
        self._head.setProperty("card", is_card)
        self._inside = plain_label(role="dim", wrap=True)
        self._inside.setContentsMargins(_INDENT, 0, 0, 0)
        self._head.toggled.connect(body.setVisible)
        self._head.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        column.addWidget(body)
        body.hide()
        self.setFocusProxy(self._head)
        self.tell("")

    @property
    def is_open(self) -> bool:
        return self._head.isChecked()

    def open(self) -> None:
        self._head.setChecked(True)

    def tell(self, words: str) -> None:
        """What is in it; below its title while it is closed."""
        self._inside.setText(words)
        self._show_inside()
        self._head.setAccessibleDescription(words)

    def _on_toggled(self, is_open: bool) -> None:  # a slot
        self._show_inside()
        if is_open:
            self.opened.emit()

    def _show_inside(self) -> None:
        self._inside.setVisible(bool(self._inside.text()) and not self.is_open)


class _Head(QPushButton):
    """Enter opens and closes it, as Space does; an arrow tells which."""

    def __init__(self, title: str) -> None:
        super().__init__(button_text(title))
        self.setAccessibleName(title)
        self.setObjectName("fold")
        self.setCheckable(True)
        self.setAutoDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(self.width() - _AT if mirrored else _AT, self.height() / 2)
        down = QPolygonF(
            [QPointF(-_SIZE, -_SIZE / 2), QPointF(0, _SIZE / 2), QPointF(_SIZE, -_SIZE / 2)]
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().buttonText().color(), _LINE))
        painter.translate(middle)
        if not self.isChecked():
            painter.rotate(90 if mirrored else -90)
        painter.drawPolyline(down)
        painter.end()
