"""An exercise as it will be: its figure, and everything that is said, on one side or the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.figure.model import Figure
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side
from psoas_timer.core.steps import steps
from psoas_timer.gui.dose.words import dose_words
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.words import window_language

_FIGURE = 190  # pixels


class Preview(QFrame):
    """`turned` tells that the other side is shown now."""

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._side = Side.RIGHT
        self._exercise: Exercise | None = None
        self._figure: Figure | None = None
        self._view = FigureView(theme)
        self._view.setFixedHeight(_FIGURE)
        self._turn = QPushButton()
        self._turn.setAutoDefault(True)
        self._turn.clicked.connect(self._on_turn)
        self._dose = plain_label(role="large", wrap=True)
        self._said = plain_label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(10)
        column.addWidget(self._view)
        column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._dose)
        column.addWidget(self._said)

    @property
    def side(self) -> Side | None:
        """The side that is shown, if the exercise has sides."""
        sided = self._exercise is not None and self._exercise.sides.sided
        return self._side if sided else None

    def show_exercise(self, exercise: Exercise, figure: Figure | None) -> None:
        self._exercise, self._figure = exercise, figure
        item, side = ExerciseItem(exercise=exercise), self.side
        self._view.show_still(figure, side)
        self._view.setVisible(figure is not None)
        words = {
            Side.LEFT: self.tr("Show the left side"),
            Side.RIGHT: self.tr("Show the right side"),
        }[self._side.other]
        self._turn.setText(words)
        self._turn.setAccessibleName(words)
        self._turn.setVisible(side is not None)
        self._dose.setText(dose_words(item.dose(side), item.order))
        said = steps(item, side, window_language())
        lines = (*said.setup, *said.move, *said.meanwhile, *said.release)
        self._said.setText("\n".join(line for line in lines if line))

    def _on_turn(self) -> None:
        self._side = self._side.other
        if self._exercise is not None:
            self.show_exercise(self._exercise, self._figure)
        self.turned.emit()
