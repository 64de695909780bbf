"""After a session: how much did it hurt before, how much now, and a note. All of it optional."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout

from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.safety.pain_scale import PainScale

LONGEST_NOTE = 500  # characters


@dataclass(frozen=True, slots=True)
class Feeling:
    """What a person said, each 0 to 10 or None; `left` and `right` where the sides differ."""

    before: int | None = None
    now: int | None = None
    left: int | None = None
    right: int | None = None
    note: str = ""


class FeelingQuestion(QFrame):
    """`told` carries a Feeling after every change, to be kept at once."""

    told = Signal(object)

    def __init__(self, feeling: Feeling | None = None) -> None:
        super().__init__()
        feeling = feeling or Feeling()
        self.setAccessibleName(self.tr("How was it?"))
        self._before = PainScale(self.tr("Pain before"), feeling.before)
        self._now = PainScale(self.tr("Pain now"), feeling.now)
        self._left = PainScale(self.tr("Now, left side"), feeling.left)
        self._right = PainScale(self.tr("Now, right side"), feeling.right)
        words = self.tr("One side hurts more")
        self._differ = QCheckBox(button_text(words))
        self._differ.setAccessibleName(words)
        self._differ.setChecked(feeling.left is not None or feeling.right is not None)
        self._note = QLineEdit(feeling.note)
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.setPlaceholderText(self.tr("A note, if you like"))
        self._note.setAccessibleName(self.tr("Note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = self.tr("How was it? 0 is no pain, 10 the worst. Leave out what you like.")
        column.addWidget(plain_label(title, "dim", wrap=True))
        scales = (self._before, self._now, self._left, self._right)
        for scale in scales[:2]:
            column.addWidget(scale)
        column.addWidget(self._differ)
        for scale in scales[2:]:
            column.addWidget(scale)
        column.addWidget(self._note)
        for scale in scales:
            scale.chosen.connect(self._tell)
        self._differ.toggled.connect(self._on_differ)
        self._note.editingFinished.connect(self._tell)
        self._show_sides()

    @property
    def feeling(self) -> Feeling:
        """As it stands."""
        differ = self._differ.isChecked()
        return Feeling(
            self._before.level,
            self._now.level,
            self._left.level if differ else None,
            self._right.level if differ else None,
            self._note.text().strip(),
        )

    def _on_differ(self) -> None:
        self._show_sides()
        self._tell()

    def _show_sides(self) -> None:
        for scale in (self._left, self._right):
            scale.setVisible(self._differ.isChecked())

    def _tell(self) -> None:
        self.told.emit(self.feeling)
