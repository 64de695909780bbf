"""One exercise to look at: its name, what kind it is, its dose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from psoas_timer.core.exercise import ExerciseKind
from psoas_timer.core.findable import UNKNOWN, Findable
from psoas_timer.core.side import Side
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.library.card import NARROWEST, Card
from psoas_timer.gui.theme import Theme

_HEIGHT = 116
_FIGURE = 132  # pixels, also above large text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseCard:
    """What the library page shows of an exercise. All texts are plain words."""

    id: str
    name: str
    kind: ExerciseKind
    position: str = ""  # "on your back"
    dose: str = ""  # "3 x 30 s each side"
    side: Side | None = None  # on which its figure is shown
    findable: Findable = UNKNOWN

    @property
    def facts(self) -> str:
        return "  ·  ".join(part for part in (kind_name(self.kind), self.position) if part)


def kind_name(kind: ExerciseKind) -> str:
    """What a kind of exercise is called."""
    return {
        ExerciseKind.STRETCH: translate("ExerciseCard", "Stretch"),
        ExerciseKind.STRENGTHEN: translate("ExerciseCard", "Strength"),
        ExerciseKind.MASSAGE: translate("ExerciseCard", "Massage"),
        ExerciseKind.MOBILITY: translate("ExerciseCard", "Mobility"),
        ExerciseKind.BREAK: translate("ExerciseCard", "Break"),
        ExerciseKind.REST: translate("ExerciseCard", "Rest"),
    }[kind]


class ExerciseTile(Card):
    """A card that opens the exercise's page."""

    def __init__(self, card: ExerciseCard, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            card.id,
            card.name,
            theme,
            findable=card.findable,
            shows=card.id,
            side=card.side,
            parent=parent,
        )
        self.card = card
        self._theme = theme
        self.setObjectName("routine")
        self.setAccessibleName(card.name)
        self.setAccessibleDescription(f"{card.facts}. {card.dose}")
        self._name = FittedLabel("session", bold=True)
        self._facts = FittedLabel("session-dim")
        self._dose = FittedLabel("session")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(2)
        column.addWidget(self.figure)
        for label, text, share in (
            (self._name, card.name, 3), (self._facts, card.facts, 2), (self._dose, card.dose, 2)
        ):  # fmt: skip
            label.show_text(text)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label, share)
        self.rescale()
        theme.changed.connect(self.rescale)

    def rescale(self) -> None:
        scale = self._theme.scale
        self.setFixedHeight(round(_HEIGHT * scale) + _FIGURE)
        self.figure.setFixedHeight(_FIGURE)
        for label, pixels in ((self._name, 20), (self._facts, 16), (self._dose, 16)):
            label.wish(round(pixels * scale))

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, round(_HEIGHT * self._theme.scale) + _FIGURE)
