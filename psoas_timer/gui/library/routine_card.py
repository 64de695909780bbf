"""One routine to choose: what it is called, how long it takes, and what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEIGHT = 152  # pixels, for text of the usual size
_ALL = 10_000
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 3,
    Qt.Key.Key_PageUp: -3,
    Qt.Key.Key_End: _ALL,
    Qt.Key.Key_Home: -_ALL,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineCard:
    """What the library page shows of a routine. All texts are plain words."""

    id: str
    name: str
    about: str = ""
    minutes: int
    exercises: int
    positions: tuple[str, ...] = ()  # "on your back", "half kneeling"
    props: tuple[str, ...] = ()  # "cushion"
    warnings: tuple[str, ...] = ()  # "a spinal condition"

    @property
    def length(self) -> str:
        return f"{self.minutes} min"

    @property
    def facts(self) -> str:
        count = "1 exercise" if self.exercises == 1 else f"{self.exercises} exercises"
        needs = f"needs {', '.join(self.props)}" if self.props else "needs nothing"
        return "  ·  ".join(part for part in (count, ", ".join(self.positions), needs) if part)

    @property
    def caution(self) -> str:
        return f"May not suit you with {' or '.join(self.warnings)}." if self.warnings else ""


class RoutineButton(QPushButton):
    """A card to press. Enter and Space both start it; it says so while it has the focus.

    `walked` tells by how many cards the person wants to go on, back if negative; `reached` that
    they have come to this one.
    """

    walked = Signal(int)
    reached = Signal()

    def __init__(self, card: RoutineCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self._theme = theme
        self.setObjectName("routine")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{card.name}, {card.length}")
        self.setAccessibleDescription(" ".join((card.about, card.facts, card.caution)).strip())
        self._name = FittedLabel("session", bold=True)
        self._length = FittedLabel("session", bold=True, align=_RIGHT)
        self._about = FittedLabel("session")
        self._start = FittedLabel("accent", bold=True, align=_RIGHT)
        self._facts = FittedLabel("session-dim")
        self._caution = FittedLabel("warning", align=_RIGHT)
        self._lay_out()
        self._fill()
        self.rescale()
        theme.changed.connect(self.rescale)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 12)
        column.setSpacing(2)
        rows = (
            (self._name, self._length, 4),
            (self._facts, self._start, 4),
            (self._about, self._caution, 1),
        )
        for left, right, share in rows:
            row = QHBoxLayout()
            row.setSpacing(20)
            row.addWidget(left, share)
            row.addWidget(right, 1)
            column.addLayout(row, 1)
        for label in self.findChildren(FittedLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _fill(self) -> None:
        self._name.show_text(self.card.name)
        self._length.show_text(self.card.length)
        self._about.show_text(self.card.about)
        self._facts.show_text(self.card.facts)
        self._caution.show_text(self.card.caution)
        self._caution.setVisible(bool(self.card.caution))

    def rescale(self) -> None:
        scale = self._theme.scale
        self.setFixedHeight(round(_HEIGHT * scale))
        for label, pixels in (
            (self._name, 24), (self._length, 24), (self._about, 18), (self._start, 18),
            (self._facts, 16), (self._caution, 16),
        ):  # fmt: skip
            label.wish(round(pixels * scale))

    def sizeHint(self) -> QSize:
        return QSize(400, round(_HEIGHT * self._theme.scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        if steps := _STEPS.get(Qt.Key(event.key())):
            self.walked.emit(steps)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._start.show_text("Start (Enter)")
        super().focusInEvent(event)
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._start.show_text("")
        super().focusOutEvent(event)
