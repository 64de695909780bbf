"""The row of buttons under a session: each sends one command and shows its key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from psoas_timer.core.events import Command
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.session.key_button import KeyButton

_ROW = (
    Command.BACK,
    Command.TOGGLE,
    Command.SKIP,
    Command.REPEAT,
    Command.SHORTER,
    Command.LONGER,
    Command.UNDO,
    Command.PAIN,
    Command.STOP,
)
_TONES = {Command.TOGGLE: "primary", Command.PAIN: "danger"}
_WIDER = {Command.TOGGLE: 3}
_USUAL_WIDTH = 2

translate = QCoreApplication.translate


class Controls(QWidget):
    """Buttons enabled by what the session allows, so that none is ever dead."""

    asked = Signal(object)  # a Command

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._buttons: dict[Command, KeyButton] = {}
        for command in _ROW:
            button = KeyButton(keymap.label(command), "", _TONES.get(command, ""))
            button.clicked.connect(lambda _=False, c=command: self.asked.emit(c))
            self._buttons[command] = button
            row.addWidget(button, _WIDER.get(command, _USUAL_WIDTH))

        keymap.changed.connect(self._write_keys)
        self._write_keys()

    def _write_keys(self) -> None:
        keymap = self._keymap
        for command, button in self._buttons.items():
            button.show_key(keymap.first_key(command))
            button.setToolTip(f"{keymap.description(command)} ({keymap.key_text(command)})")

    def render_snapshot(self, snapshot: Snapshot) -> None:
        for command, button in self._buttons.items():
            button.setEnabled(command in snapshot.allowed)
        self._buttons[Command.TOGGLE].show_label(toggle_label(snapshot))

    def wish(self, pixels: int) -> None:
        for button in self._buttons.values():
            button.wish(pixels)


def toggle_label(snapshot: Snapshot) -> str:
    """What the one big key does now."""
    if snapshot.mode is Mode.READY:
        return translate("Controls", "Begin")
    if snapshot.mode is Mode.HURT and snapshot.pain is not None:
        return translate("Controls", "Do that")
    waiting = snapshot.segment is not None and snapshot.segment.kind is SegmentKind.WAIT
    if snapshot.mode in (Mode.PAUSED, Mode.HURT) or waiting:
        return translate("Controls", "Go on")
    return translate("Controls", "Pause")
