"""Waits for one key to be pressed, and says what it means already if it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from psoas_timer.gui.actions import Action
from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import name_of, shown_key
from psoas_timer.gui.keymap import Keymap, why_not
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import ENTER, CardPage

_LEAVES = Qt.Key.Key_Escape
_WALKS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyPage(CardPage):
    """`pressed` carries the name of a key that the action can have, `removed` that of its old one.

    Every key comes here, but Escape leaves, and Tab and Enter are for the buttons.
    """

    pressed = Signal(str)
    removed = Signal(str)
    wants_every_key = True

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(self.tr("Another key"))
        self._keymap = keymap
        self._old = ""
        self._new = ""
        self._action = keymap.bindings[0].action
        self._question = plain_label(role="heading", wrap=True)
        self._words = plain_label(role="large", wrap=True)
        self._take = plain_button(self.tr("Take it  (Enter)"), self.tr("Take it"))
        self._take.setObjectName("primary")
        self._take.clicked.connect(lambda: self._end_with(self._new))
        self._remove = plain_button(self.tr("Take this key away"))
        self._remove.clicked.connect(self._on_removed)
        self._leave = plain_button(self.tr("Leave it as it is  (Esc)"), self.tr("Leave it"))
        self._leave.clicked.connect(self.closed)
        self.column.addWidget(self._question)
        self.column.addWidget(self._words)
        buttons = FlowLayout(spacing=16)
        for button in (self._take, self._leave, self._remove):
            buttons.addWidget(button)
        self.column.addLayout(buttons)

    def begin(self, action: Action, old: str = "") -> None:
        """Ask for a key for that action, in the place of the old one if there is one."""
        self._action, self._old, self._new = action, old, ""
        description = self._keymap.description(action)
        self._question.setText(description)
        ask = self.tr("Press the key for it.")
        if old:
            ask = self.tr("Press the key for it instead of {key}.").format(key=shown_key(old))
        self._say(ask)
        self._take.hide()
        self._remove.setVisible(bool(old) and len(self._keymap.keys(action)) > 1)

    def take_focus(self) -> None:
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _WALKS:
            return False
        if event.isAutoRepeat():
            return True
        focused = self.focusWidget()
        if key == _LEAVES:
            self.closed.emit()
        elif key in ENTER and isinstance(focused, QPushButton):
            focused.click()
        elif name := name_of(event):
            self._consider(name)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where the window is not the first to see a key."""
        if not self.press(event):
            super().keyPressEvent(event)

    def _consider(self, name: str) -> None:
        other = self._keymap.action_of(name)
        if sentence := why_not(name):
            self._refuse(sentence)
        elif other is None or other is self._action:
            self._end_with(name)
        elif self._keymap.is_kept(other, name):
            line = self.tr("{key} always means: {other}. The voice names it.")
            self._refuse(self._filled(line, name, other))
        elif len(self._keymap.keys(other)) == 1:
            line = self.tr("{key} is the only key for: {other}. Give that one another key first.")
            self._refuse(self._filled(line, name, other))
        else:
            line = self.tr("{key} means: {other}. Take it from there?")
            self._new = name
            self._say(self._filled(line, name, other))
            self._take.show()
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filled(self, line: str, key: str, other: Action) -> str:
        return line.format(key=shown_key(key), other=self._keymap.description(other))

    def _refuse(self, sentence: str) -> None:
        self._new = ""
        self._take.hide()
        self.take_focus()
        self._say(f"{sentence} {self.tr('Press another key.')}")

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._leave.setAccessibleDescription(f"{self._question.text()}. {sentence}")

    def _end_with(self, name: str) -> None:
        self.closed.emit()
        self.pressed.emit(name)

    def _on_removed(self) -> None:
        self.closed.emit()
        self.removed.emit(self._old)
