"""One line of a written list, and what was understood of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.side import Side
from psoas_timer.gui.figure_view import FigureView
from psoas_timer.gui.labels import plain_label, shown
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.theme import Theme

_FIGURE = (96, 64)  # pixels


class Grasp(Enum):
    """How well a line was understood."""

    SURE = "sure"
    UNSURE = "unsure"  # its name is only like that of an exercise
    NOT = "not"  # it becomes nothing


@dataclass(frozen=True, slots=True)
class ListLine:
    """`text` as it was written, `sentence` what it means or why it means nothing."""

    number: int
    text: str
    sentence: str
    grasp: Grasp
    exercise: str = ""
    side: Side | None = None


class ListRow(QFrame):
    """Shows one line after another: what is written changes with every key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._exercise = ""
        self._figure = FigureView(theme)
        self._figure.setFixedSize(*_FIGURE)
        self._text = plain_label(role="dim", wrap=True)
        self._mark = plain_label(role="warning", wrap=True)
        self._sentence = plain_label(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._text, self._mark, self._sentence):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(14)
        row.addWidget(self._figure)
        row.addLayout(words, 1)

    def show_line(self, line: ListLine, figure_for: FigureFor) -> None:
        text = self.tr("{number}: {text}").format(number=line.number, text=line.text)
        mark = {
            Grasp.SURE: "",
            Grasp.UNSURE: self.tr("Please check"),
            Grasp.NOT: self.tr("Left out"),
        }[line.grasp]
        self._text.setText(shown(text))
        self._mark.setText(mark)
        self._mark.setVisible(bool(mark))
        self._sentence.setText(shown(line.sentence))
        self.setAccessibleName(". ".join(filter(None, (text, mark, line.sentence))))
        self._figure.setVisible(bool(line.exercise))
        if line.exercise != self._exercise:
            self._exercise = line.exercise
            self._figure.show_still(figure_for(line.exercise), line.side)
