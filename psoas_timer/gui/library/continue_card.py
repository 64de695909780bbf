"""A session that was not ended: go on where it was, or leave it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.labels import plain_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A session to go on with. All texts are plain words."""

    name: str  # of the routine
    where: str  # "Kneeling lunge stretch, left side, hold 2 of 3"
    when: str = ""  # "stopped at 18:20"


class ContinueCard(QFrame):
    """Stands above the routines while there is something to go on with, and is made only then."""

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("continue")
        self._is_made = False

    def _make(self) -> None:
        self._is_made = True
        self._name = plain_label(role="name", wrap=True)
        self._where = plain_label(wrap=True)
        self._go_on = plain_button(self.tr("Go on  (Enter)"), self.tr("Go on"), "primary")
        leave = plain_button(self.tr("Leave it"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._where)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 14, 22, 14)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._go_on)
        row.addWidget(leave)
        self._go_on.clicked.connect(self.accepted)
        leave.clicked.connect(self.declined)

    def offer(self, unfinished: Unfinished | None) -> None:
        """Offer to go on with that, or with nothing."""
        if unfinished is None:
            return
        if not self._is_made:
            self._make()
        name = self.tr("Go on with {routine}?").format(routine=unfinished.name)
        where = "  ·  ".join(part for part in (unfinished.where, unfinished.when) if part)
        self._name.setText(name)
        self._where.setText(where)
        self._go_on.setAccessibleDescription(f"{name} {where}")

    def take_focus(self) -> None:
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
