"""One routine to choose: what it is called, how long it takes, and what it needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.findable import UNKNOWN, Findable
from psoas_timer.core.side import Side
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.library.card import Card
from psoas_timer.gui.page import ENTER
from psoas_timer.gui.theme import Theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HEIGHT = 152  # pixels, for text of the usual size
_FIGURE = QSize(160, 124)  # also beside large text
_CTRL = Qt.KeyboardModifier.ControlModifier

_ROOM_ABOVE = 200  # pixels at least of the window that are not for cards

translate = QCoreApplication.translate


def cards_in(height: int, scale: float) -> int:
    """How many can be seen in a window of that height, or one more."""
    return 1 + max(0, round((height - _ROOM_ABOVE) / (_HEIGHT * scale)))


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
    figure: str = ""  # the id of the exercise whose figure stands for it
    side: Side | None = None  # on which it is shown
    findable: Findable = UNKNOWN

    @property
    def length(self) -> str:
        return translate("RoutineCard", "{minutes} min").format(minutes=self.minutes)

    @property
    def facts(self) -> str:
        count = translate("RoutineCard", "%n exercise(s)", "", self.exercises)
        needs = translate("RoutineCard", "needs nothing")
        if self.props:
            needs = translate("RoutineCard", "needs {props}").format(props=", ".join(self.props))
        return "  ·  ".join(part for part in (count, ", ".join(self.positions), needs) if part)

    @property
    def caution(self) -> str:
        if not self.warnings:
            return ""
        conditions = translate("RoutineCard", " or ").join(self.warnings)
        words = translate("RoutineCard", "May not suit you with {conditions}.")
        return words.format(conditions=conditions)


class RoutineButton(Card):
    """A card to press. Enter and Space both start it; it says so while it has the focus.

    `looked` tells that the person wants to see it before they start.
    """

    looked = Signal()

    def __init__(self, card: RoutineCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            card.id,
            card.name,
            theme,
            findable=card.findable,
            shows=card.figure,
            side=card.side,
            parent=parent,
        )
        self.card = card
        self._theme = theme
        self.setObjectName("routine")
        self.setAccessibleName(f"{card.name}, {card.length}")
        self.setAccessibleDescription(" ".join((card.about, card.facts, card.caution)).strip())
        self._name = FittedLabel("session", bold=True)
        self._length = FittedLabel("session", bold=True, align=_RIGHT)
        self._about = FittedLabel("session")
        self._keys = FittedLabel("accent", bold=True, align=_RIGHT)
        self._facts = FittedLabel("session-dim")
        self._caution = FittedLabel("warning", align=_RIGHT)
        self._lay_out()
        self._fill()
        self.rescale()
        theme.changed.connect(self.rescale)

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(22, 12, 22, 12)
        across.setSpacing(20)
        across.addWidget(self.figure)
        self.figure.setVisible(bool(self.card.figure))
        column = QVBoxLayout()
        column.setSpacing(2)
        across.addLayout(column, 1)
        rows = (
            (self._name, self._length, 3),
            (self._facts, self._keys, 3),
            (self._about, self._caution, 3),
        )
        for left, right, share in rows:
            row = QHBoxLayout()
            row.setSpacing(20)
            row.addWidget(left, share)
            row.addWidget(right, 2)
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
        self.figure.setFixedSize(_FIGURE)
        for label, pixels in (
            (self._name, 24), (self._length, 24), (self._about, 18), (self._keys, 18),
            (self._facts, 16), (self._caution, 16),
        ):  # fmt: skip
            label.wish(round(pixels * scale))

    def sizeHint(self) -> QSize:
        return QSize(400, round(_HEIGHT * self._theme.scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_ctrl = event.key() in ENTER and event.modifiers() & _CTRL
        if event.key() == Qt.Key.Key_Right or with_ctrl:
            if not event.isAutoRepeat():
                self.looked.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keys.show_text(self.tr("Start (Enter)   Look at it (→)"))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keys.show_text("")
        super().focusOutEvent(event)
