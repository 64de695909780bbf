"""One line of a routine, with when it begins: to start from here, or to look at its exercise."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.library.card import Card
from psoas_timer.gui.routine.sheet import StopCard
from psoas_timer.gui.theme import Theme

_HEIGHT, _LOW = 92, 56  # pixels, for text of the usual size: an exercise, anything else
_WHEN = 58
_FIGURE = 116  # pixels, less beside large text
_ASIDE_SCALE = 1.2  # the most: what it is comes before what can be done with it
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StopRow(Card):
    """Enter and Space start from here; `looked` tells that the exercise is to be opened."""

    looked = Signal()

    def __init__(self, stop: StopCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            f"{stop.line}",
            stop.name,
            theme,
            shows=stop.figure,
            side=stop.side,
            parent=parent,
        )
        self.stop = stop
        self._theme = theme
        self.setObjectName("routine")
        self.setAccessibleName(f"{stop.start}, {stop.name}")
        self.setAccessibleDescription(". ".join(filter(None, (stop.dose, stop.facts, stop.length))))
        self._start = FittedLabel("session-dim", bold=True)
        self._start.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._name = FittedLabel("session", bold=True)
        self._dose = FittedLabel("session")
        self._length = FittedLabel("session", align=_RIGHT)
        self._facts = FittedLabel("session-dim")
        self._begin = FittedLabel("accent", bold=True, align=_RIGHT)
        self._look = FittedLabel("accent", bold=True, align=_RIGHT)
        self._lay_out()
        self._fill()
        self.rescale()
        theme.changed.connect(self.rescale)

    def rescale(self) -> None:
        scale = self._theme.scale
        height = round((_HEIGHT if self.stop.exercise else _LOW) * scale)
        self.setFixedHeight(height)
        self._start.setFixedWidth(round(_WHEN * scale))
        figure = round(_FIGURE / max(scale, 1.0))
        self.figure.setFixedSize(figure, min(height - 16, figure))
        for label, pixels in (
            (self._start, 18), (self._name, 19), (self._dose, 17), (self._facts, 15),
        ):  # fmt: skip
            label.wish(round(pixels * scale))
        aside = ((self._length, 17, self.stop.length), (self._begin, 15, self._begins()),
                 (self._look, 15, self._looks()))  # fmt: skip
        small = min(scale, _ASIDE_SCALE)
        for label, pixels, words in aside:
            label.wish(round(pixels * small))
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
            label.setFixedWidth(_width(self.font(), words, round(pixels * small)))

    def sizeHint(self) -> QSize:
        return QSize(400, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Right and self.stop.exercise:
            if not event.isAutoRepeat():
                self.looked.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._begin.show_text(self._begins())
        self._look.show_text(self._looks())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._begin.show_text("")
        self._look.show_text("")
        super().focusOutEvent(event)

    def _begins(self) -> str:
        return self.tr("Start here (Enter)")

    def _looks(self) -> str:
        return self.tr("Look at it (→)")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        rows = (
            (self._name, self._length),
            (self._dose, self._begin),
            (self._facts, self._look),
        )
        for left, right in rows if self.stop.exercise else ((self._name, self._begin),):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(left, 1)
            row.addWidget(right)
            words.addLayout(row, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(18, 8, 20, 8)
        across.setSpacing(14)
        across.addWidget(self._start)
        across.addWidget(self.figure)
        across.addLayout(words, 1)
        self.figure.setVisible(bool(self.stop.exercise))
        for part in self.findChildren(FittedLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _fill(self) -> None:
        self._start.show_text(self.stop.start)
        self._name.show_text(self.stop.name)
        self._dose.show_text(self.stop.dose)
        self._facts.show_text(self.stop.facts)
        self._length.show_text(self.stop.length)


def _width(font: QFont, words: str, pixels: int) -> int:
    """What `words` take in letters as tall as that."""
    font = QFont(font)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(words) + 2
