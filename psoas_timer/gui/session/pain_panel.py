"""After the pain key: everything is silent, one question, and then what the keys do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from psoas_timer.core.events import Command
from psoas_timer.core.snapshot import Snapshot
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.session.key_button import KeyButton

_CENTRE = Qt.AlignmentFlag.AlignCenter
WORST = 10


class PainPanel(QFrame):
    """Asks how much, 0 to 10; with an answer, says what the session advises."""

    answered = Signal(int)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self.setObjectName("alarm")
        self._question = FittedLabel("session", bold=True, align=_CENTRE)
        self._advice = FittedLabel("session", align=_CENTRE)
        meanings = {0: self.tr("none"), WORST: self.tr("worst")}
        self._buttons = [KeyButton(str(n), meanings.get(n, "")) for n in range(WORST + 1)]
        levels = QHBoxLayout()
        levels.setSpacing(6)
        for level, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, n=level: self.answered.emit(n))
            levels.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._question, 3)
        self._column.addLayout(levels, 4)
        self._column.addWidget(self._advice, 3)

    def render_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.pain is None:
            self._question.show_text(self.tr("How much does it hurt?"))
            how = self.tr("Press a digit, 0 to 9. For 10 press 0 twice.")
            slip = self.tr("Pressed by mistake? Go on with {key}.").format(
                key=self._keymap.first_key(Command.TOGGLE)
            )
            self._advice.show_text(f"{how}\n{slip}")
        else:
            said = self.tr("You said {level} of {worst}.")
            self._question.show_text(said.format(level=snapshot.pain, worst=WORST))
            self._advice.show_text(snapshot.caption)
        for level, button in enumerate(self._buttons):
            button.mark(chosen=level == snapshot.pain)

    def scale_to(self, unit: float, text: float) -> None:
        edge = round(24 * unit)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(round(20 * unit))
        self._question.wish(round(60 * text))
        self._advice.wish(round(36 * text))
        for button in self._buttons:
            button.wish(round(52 * text))
